import { requireRight } from '../accounts/access.js';
import { isOwnCause } from '../accounts/own-cause.js';
import { dbOf, transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findVersion } from '../database/find-record.js';
import { FactKind } from '../jurisdictions/fact-kind.js';
import { ofYear, requireOpenFacts } from '../jurisdictions/fact-lock.js';
import { markStale } from '../queue/enqueue.js';
import { requireText, textOrNull } from '../shared/checks.js';
import { DomainError, NotFound } from '../shared/errors.js';
import { judgingRoles } from './judging-roles.js';
import { Pledge } from './pledge.entity.js';
import type { JudgePledgeItemInput } from './pledge.input.js';
import { type Judgement, PledgeItem } from './pledge-item.entity.js';
import { pledgeItemById } from './pledge-item.query.js';
import { itemTemplate } from './pledge-template.js';

/** Nobody judges the own claim, in whichever role they signed in. */
async function requireNotPledger(context: Context, representativeId: string): Promise<void> {
  if (!(await isOwnCause(context, representativeId))) return;
  throw new DomainError('FORBIDDEN', 'A claim is judged by somebody else', {
    reason: 'judged-by-pledger',
    field: 'pledgeItemId',
  });
}

/** The programme says who judges an item; a household judges only what was done for it, a leader the own ward. */
async function requireJudge(context: Context, item: PledgeItem): Promise<void> {
  const row = await context.once(pledgeItemById).load(item.id);
  if (!row) throw new NotFound('PledgeItem', item.id);
  await requireNotPledger(context, row.representativeId);
  await requireRight(context, 'pledge.judge', { householdId: row.householdId, wardId: row.wardId });
  const allowed = judgingRoles(await itemTemplate(context, item.key));
  const { role } = context.viewer!;
  if (allowed.includes(role)) return;
  throw new DomainError('FORBIDDEN', 'The programme names other judges for this item', {
    reason: 'not-a-judge',
    field: 'pledgeItemId',
    value: role,
    allowed,
  });
}

async function judge(
  context: Context,
  input: JudgePledgeItemInput,
  mutation: string,
  reason: string | null,
  apply: (item: PledgeItem, judgement: Judgement) => void,
): Promise<string> {
  const id = await transact(context, mutation, input, async em => {
    const item = await findVersion(em, PledgeItem, input.pledgeItemId, input.version);
    await requireJudge(context, item);
    const { userId, displayName } = context.viewer!;
    const judgedByName = textOrNull(input.judgedByName) ?? displayName;
    apply(item, { judgedOn: context.today, judgedBy: userId, judgedByName, reason });
    const { jurisdictionId, year, representativeId } = await em.findOneOrFail(Pledge, { id: item.pledgeId });
    await requireOpenFacts(em, context, {
      kind: FactKind.PLEDGE,
      ...ofYear(year),
      representativeIds: [representativeId],
    });
    await markStale(dbOf(em), { jurisdictionId, year, representativeIds: [representativeId] });
    return item.id;
  });
  return id!;
}

/** Somebody other than the pledger says that it was done. Answers the key of the item. */
export function confirmPledgeItem(context: Context, input: JudgePledgeItemInput): Promise<string> {
  return judge(context, input, 'confirmPledgeItem', textOrNull(input.reason), (item, judgement) =>
    item.confirm(judgement),
  );
}

/** Somebody other than the pledger says why it was not done. */
export async function disputePledgeItem(context: Context, input: JudgePledgeItemInput): Promise<string> {
  const reason = requireText('reason', input.reason);
  return judge(context, input, 'disputePledgeItem', reason, (item, judgement) => item.dispute(judgement));
}

/** Takes a confirmation back with a reason: the claim waits again. */
export async function withdrawConfirmation(context: Context, input: JudgePledgeItemInput): Promise<string> {
  const reason = requireText('reason', input.reason);
  return judge(context, input, 'withdrawConfirmation', reason, (item, judgement) => item.withdraw(judgement));
}
