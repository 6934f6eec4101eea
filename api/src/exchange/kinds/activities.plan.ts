import { activityKind } from '../../programmes/programme.lookup.js';
import { type ImportScope, tell } from '../import-scope.js';
import type { ImportedRow } from '../read-rows.js';
import { Refusal } from '../refusal.js';
import type { ActivityFields } from './activities.fields.js';
import { type ActivityIndex, type ActivityRecord, readActivityIndex } from './activity-index.js';
import { type GroupIndex, type GroupRecord, readGroupIndex } from './group-index.js';
import { addActivity, type Holder } from './new-activity.js';
import { found, wardOf } from './people-scope.js';
import { readWardIndex, type WardIndex } from './ward-index.js';

type ActivityRow = ImportedRow<ActivityFields>;

class CalendarPlan {
  constructor(
    private readonly scope: ImportScope,
    private readonly activities: ActivityIndex,
    private readonly wards: WardIndex,
    private readonly groups: GroupIndex,
  ) {}

  hear(row: ActivityRow): void {
    const { kind, scheduledOn, originalOn, title, venue, state, minutes } = row.values;
    const ward = wardOf(this.scope, row, { wards: this.wards });
    const group = this.groupOf(row);
    if (ward === null || group === null) return;
    const sought = { kind, on: scheduledOn, title, groupId: group?.id ?? null, wardId: ward?.id ?? null };
    const candidates = this.activities.find(sought);
    if (candidates.length > 1) this.refuseAmbiguous(row, candidates);
    if (candidates.length > 1) return;
    const activity = candidates[0] ?? this.add(row, group, ward?.id);
    if (activity)
      tell(this.scope, row, {
        table: 'activities',
        record: activity,
        values: { scheduledOn, originalOn, venue, state, minutes },
      });
  }

  private groupOf(row: ActivityRow): GroupRecord | undefined | null {
    const { group } = row.values;
    return group === null
      ? undefined
      : found(this.scope, row, 'group', this.groups.find(group) ?? new Refusal('group-not-found'));
  }

  private refuseAmbiguous(row: ActivityRow, candidates: readonly ActivityRecord[]): void {
    const named = candidates.slice(0, 5).map(({ title, wardId }) => `${title} (${this.wards.get(wardId).name})`);
    this.scope.findings.refuse(row, 'title', 'activity-ambiguous', { candidates: named.join('、') });
  }

  private add(row: ActivityRow, group: GroupRecord | undefined, wardId: string | undefined): ActivityRecord | null {
    const { kind, scheduledOn, title } = row.values;
    const holder = this.holderOf(row, group, wardId);
    const sought = { kind, on: scheduledOn, title, groupId: null, wardId: null };
    return holder && addActivity(this.scope, this.activities, row, sought, holder);
  }

  /** A group holds it, or a ward; what all hold together belongs to the only ward at the top. */
  private holderOf(row: ActivityRow, group: GroupRecord | undefined, wardId: string | undefined): Holder | null {
    const { per } = activityKind(this.scope.programme, row.values.kind)!;
    if (group) return { groupId: group.id, wardId: wardId ?? group.wardId };
    if (wardId) return { groupId: null, wardId };
    const [root, other] = this.wards.roots;
    if (per === 'jurisdiction' && root && !other) return { groupId: null, wardId: root.id };
    const field = per === 'group' ? 'group' : 'ward';
    this.scope.findings.refuse(row, field, 'needed-when-new', { field: this.scope.findings.titleOf(field) });
    return null;
  }
}

/** Works out which activities a calendar adds and changes. */
export async function planActivities(scope: ImportScope, rows: ActivityRow[]): Promise<void> {
  const activities = await readActivityIndex(
    scope,
    rows.map(({ values }) => values.scheduledOn),
  );
  const plan = new CalendarPlan(
    scope,
    activities,
    await readWardIndex(scope.db, scope.jurisdictionId),
    await readGroupIndex(scope),
  );
  for (const row of rows) plan.hear(row);
  for (const activity of scope.changes.records('activities', 'new', 'changed')) {
    scope.stale.everybody(activity.scheduledOn);
  }
}
