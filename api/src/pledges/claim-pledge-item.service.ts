import { requireRight } from '../accounts/access.js';
import { dbOf, transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findVersion } from '../database/find-record.js';
import { FactKind } from '../jurisdictions/fact-kind.js';
import { ofYear, requireOpenFacts } from '../jurisdictions/fact-lock.js';
import { ProxyRecordType } from '../proxy-entries/proxy-entry.entity.js';
import { takePaper } from '../proxy-entries/proxy-entry.service.js';
import { markStale } from '../queue/enqueue.js';
import { requireNotFuture } from '../shared/checks.js';
import { namedHousehold, requireBeneficiary } from './beneficiary.js';
import { addEvidence } from './claim-evidence.js';
import { Pledge } from './pledge.entity.js';
import type { ClaimPledgeItemInput } from './pledge.input.js';
import { PledgeItem } from './pledge-item.entity.js';
import { itemTemplate } from './pledge-template.js';

/** The pledger says that a thing is done, with what shows it. Answers the key of the item. */
export async function claimPledgeItem(context: Context, input: ClaimPledgeItemInput): Promise<string> {
  const id = await transact(context, 'claimPledgeItem', input, async em => {
    const { claimedOn } = input;
    const item = await findVersion(em, PledgeItem, input.pledgeItemId, input.version);
    const pledge = await em.findOneOrFail(Pledge, { id: item.pledgeId });
    const { representativeId, jurisdictionId, year } = pledge;
    await requireRight(context, 'pledge.make', { representativeId });
    await requireOpenFacts(em, context, {
      kind: FactKind.PLEDGE,
      ...ofYear(year),
      representativeIds: [representativeId],
    });
    requireNotFuture('claimedOn', claimedOn, context.today);
    pledge.requireOpenOn(claimedOn);
    const template = await itemTemplate(context, item.key);
    const householdId = (await namedHousehold(em, context, input.householdId)) ?? item.householdId;
    item.claim(claimedOn, context.viewer!.userId, householdId);
    await requireBeneficiary(em, context, template, { representativeId, householdId, claimedOn });
    await addEvidence(em, context, item.id, input, { pledge, template, householdId, claimedOn });
    await takePaper(em, context, input.paper, {
      recordType: ProxyRecordType.PLEDGE_CLAIM,
      recordId: item.id,
      recordTitle: item.text,
      representativeId,
      happenedOn: claimedOn,
    });
    await markStale(dbOf(em), { jurisdictionId, year, representativeIds: [representativeId] });
    return item.id;
  });
  return id!;
}
