import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../context.js';
import { findRecord } from '../database/find-record.js';
import { Matter } from '../matters/matter.entity.js';
import type { PledgeItemTemplate } from '../programmes/programme.js';
import { textOrNull, yearOf } from '../shared/checks.js';
import { InvalidInput } from '../shared/errors.js';
import { Visit } from '../visits/visit.entity.js';
import { Evidence } from './evidence.entity.js';
import type { Pledge } from './pledge.entity.js';
import type { ClaimPledgeItemInput } from './pledge.input.js';

/** What a claim is about: whose pledge, which kind of item, for whom and when. */
export interface Claim {
  pledge: Pledge;
  template: PledgeItemTemplate;
  householdId: string | null;
  claimedOn: string;
}

function refuse(reason: string, field: string, value?: unknown, allowed?: unknown): never {
  throw new InvalidInput('This does not support the claim', { reason, field, value, allowed });
}

/** A record supports a claim when the pledger made it in the year of the pledge, no later than the claimed day. */
function requireOwnRecord(field: string, record: { representativeId: string | null; on: string }, claim: Claim): void {
  const { pledge, claimedOn } = claim;
  if (record.representativeId !== pledge.representativeId) refuse('evidence-of-somebody-else', field);
  if (yearOf(record.on) !== pledge.year) refuse('evidence-of-other-year', field, record.on, pledge.year);
  if (record.on > claimedOn) refuse('evidence-after-claim', field, record.on, claimedOn);
}

async function supportingMatter(
  em: EntityManager,
  globalId: string | null | undefined,
  claim: Claim,
): Promise<Matter | null> {
  const { evidence, matterKind } = claim.template;
  if (!globalId) return evidence === 'matter' ? refuse('matter-missing', 'matterId') : null;
  const matter = await findRecord(em, Matter, globalId);
  requireOwnRecord('matterId', { representativeId: matter.representativeId, on: matter.raisedOn }, claim);
  if (matterKind && matter.kind !== matterKind) refuse('matter-of-other-kind', 'matterId', matter.kind, matterKind);
  return matter;
}

async function supportingVisit(
  em: EntityManager,
  globalId: string | null | undefined,
  claim: Claim,
): Promise<Visit | null> {
  if (!globalId) return null;
  const visit = await findRecord(em, Visit, globalId);
  requireOwnRecord('visitId', { representativeId: visit.representativeId, on: visit.visitedOn }, claim);
  if (claim.householdId && visit.householdId !== claim.householdId) refuse('visit-of-other-household', 'visitId');
  return visit;
}

/** Keeps what supports a claim, as the item's template demands it; refused when it is missing or not the pledger's. */
export async function addEvidence(
  em: EntityManager,
  context: Context,
  pledgeItemId: string,
  input: ClaimPledgeItemInput,
  claim: Claim,
) {
  const matter = await supportingMatter(em, input.matterId, claim);
  const visit = await supportingVisit(em, input.visitId, claim);
  const note = textOrNull(input.note);
  if (claim.template.evidence === 'record' && !visit && !note) refuse('record-missing', 'note');
  if (!matter && !visit && !note) return;
  em.create(Evidence, {
    jurisdictionId: context.jurisdiction.id,
    pledgeItemId,
    matterId: matter?.id ?? null,
    visitId: visit?.id ?? null,
    note,
    addedAt: context.now,
    addedBy: context.viewer!.userId,
  });
}
