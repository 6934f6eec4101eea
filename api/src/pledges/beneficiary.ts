import type { EntityManager } from '@mikro-orm/postgresql';
import { requireRight } from '../accounts/access.js';
import { dbOf } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findRecord } from '../database/find-record.js';
import { Household } from '../households/household.entity.js';
import { isLinkedOn } from '../links/linked-on.js';
import type { PledgeItemTemplate } from '../programmes/programme.js';
import { InvalidInput } from '../shared/errors.js';

/** Refuses a household that is not linked to the pledger on the day. */
export async function requireLinkedThen(
  em: EntityManager,
  context: Context,
  representativeId: string,
  householdId: string,
  day: string,
) {
  if (await isLinkedOn(dbOf(em), context.jurisdiction.id, representativeId, householdId, day)) return;
  throw new InvalidInput('The household is not linked to the representative on that day', {
    reason: 'household-not-linked',
    field: 'householdId',
    value: day,
  });
}

/** The key of a household that the client named for an item, which the user may read; null when none was named. */
export async function namedHousehold(em: EntityManager, context: Context, globalId: string | null | undefined) {
  if (!globalId) return null;
  const { id, wardId } = await findRecord(em, Household, globalId);
  await requireRight(context, 'household.read', { householdId: id, wardId });
  return id;
}

/** Refuses a claim of an item that helps a household unless it names one linked to the pledger on the day of the claim. */
export async function requireBeneficiary(
  em: EntityManager,
  context: Context,
  template: PledgeItemTemplate,
  claim: { representativeId: string; householdId: string | null; claimedOn: string },
): Promise<void> {
  if (template.beneficiary !== 'linked-household') return;
  if (claim.householdId === null) {
    throw new InvalidInput('It is not said which household', { reason: 'household-missing', field: 'householdId' });
  }
  await requireLinkedThen(em, context, claim.representativeId, claim.householdId, claim.claimedOn);
}
