import type { EntityManager } from '@mikro-orm/postgresql';
import { dbOf } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import { newestProgramme } from '../../jurisdictions/programme-in-force.js';
import { evaluationOfType } from '../../programmes/programme.lookup.js';
import type { EvaluationCycle } from '../evaluation-cycle.entity.js';
import { recomputeYear } from '../recompute.js';
import { FactLock } from './fact-lock.entity.js';

/** From here on the cycle keeps the programme that is in force now, even where its figures have not followed yet. */
export async function settleProgramme(em: EntityManager, cycle: EvaluationCycle): Promise<void> {
  const newest = await newestProgramme(dbOf(em), cycle.jurisdictionId);
  if (evaluationOfType(newest.programme, cycle.type)) cycle.programmeVersionId = newest.id;
}

/** Closes the year for facts of the cycle's subjects, and brings their figures up to the last one. */
export async function lockFacts(em: EntityManager, context: Context, cycle: EvaluationCycle): Promise<void> {
  const { jurisdictionId, year, type } = cycle;
  em.create(FactLock, { jurisdictionId, year, subject: 'REPRESENTATIVE', type, lockedAt: context.now });
  await em.flush();
  await recomputeYear(dbOf(em), { jurisdictionId, year, representativeIds: null }, context.now);
}

/** Opens the year again for facts of the cycle's subjects. */
export async function unlockFacts(em: EntityManager, { year, type }: EvaluationCycle): Promise<void> {
  em.remove(await em.findOneOrFail(FactLock, { year, subject: 'REPRESENTATIVE', type }));
}
