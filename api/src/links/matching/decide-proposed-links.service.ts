import type { EntityManager } from '@mikro-orm/postgresql';
import { requireRight } from '../../accounts/access.js';
import { transact } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import { findRecord, findVersion, keyOf } from '../../database/find-record.js';
import { Household } from '../../households/household.entity.js';
import { Mandate } from '../../representatives/mandate.entity.js';
import { createLink } from '../start-link.service.js';
import { LinkProposal } from './link-proposal.entity.js';
import type { AcceptProposedLinksInput, ChangeProposedLinkInput, RefuseProposedLinksInput } from './matching.input.js';
import { ProposedLink, ProposedLinkState } from './proposed-link.entity.js';

/** Each link is checked and logged by itself, so a large proposal is decided in several steps. */
export const DECIDED_AT_ONCE = 500;

/** Those chosen, or the best of those that nobody has decided yet. */
function undecided(em: EntityManager, proposal: LinkProposal, ids: readonly string[] | null | undefined) {
  const chosen = ids ? { id: { $in: ids.map(id => keyOf('ProposedLink', id)) } } : {};
  const where = { proposalId: proposal.id, state: ProposedLinkState.PROPOSED, ...chosen };
  return em.find(ProposedLink, where, { orderBy: { points: 'desc', id: 'asc' }, limit: DECIDED_AT_ONCE });
}

/** Makes links of what was proposed; who accepts answers for it in the log. Answers the key of the proposal. */
export async function acceptProposedLinks(context: Context, input: AcceptProposedLinksInput): Promise<string> {
  const id = await transact(context, 'acceptProposedLinks', input, async em => {
    await requireRight(context, 'link.change', {});
    const proposal = await findRecord(em, LinkProposal, input.proposalId);
    const accepted = await undecided(em, proposal, input.proposedLinkIds);
    const householdIds = accepted.map(({ householdId }) => householdId);
    const households = new Map((await em.find(Household, { id: { $in: householdIds } })).map(each => [each.id, each]));
    const mandateIds = accepted.map(({ mandateId }) => mandateId!);
    const mandates = new Map((await em.find(Mandate, { id: { $in: mandateIds } })).map(each => [each.id, each]));
    for (const proposed of accepted) {
      const [mandate, household] = [mandates.get(proposed.mandateId!)!, households.get(proposed.householdId)!];
      const wanted = { mandate, household, startedOn: input.startedOn, fixed: input.fixed ?? null };
      const link = await createLink(em, context, wanted);
      proposed.decide(ProposedLinkState.ACCEPTED, link.id, context.viewer!.userId, context.now);
    }
    return proposal.id;
  });
  return id!;
}

/** Links the household to somebody else than was proposed. Answers the key of the proposed link. */
export async function changeProposedLink(context: Context, input: ChangeProposedLinkInput): Promise<string> {
  const id = await transact(context, 'changeProposedLink', input, async em => {
    await requireRight(context, 'link.change', {});
    const proposed = await findVersion(em, ProposedLink, input.proposedLinkId, input.version);
    const mandate = await findRecord(em, Mandate, input.mandateId);
    const household = await em.findOneOrFail(Household, { id: proposed.householdId });
    const { startedOn, fixed } = input;
    const link = await createLink(em, context, { mandate, household, startedOn, fixed: fixed ?? null });
    proposed.decide(ProposedLinkState.CHANGED, link.id, context.viewer!.userId, context.now);
    if (proposed.mandateId === null) proposed.mandateId = mandate.id;
    return proposed.id;
  });
  return id!;
}

/** Makes no links of what was proposed. Answers the key of the proposal. */
export async function refuseProposedLinks(context: Context, input: RefuseProposedLinksInput): Promise<string> {
  const id = await transact(context, 'refuseProposedLinks', input, async em => {
    await requireRight(context, 'link.change', {});
    const proposal = await findRecord(em, LinkProposal, input.proposalId);
    for (const proposed of await undecided(em, proposal, input.proposedLinkIds))
      proposed.decide(ProposedLinkState.REFUSED, null, context.viewer!.userId, context.now);
    return proposal.id;
  });
  return id!;
}
