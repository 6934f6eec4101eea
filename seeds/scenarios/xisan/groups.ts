import { atHour } from '../../factories/days.js';
import type { Identify } from '../../factories/identifiers.js';
import type { Row } from '../../factories/rows.js';
import { REGISTERED_ON } from './figures.js';
import { TYPE } from './keys.js';
import type { Person } from './representatives.js';
import type { Village } from './wards.js';

export function groupIdsOf(villages: readonly Village[], identify: Identify): Map<Village, string> {
  return new Map(villages.map(village => [village, identify('group', village.ward.code!, atHour(REGISTERED_ON, 9))]));
}

/** The activity group of each village, led by one of its Party delegates. */
export function groupRows(groupIds: ReadonlyMap<Village, string>, people: readonly Person[]): Row<'groups'>[] {
  return [...groupIds].map(([village, id]) => {
    const leader = people.find(person => person.village === village && person.mandate.type === TYPE.partyDelegate)!;
    return {
      id,
      wardId: village.ward.id,
      name: `${village.profile.name}代表活动组`,
      leaderId: leader.row.id,
      kind: null,
      task: null,
    };
  });
}
