import type { EntityManager } from '@mikro-orm/postgresql';
import { requireRight } from '../accounts/access.js';
import { dbOf, transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findVersion } from '../database/find-record.js';
import { markOpenYearsStale } from '../jurisdictions/open-years.js';
import { markStale } from '../queue/enqueue.js';
import { requireNotFuture, yearOf } from '../shared/checks.js';
import { InvalidInput } from '../shared/errors.js';
import { Household } from './household.entity.js';
import { ResidenceCheck } from './residence-check.entity.js';
import type { VerifyResidenceInput } from './verify-residence.input.js';

/** Keeps what was found; before the first look also what the ledger said until then. */
async function keepCheck(
  em: EntityManager,
  context: Context,
  { id: householdId, ...ledger }: Household,
  found: Pick<VerifyResidenceInput, 'residence' | 'verifiedOn'>,
): Promise<void> {
  const { jurisdiction, viewer, now } = context;
  const kept = { jurisdictionId: jurisdiction.id, householdId };
  if ((await em.count(ResidenceCheck, { householdId })) === 0) {
    const { residence, verifiedOn } = ledger;
    // A moment earlier, so that it stands before what was found now.
    const recordedAt = new Date(now.getTime() - 1);
    em.create(ResidenceCheck, { ...kept, residence, verifiedOn, verifiedBy: null, recordedAt });
  }
  em.create(ResidenceCheck, { ...kept, ...found, verifiedBy: viewer!.userId, recordedAt: now });
}

/** Says where a household lives and when somebody looked; figures follow when that changed. Answers its key. */
export async function verifyResidence(context: Context, input: VerifyResidenceInput): Promise<string> {
  const id = await transact(context, 'verifyResidence', input, async em => {
    const household = await findVersion(em, Household, input.householdId, input.version);
    const { wardId, jurisdictionId } = household;
    await requireRight(context, 'household.verify', { householdId: household.id, wardId });
    const { verifiedOn, residence } = input;
    requireNotFuture('verifiedOn', verifiedOn, context.today);
    if (household.verifiedOn !== null && verifiedOn < household.verifiedOn) {
      throw new InvalidInput('Somebody looked later than that', {
        reason: 'verified-later',
        field: 'verifiedOn',
        value: verifiedOn,
        allowed: household.verifiedOn,
      });
    }
    if (household.residence !== residence) {
      await markStale(dbOf(em), { jurisdictionId, year: yearOf(context.today), representativeIds: null });
      await markOpenYearsStale(dbOf(em), jurisdictionId);
    }
    await keepCheck(em, context, household, { residence, verifiedOn });
    Object.assign(household, { residence, verifiedOn });
    return household.id;
  });
  return id!;
}
