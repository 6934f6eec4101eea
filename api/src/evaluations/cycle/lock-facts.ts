import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { dbOf } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import type { Db } from '../../database/reading.js';
import { holdFacts, ofYear } from '../../jurisdictions/fact-lock.js';
import { lockedFacts } from '../../jurisdictions/locked-facts.query.js';
import { newestProgramme } from '../../jurisdictions/programme-in-force.js';
import { markStale } from '../../queue/enqueue.js';
import type { EvaluationCycle } from '../evaluation-cycle.entity.js';
import { ruleFor } from '../evaluation-subject.js';
import { recomputeYear } from '../recompute.js';
import { FactLock } from './fact-lock.entity.js';

/** From here on the cycle keeps the programme that is in force now, even where its figures have not followed yet. */
export async function settleProgramme(em: EntityManager, cycle: EvaluationCycle): Promise<void> {
  const newest = await newestProgramme(dbOf(em), cycle.jurisdictionId);
  if (ruleFor(newest.programme, cycle)) cycle.programmeVersionId = newest.id;
}

/** Closes the year for facts of the cycle's subjects, and brings their figures up to the last one. */
export async function lockFacts(em: EntityManager, context: Context, cycle: EvaluationCycle): Promise<void> {
  const { jurisdictionId, year, subject, type } = cycle;
  await holdFacts(dbOf(em), jurisdictionId);
  em.create(FactLock, { jurisdictionId, year, subject, type, lockedAt: context.now });
  await em.flush();
  await recomputeYear(dbOf(em), { jurisdictionId, year, representativeIds: null }, context.now);
}

/** What happened to matters while they were locked counts again for those who are locked no longer. */
async function countMatters(db: Db, { jurisdictionId, year }: EvaluationCycle): Promise<void> {
  const kept = await db
    .selectFrom('matters')
    .select(['id', 'representativeId'])
    .where('jurisdictionId', '=', jurisdictionId)
    .where('countedState', 'is not', null)
    .where('raisedOn', '>=', `${year}-01-01`)
    .where('raisedOn', '<=', `${year}-12-31`)
    .execute();
  const facts = kept.map(({ representativeId }) => ({ ...ofYear(year), representativeId: representativeId! }));
  const locked = new Set((await lockedFacts(db, jurisdictionId, facts)).map(({ place }) => place));
  const ids = kept.filter((_, place) => !locked.has(place)).map(({ id }) => id);
  await sql`update matters set counted_state = null, counted_outcome = null, counted_due_on = null, counted_late_steps = null
    where jurisdiction_id = ${jurisdictionId} and id = any(${ids}::uuid[])`.execute(db);
}

/** Opens the year again for facts of the cycle's subjects. */
export async function unlockFacts(em: EntityManager, cycle: EvaluationCycle): Promise<void> {
  const { jurisdictionId, year, subject, type } = cycle;
  em.remove(await em.findOneOrFail(FactLock, { year, subject, type }));
  await em.flush();
  await countMatters(dbOf(em), cycle);
  await markStale(dbOf(em), { jurisdictionId, year, representativeIds: null });
}
