import type { Identify } from '../../factories/identifiers.js';
import type { Person } from '../../factories/people.js';
import type { Random } from '../../factories/random.js';
import type { Row } from '../../factories/rows.js';
import { logVisits, visitRows } from '../../factories/visits.js';
import { INVENTED, KNOWN_THROUGH, YEAR } from './figures.js';

const OCCASIONS = [
  ['巡查走访', 40],
  ['收集需求信息', 26],
  ['宣传政策', 14],
  ['矛盾纠纷调解', 10],
  ['看望老人', 10],
] as const;

/** Which of the programme's duties an occasion serves. */
const DUTY_OF: Readonly<Record<string, string>> = {
  巡查走访: 'patrol',
  收集需求信息: 'information',
  宣传政策: 'publicity',
  矛盾纠纷调解: 'service',
  看望老人: 'contact',
};

const NOTES = [
  '家中平安。',
  '排查用电用火，无隐患。',
  '点单一件，已上报。',
  '外出务工，电话联系。',
  '对通道整治表示支持。',
];

/** Visits of grid workers on their rounds; the source asks for no number of them. */
export function logPatrols(
  workers: readonly Person[],
  { officeUser, identify, random }: { officeUser: string; identify: Identify; random: Random },
): Row<'visits'>[] {
  const plan = { year: YEAR, knownThrough: KNOWN_THROUGH };
  const from = `${YEAR}-01-04`;
  const visits = logVisits([], workers, {
    plan,
    total: INVENTED.visits,
    from,
    occasions: OCCASIONS,
    serviceDays: [],
    random,
  });
  const dutyOf = (occasion: string) => DUTY_OF[occasion] ?? null;
  return visitRows(visits, { recordedBy: officeUser, dutyOf, notes: NOTES, identify, random });
}
