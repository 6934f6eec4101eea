import { occurrences } from '@lianxin/api/programmes/calendar.js';
import type { Holidays } from '@lianxin/api/programmes/holidays.js';
import type { ActivityKind, Programme } from '@lianxin/api/programmes/programme.js';
import { atHour } from '../../factories/days.js';
import type { Identify } from '../../factories/identifiers.js';
import type { Row } from '../../factories/rows.js';
import { YEAR_BEFORE, type YearPlan } from './figures.js';
import { ACTIVITY } from './keys.js';
import type { Township, Village } from './wards.js';

export type Activity = Row<'activities'>;

interface Host {
  groupId: string | null;
  ward: Row<'wards'>;
}

/** The day a storm closed the road to the last village. */
const WASHED_OUT = { year: YEAR_BEFORE.year, month: `${YEAR_BEFORE.year}-07`, kind: ACTIVITY.serviceDay as string };

function hostsOf(kind: ActivityKind, { ward, villages }: Township, groupIds: ReadonlyMap<Village, string>): Host[] {
  if (kind.per === 'jurisdiction') return [{ groupId: null, ward }];
  return villages.map(village => ({
    groupId: kind.per === 'group' ? groupIds.get(village)! : null,
    ward: village.ward,
  }));
}

/** The calendar of a year as the programme's rules draw it, holidays included: held as far as is known, planned beyond. */
export function createCalendar(
  plan: YearPlan,
  { programme, holidays }: { programme: Programme; holidays: Holidays },
  places: { township: Township; groupIds: ReadonlyMap<Village, string> },
  identify: Identify,
): Activity[] {
  const lastWard = places.township.villages.at(-1)!.ward;
  return programme.activities.flatMap(kind =>
    occurrences(kind, plan.year, holidays).flatMap(({ scheduledOn, originalOn }) =>
      hostsOf(kind, places.township, places.groupIds).map(({ groupId, ward }): Activity => {
        const isWashedOut =
          kind.key === WASHED_OUT.kind && scheduledOn.startsWith(WASHED_OUT.month) && ward === lastWard;
        const isKnown = scheduledOn <= plan.knownThrough;
        return {
          id: identify('activity', `${kind.key}/${originalOn}/${ward.code}`, atHour(`${plan.year}-01-05`, 9)),
          kind: kind.key,
          title: kind.title['zh-CN'],
          groupId,
          wardId: ward.id,
          scheduledOn,
          originalOn,
          venue: kind.venue?.['zh-CN'] ?? null,
          state: isWashedOut ? 'CANCELLED' : isKnown ? 'HELD' : 'PLANNED',
          minutes: isWashedOut ? '暴雨致进村道路中断，本次取消。' : null,
        };
      }),
    ),
  );
}
