import type { EntityManager } from '@mikro-orm/postgresql';
import { requireRight } from '../../accounts/access.js';
import { dbOf, transact } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import { findRecord } from '../../database/find-record.js';
import { FactException } from '../../jurisdictions/fact-exception.entity.js';
import { ofYear } from '../../jurisdictions/fact-lock.js';
import { lockedFacts } from '../../jurisdictions/locked-facts.query.js';
import { Representative } from '../../representatives/representative.entity.js';
import { requireNotFuture, requireText } from '../../shared/checks.js';
import { Conflict, InvalidInput } from '../../shared/errors.js';
import { Ward } from '../../wards/ward.entity.js';
import type { AskForLateFactInput } from './late-fact.input.js';

interface Whose {
  representativeId: string | null;
  wardId: string | null;
}

/** It counts for one person or for all of one ward. */
async function whose(em: EntityManager, input: AskForLateFactInput): Promise<Whose> {
  if (Boolean(input.representativeId) === Boolean(input.wardId)) {
    throw new InvalidInput('Name either a person or a ward', { reason: 'person-or-ward', field: 'representativeId' });
  }
  if (!input.wardId) {
    return { representativeId: (await findRecord(em, Representative, input.representativeId!)).id, wardId: null };
  }
  return { representativeId: null, wardId: (await findRecord(em, Ward, input.wardId)).id };
}

/** While facts are open there is nothing to ask for. */
async function requireLocked(em: EntityManager, context: Context, { representativeId, wardId }: Whose, year: number) {
  const fact = { ...ofYear(year), representativeId: representativeId ?? undefined, wardId, isForAll: wardId !== null };
  if ((await lockedFacts(dbOf(em), context.jurisdiction.id, [fact])).length > 0) return;
  throw new Conflict('The facts of the year are open', { reason: 'facts-open', field: 'year', value: year });
}

/** Asks that a fact counts which comes after the facts of its year were locked. Answers the key of the exception. */
export async function askForLateFact(context: Context, input: AskForLateFactInput): Promise<string> {
  const id = await transact(context, 'askForLateFact', input, async em => {
    const { year, what, happenedOn } = input;
    const subject = await whose(em, input);
    await requireRight(context, 'fact.ask', subject);
    requireNotFuture('happenedOn', happenedOn, context.today);
    const reason = requireText('reason', input.reason);
    await requireLocked(em, context, subject, year);
    const asked = { askedBy: context.viewer!.userId, askedAt: context.now };
    const jurisdictionId = context.jurisdiction.id;
    return em.create(FactException, { jurisdictionId, year, ...subject, what, happenedOn, reason, ...asked }).id;
  });
  return id!;
}
