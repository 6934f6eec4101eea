import { requireRight } from '../accounts/access.js';
import { dbOf, transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findVersion } from '../database/find-record.js';
import { FactKind } from '../jurisdictions/fact-kind.js';
import { ofYear, requireOpenFacts } from '../jurisdictions/fact-lock.js';
import { markStale } from '../queue/enqueue.js';
import { Representative } from '../representatives/representative.entity.js';
import { requireNotFuture } from '../shared/checks.js';
import { Pledge } from './pledge.entity.js';
import type { SignPledgeInput } from './pledge.input.js';
import { PledgeItem } from './pledge-item.entity.js';

/** Signs a pledge, which makes it public; items that name their household have begun. Answers its key. */
export async function signPledge(context: Context, input: SignPledgeInput): Promise<string> {
  const id = await transact(context, 'signPledge', input, async em => {
    const pledge = await findVersion(em, Pledge, input.pledgeId, input.version);
    const { representativeId, jurisdictionId, year } = pledge;
    await requireRight(context, 'pledge.make', { representativeId });
    await requireOpenFacts(em, context, {
      kind: FactKind.PLEDGE,
      ...ofYear(year),
      representativeIds: [representativeId],
    });
    requireNotFuture('signedOn', input.signedOn, context.today);
    const { name } = await em.findOneOrFail(Representative, { id: representativeId });
    pledge.sign(input.signedName, input.signedOn, name);
    for (const item of await em.find(PledgeItem, { pledgeId: pledge.id })) item.start();
    await markStale(dbOf(em), { jurisdictionId, year, representativeIds: [representativeId] });
    return pledge.id;
  });
  return id!;
}
