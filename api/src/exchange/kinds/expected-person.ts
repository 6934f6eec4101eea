import { activityKind } from '../../programmes/programme.lookup.js';
import type { ActivityRecord } from './activity-index.js';
import type { MandateRecord, PersonRecord } from './person-index.js';
import type { PersonRegister } from './person-match.js';
import { holdsOn } from './span.js';

/** The mandate that places a person in a ward and group on a day. */
export function primaryOn(person: PersonRecord, { people }: PersonRegister, day: string): MandateRecord | undefined {
  return people.mandatesOf(person).find(mandate => mandate.isPrimary && holdsOn(mandate, day));
}

/** Whether the activity is meant for the person, as its mandates of that day say: the same rule by which rates are worked out. */
export function isExpected(person: PersonRecord, activity: ActivityRecord, register: PersonRegister): boolean {
  const { groupId, wardId, kind } = activity;
  const day = activity.expectedOn ?? activity.scheduledOn;
  const primary = primaryOn(person, register, day);
  if (!primary) return false;
  if (groupId === null ? !register.wards.isWithin(primary.wardId, wardId) : primary.groupId !== groupId) return false;
  const eligible = activityKind(register.programme, kind)?.eligible ?? 'all';
  return (
    eligible === 'all' ||
    register.people.mandatesOf(person).some(mandate => holdsOn(mandate, day) && eligible.includes(mandate.type))
  );
}

/** Those of the activities that are meant for the person. */
export function expectedAt(
  person: PersonRecord,
  activities: readonly ActivityRecord[],
  register: PersonRegister,
): ActivityRecord[] {
  const groups = new Set(register.people.mandatesOf(person).map(({ groupId }) => groupId));
  const near = activities.filter(({ groupId }) => groupId === null || groups.has(groupId));
  return near.filter(activity => isExpected(person, activity, register));
}
