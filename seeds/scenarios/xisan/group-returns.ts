import { occurrences } from '@lianxin/api/programmes/calendar.js';
import type { Holidays } from '@lianxin/api/programmes/holidays.js';
import type { Programme } from '@lianxin/api/programmes/programme.js';
import { addDays, atHour } from '../../factories/days.js';
import type { Identify } from '../../factories/identifiers.js';
import type { Random } from '../../factories/random.js';
import type { Row } from '../../factories/rows.js';
import type { YearPlan } from './figures.js';
import type { Village } from './wards.js';

const NIL = 0.14;
const NEVER = 0.03;
const SUMMARIES = [
  '收集意见建议并转联络办登记',
  '道路、饮水类问题较多，已分类上报',
  '调解邻里纠纷，当事人已和解',
  '反映农资价格和核桃销售问题',
  '留守老人照料需求已逐户登记',
];

/** Days after the due day on which the paper came in; villages that act regularly are seldom late. */
function delay({ profile }: Village, random: Random): number {
  return random.chance(profile.regularity) ? -random.between(0, 3) : random.between(1, 12);
}

/** What each group returns each month, nil returns and late ones included; what is not due yet stands open. */
export function createGroupReturns(
  plan: YearPlan,
  { programme, holidays }: { programme: Programme; holidays: Holidays },
  groupIds: ReadonlyMap<Village, string>,
  { identify, random }: { identify: Identify; random: Random },
): Row<'groupReturns'>[] {
  if (!programme.returns) return [];
  return occurrences(programme.returns, plan.year, holidays).flatMap(({ scheduledOn: dueOn, originalOn }) =>
    [...groupIds].map(([village, groupId]) => {
      const month = `${originalOn.slice(0, 7)}-01`;
      const came = addDays(dueOn, delay(village, random));
      const isReturned = !random.chance(NEVER) && came <= plan.knownThrough;
      const isNil = isReturned && random.chance(NIL);
      return {
        id: identify('group-return', `${groupId}/${month}`, atHour(month, 8)),
        groupId,
        month,
        dueOn,
        returnedOn: isReturned ? came : null,
        isNil,
        summary: isReturned && !isNil ? `${random.pick(SUMMARIES)}，共${random.between(1, 9)}条` : null,
      };
    }),
  );
}
