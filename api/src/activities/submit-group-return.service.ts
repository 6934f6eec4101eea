import { requireRight } from '../accounts/access.js';
import { dbOf, transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findVersion } from '../database/find-record.js';
import { FactKind } from '../jurisdictions/fact-kind.js';
import { onDay, requireOpenFacts } from '../jurisdictions/fact-lock.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { markStale } from '../queue/enqueue.js';
import { Group } from '../representatives/group.entity.js';
import { requireNotFuture, requireText, textOrNull, yearOf } from '../shared/checks.js';
import { InvalidInput } from '../shared/errors.js';
import { GroupReturn } from './group-return.entity.js';
import type { SubmitGroupReturnInput } from './group-return.input.js';
import { membersSince } from './members-since.js';

/** A nil return says nothing, any other says something; a programme without nil returns knows only the latter. */
async function summaryOf(context: Context, { isNil, summary }: SubmitGroupReturnInput): Promise<string | null> {
  if (!isNil) return requireText('summary', summary);
  const { programme } = await context.once(programmeInForce);
  if (programme.returns && !programme.returns.nilReturns) {
    throw new InvalidInput('The programme knows no nil returns', { reason: 'no-nil-returns', field: 'isNil' });
  }
  if (textOrNull(summary) === null) return null;
  throw new InvalidInput('A nil return reports nothing', { reason: 'nil-with-summary', field: 'summary' });
}

/** Records what a group returned for a month, or corrects it. Answers the key of the return. */
export async function submitGroupReturn(context: Context, input: SubmitGroupReturnInput): Promise<string> {
  const id = await transact(context, 'submitGroupReturn', input, async em => {
    const groupReturn = await findVersion(em, GroupReturn, input.groupReturnId, input.version);
    const { groupId, jurisdictionId, month } = groupReturn;
    await requireRight(context, 'return.submit', { groupId });
    requireNotFuture('returnedOn', input.returnedOn, context.today);
    groupReturn.submit(input.returnedOn, await summaryOf(context, input));
    const representativeIds = await membersSince(dbOf(em), { jurisdictionId, groupId, day: month });
    const { wardId } = await em.findOneOrFail(Group, { id: groupId });
    const days = { ...onDay(month), happenedOn: input.returnedOn };
    await requireOpenFacts(em, context, { kind: FactKind.RETURN, ...days, representativeIds, wardId });
    await markStale(dbOf(em), { jurisdictionId, year: yearOf(month), representativeIds });
    return groupReturn.id;
  });
  return id!;
}
