import type { Programme } from '@lianxin/api/programmes/programme.js';
import { addDays, atHour } from '../../factories/days.js';
import type { RaisedMatter } from '../../factories/matters.js';
import type { Row } from '../../factories/rows.js';
import { YEAR } from './figures.js';
import type { Roster } from './roster.js';

/** What was settled last waits for somebody to confirm it, and what was confirmed last for its payment. */
const WAITING = 4;
const UNPAID = 7;
const DECLINED = '由乡镇司法所主持调处，不属于自行调处';

/** The line that a matter earns: of its kind, as major as it proved, and settled by the organisation itself. */
function lineOf({ allowances, matters }: Programme, { kind, settledBy, isMajor }: RaisedMatter['row']) {
  const settlers = matters.kinds.find(({ key }) => key === kind)?.settledBy ?? [];
  const isOwn = settlers.some(({ key, self }) => self && key === settledBy);
  return allowances[0]!.lines.find(
    ({ matterKinds, settled, major }) =>
      matterKinds.includes(kind) &&
      (settled === 'solved' || isOwn) &&
      (major ?? isMajor ?? false) === (isMajor ?? false),
  );
}

/** What committees were paid for disputes of the year that they settled themselves: every amount follows from a matter. */
export function decideAllowances(
  { identify, officeUser, cashierUser }: Roster,
  programme: Programme,
  matters: readonly RaisedMatter[],
): Row<'allowanceEntries'>[] {
  const [allowance] = programme.allowances;
  const settled = matters
    .map(({ row }) => row)
    .filter(({ outcome, closedOn }) => outcome === 'SOLVED' && closedOn !== null)
    .sort((one, other) => (one.closedOn! < other.closedOn! ? -1 : 1));
  const earned = settled.flatMap(matter => {
    const line = lineOf(programme, matter);
    return line && matter.closedOn!.startsWith(String(YEAR)) ? { matter, line } : [];
  });
  const decided = earned.slice(0, -WAITING);
  return decided.map(({ matter, line }, index) => {
    const isDeclined = index === 1;
    const isPaid = !isDeclined && index < decided.length - UNPAID;
    const confirmedOn = addDays(matter.closedOn!, 3);
    const paidOn = isPaid ? addDays(confirmedOn, 10) : null;
    return {
      id: identify('allowance', `${matter.id}/${allowance!.key}`, atHour(confirmedOn, 10)),
      ...{ allowance: allowance!.key, line: line.key, amount: line.amount, matterId: matter.id, year: YEAR },
      ...{ payeeWardId: matter.ownerWardId ?? matter.wardId, payeeGroupId: null, confirmedOn },
      state: isDeclined ? 'DECLINED' : isPaid ? 'PAID' : 'CONFIRMED',
      reason: isDeclined ? DECLINED : null,
      paidOn,
      voucher: isPaid ? `记字第${100 + index}号` : null,
      changedBy: isPaid ? cashierUser : officeUser,
      changedAt: atHour(paidOn ?? confirmedOn, 16),
    };
  });
}
