import { activityKind } from '../../programmes/programme.lookup.js';
import type { ImportScope } from '../import-scope.js';
import type { ImportedRow } from '../read-rows.js';
import { Refusal } from '../refusal.js';
import type { ActivityIndex, ActivityRecord, SoughtActivity } from './activity-index.js';
import type { AttendanceFields } from './attendance.fields.js';
import { expectedAt, primaryOn } from './expected-person.js';
import type { GroupIndex } from './group-index.js';
import { addActivity, type Holder } from './new-activity.js';
import { found } from './people-scope.js';
import type { PersonRecord } from './person-index.js';
import type { PersonRegister } from './person-match.js';

type RollRow = ImportedRow<AttendanceFields>;

/** Finds the activity that a line of a roll belongs to, or adds it to the calendar. */
export class RollActivities {
  constructor(
    private readonly scope: ImportScope,
    private readonly register: PersonRegister,
    private readonly activities: ActivityIndex,
    private readonly groups: GroupIndex,
  ) {}

  /** Null after telling why there is none. */
  of(row: RollRow, person: PersonRecord): ActivityRecord | null {
    const sought = this.sought(row);
    if (!sought) return null;
    const { today } = this.scope;
    if (sought.on > today) return this.refuse(row, 'scheduledOn', new Refusal('activity-still-to-come', { today }));
    const fitting = this.activities.find(sought);
    const own = expectedAt(person, fitting, this.register);
    if (own.length > 1) return this.refuseAmbiguous(row, own);
    const activity = own[0] ?? this.named(sought, fitting) ?? this.add(row, sought, person);
    if (activity?.state === 'CANCELLED') return this.refuse(row, 'scheduledOn', new Refusal('activity-cancelled'));
    return activity;
  }

  /** The activity that a line names although it is not meant for the person, which is told afterwards. */
  private named(
    { kind, groupId, wardId }: SoughtActivity,
    fitting: readonly ActivityRecord[],
  ): ActivityRecord | undefined {
    const isForAll = activityKind(this.scope.programme, kind)?.per === 'jurisdiction';
    return isForAll || groupId !== null || wardId !== null ? fitting[0] : undefined;
  }

  private sought({ values, ...row }: RollRow): SoughtActivity | null {
    const { kind, scheduledOn, title, activityGroup, activityWard } = values;
    const group =
      activityGroup === null
        ? undefined
        : found(this.scope, row, 'activityGroup', this.groups.find(activityGroup) ?? new Refusal('group-not-found'));
    const ward =
      activityWard === null
        ? undefined
        : found(this.scope, row, 'activityWard', this.register.wards.find(activityWard));
    if (group === null || ward === null) return null;
    return { kind, on: scheduledOn, title, groupId: group?.id ?? null, wardId: ward?.id ?? null };
  }

  private refuseAmbiguous(row: RollRow, activities: readonly ActivityRecord[]): null {
    const shown = activities
      .slice(0, 5)
      .map(({ title, wardId }) => `${title} (${this.register.wards.get(wardId).name})`);
    return this.refuse(row, 'scheduledOn', new Refusal('activity-ambiguous', { candidates: shown.join('、') }));
  }

  private add(row: RollRow, sought: SoughtActivity, person: PersonRecord): ActivityRecord | null {
    const holder = this.holderOf(row, sought, person);
    return holder && addActivity(this.scope, this.activities, row, sought, holder);
  }

  /** Who holds activities of the kind, as the programme says and the person's mandate of the day tells. */
  private holderOf(row: RollRow, sought: SoughtActivity, person: PersonRecord): Holder | null {
    const { per } = activityKind(this.scope.programme, sought.kind)!;
    const mandate = primaryOn(person, this.register, sought.on);
    if (!mandate && per !== 'jurisdiction') return this.refuse(row, 'scheduledOn', new Refusal('not-expected'));
    const isPlaced = sought.groupId !== null || sought.wardId !== null;
    const groupId = isPlaced || per !== 'group' ? sought.groupId : (mandate?.groupId ?? null);
    if (groupId !== null) return { groupId, wardId: sought.wardId ?? this.groups.get(groupId)!.wardId };
    const wardId = sought.wardId ?? (per === 'jurisdiction' ? this.topWard() : mandate?.wardId);
    if (wardId && (isPlaced || per !== 'group' || this.groups.isEmpty)) return { groupId, wardId };
    const field = per === 'group' ? 'activityGroup' : 'activityWard';
    return this.refuse(row, field, new Refusal('needed-when-new', { field: this.scope.findings.titleOf(field) }));
  }

  private topWard(): string | undefined {
    const [root, other] = this.register.wards.roots;
    return root && !other ? root.id : undefined;
  }

  private refuse(row: RollRow, field: string, { reason, params }: Refusal): null {
    this.scope.findings.refuse(row, field, reason, params);
    return null;
  }
}
