import { activityKind } from '../../programmes/programme.lookup.js';
import type { ImportScope } from '../import-scope.js';
import type { ImportedRow } from '../read-rows.js';
import { Refusal } from '../refusal.js';
import type { ActivityIndex, ActivityRecord, SoughtActivity } from './activity-index.js';
import type { AttendanceFields } from './attendance.fields.js';
import { isExpected, primaryOn } from './expected-person.js';
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
    const activity =
      fitting.length > 1 ? this.choose(row, fitting, person) : (fitting[0] ?? this.add(row, sought, person));
    if (activity?.state === 'CANCELLED') return this.refuse(row, 'scheduledOn', new Refusal('activity-cancelled'));
    return activity;
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

  /** Every group has its own meeting day: the person's is meant. */
  private choose(row: RollRow, activities: readonly ActivityRecord[], person: PersonRecord): ActivityRecord | null {
    const own = activities.filter(activity => isExpected(person, activity, this.register));
    if (own.length === 1) return own[0]!;
    const shown = (own.length > 0 ? own : activities).slice(0, 5);
    const candidates = shown
      .map(({ title, wardId }) => `${title} (${this.register.wards.get(wardId).name})`)
      .join('、');
    return this.refuse(row, 'scheduledOn', new Refusal('activity-ambiguous', { candidates }));
  }

  private add(row: RollRow, sought: SoughtActivity, person: PersonRecord): ActivityRecord | null {
    const holder = this.holderOf(row, sought, person);
    return holder && addActivity(this.scope, this.activities, row, sought, holder);
  }

  /** Who holds activities of the kind, as the programme says and the person's mandate of the day tells. */
  private holderOf(row: RollRow, { kind, on, groupId, wardId }: SoughtActivity, person: PersonRecord): Holder | null {
    const { per } = activityKind(this.scope.programme, kind)!;
    const { wards } = this.register;
    const mandate = primaryOn(person, this.register, on);
    const group = groupId ?? (per === 'group' && wardId === null ? (mandate?.groupId ?? null) : null);
    if (group !== null) return { groupId: group, wardId: wardId ?? this.groups.get(group)!.wardId };
    const [root, other] = wards.roots;
    const top = root && !other ? root.id : undefined;
    const place = wardId ?? (per === 'jurisdiction' ? top : mandate?.wardId);
    if (place) return { groupId: null, wardId: place };
    if (!mandate && per !== 'jurisdiction') return this.refuse(row, 'scheduledOn', new Refusal('not-expected'));
    return this.refuse(
      row,
      'activityWard',
      new Refusal('needed-when-new', { field: this.scope.findings.titleOf('activityWard') }),
    );
  }

  private refuse(row: RollRow, field: string, { reason, params }: Refusal): null {
    this.scope.findings.refuse(row, field, reason, params);
    return null;
  }
}
