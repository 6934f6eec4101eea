import type { ActivityKind } from '@lianxin/api/programmes/programme.js';
import { type Activity, createCalendar, type Host, type Rules } from '../../factories/calendar.js';
import type { Identify } from '../../factories/identifiers.js';
import { YEAR_BEFORE, type YearPlan } from './figures.js';
import { ACTIVITY } from './keys.js';
import type { Township, Village } from './wards.js';

/** The day a storm closed the road to the last village. */
const WASHED_OUT = { month: `${YEAR_BEFORE.year}-07`, kind: ACTIVITY.serviceDay as string };

function hostsOf(kind: ActivityKind, { ward, villages }: Township, groupIds: ReadonlyMap<Village, string>): Host[] {
  if (kind.per === 'jurisdiction') return [{ groupId: null, ward }];
  return villages.map(village => ({
    groupId: kind.per === 'group' ? groupIds.get(village)! : null,
    ward: village.ward,
  }));
}

/** The fixed days of a year in all nine groups; one of them was cancelled. */
export function createFixedDays(
  plan: YearPlan,
  rules: Rules,
  { township, groupIds }: { township: Township; groupIds: ReadonlyMap<Village, string> },
  identify: Identify,
): Activity[] {
  const days = createCalendar(plan, { rules, identify, hostsOf: kind => hostsOf(kind, township, groupIds) });
  const lastWard = township.villages.at(-1)!.ward;
  for (const day of days) {
    const isWashedOut =
      day.kind === WASHED_OUT.kind && day.scheduledOn.startsWith(WASHED_OUT.month) && day.wardId === lastWard.id;
    if (isWashedOut) Object.assign(day, { state: 'CANCELLED', minutes: '暴雨致进村道路中断，本次取消。' });
  }
  return days;
}
