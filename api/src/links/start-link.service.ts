import type { EntityManager } from '@mikro-orm/postgresql';
import { requireRight } from '../accounts/access.js';
import { dbOf, transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findRecord } from '../database/find-record.js';
import { Household } from '../households/household.entity.js';
import { FactKind } from '../jurisdictions/fact-kind.js';
import { requireOpenFacts } from '../jurisdictions/fact-lock.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { representativeType } from '../programmes/programme.lookup.js';
import { Mandate } from '../representatives/mandate.entity.js';
import { markYearsStale } from '../representatives/mark-years-stale.js';
import { Conflict, InvalidInput } from '../shared/errors.js';
import { fixedOfLink } from './fixed-things.js';
import { Link } from './link.entity.js';
import type { FixedThingsInput, StartLinkInput } from './link.input.js';

/** Refuses a link that cannot be: outside the mandate, of a closed household, of a type that links nobody. */
export async function requireLinkable(
  context: Context,
  mandate: Mandate,
  household: Household,
  startedOn: string,
): Promise<void> {
  const { programme } = await context.once(programmeInForce);
  if (representativeType(programme, mandate.type)?.links === 'none') {
    throw new InvalidInput('This type is linked to nobody', {
      reason: 'type-links-nobody',
      field: 'mandateId',
      value: mandate.type,
    });
  }
  if (!mandate.isHeldOn(startedOn)) {
    throw new InvalidInput('The mandate is not held on that day', {
      reason: 'mandate-not-held',
      field: 'startedOn',
      value: startedOn,
      allowed: [mandate.startedOn, mandate.endedOn],
    });
  }
  if (household.residence === 'CLOSED') {
    throw new InvalidInput('The household has left the ledger', { reason: 'household-closed', field: 'householdId' });
  }
}

async function requireFree(
  em: EntityManager,
  mandate: Mandate,
  household: Household,
  startedOn: string,
): Promise<void> {
  const found = await em.findOne(Link, {
    mandateId: mandate.id,
    householdId: household.id,
    $or: [{ endedOn: null }, { endedOn: { $gte: startedOn } }],
  });
  if (!found) return;
  throw new Conflict('The household is linked then already', {
    reason: 'link-held',
    field: 'startedOn',
    value: startedOn,
    allowed: found.endedOn,
  });
}

/** Who is to answer for which household from when, and what is fixed of it. */
export interface NewLink {
  mandate: Mandate;
  household: Household;
  startedOn: string;
  fixed?: FixedThingsInput | null;
}

/** Makes a link that the rules allow and whose facts are open; figures that follow from it are worked out again. */
export async function createLink(em: EntityManager, context: Context, wanted: NewLink): Promise<Link> {
  const { mandate, household, startedOn, fixed } = wanted;
  await requireLinkable(context, mandate, household, startedOn);
  await requireFree(em, mandate, household, startedOn);
  const days = { from: startedOn, until: mandate.endedOn, happenedOn: startedOn };
  const representativeIds = [mandate.representativeId];
  await requireOpenFacts(em, context, { kind: FactKind.LINK, ...days, representativeIds });
  const link = em.create(Link, {
    ...{ jurisdictionId: context.jurisdiction.id, mandateId: mandate.id, householdId: household.id },
    ...{ startedOn, endedOn: mandate.endedOn },
    ...(await fixedOfLink(context, mandate.type, fixed)),
  });
  await markYearsStale(dbOf(em), context, startedOn, representativeIds);
  return link;
}

/** Lets a representative answer for a household, at most as long as the mandate is held. Answers the key of the link. */
export async function startLink(context: Context, input: StartLinkInput): Promise<string> {
  const id = await transact(context, 'startLink', input, async em => {
    await requireRight(context, 'link.change', {});
    const mandate = await findRecord(em, Mandate, input.mandateId);
    const household = await findRecord(em, Household, input.householdId);
    const { startedOn, fixed } = input;
    return (await createLink(em, context, { mandate, household, startedOn, fixed: fixed ?? null })).id;
  });
  return id!;
}
