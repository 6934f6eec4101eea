import type { Programme } from '@lianxin/api/programmes/programme.js';
import type { Activity } from '../../factories/calendar.js';
import { atHour } from '../../factories/days.js';
import type { Identify } from '../../factories/identifiers.js';
import { ACTIVITY } from './keys.js';
import type { Village } from './wards.js';

const HELD_ON = '2026-03-18';

/** The one consultation of the test year: a village group asks its representatives before it builds a road. */
export function createConsultation(
  programme: Programme,
  village: Village,
  groupId: string,
  identify: Identify,
): Activity[] {
  const kind = programme.activities.find(({ key }) => key === ACTIVITY.consultation);
  if (!kind) return [];
  return [
    {
      id: identify('activity', `${kind.key}/${HELD_ON}`, atHour(HELD_ON, 8)),
      kind: kind.key,
      title: `“一事一议”：${village.groups[0]!.ward.name}入组道路`,
      groupId,
      wardId: village.ward.id,
      scheduledOn: HELD_ON,
      originalOn: HELD_ON,
      venue: '村活动室',
      state: 'HELD',
      minutes: null,
    },
  ];
}
