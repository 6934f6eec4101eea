import type { EntityManager } from '@mikro-orm/postgresql';
import { appendAudit } from '../../audit/audit-log.js';
import { dbOf } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import { selectCycles } from '../cycle.query.js';
import type { EvaluationCycle } from '../evaluation-cycle.entity.js';
import { recomputeYear } from '../recompute.js';
import { assignByRule } from './assign-by-rule.service.js';
import { groupsOfCycle } from './rater-group.js';

/** Every account of a role rates from the first day, where the rubric says so. */
export async function assignWhoRatesAll(em: EntityManager, context: Context, { id }: EvaluationCycle): Promise<void> {
  const db = dbOf(em);
  const found = await selectCycles(db, context.jurisdiction.id).where('id', '=', id).executeTakeFirstOrThrow();
  const cycle = { ...found, wardId: null };
  for (const group of await groupsOfCycle(context, cycle)) {
    if (group.ballot !== 'named' || group.assign !== 'all') continue;
    const count = await assignByRule(context, { db, cycle, group });
    const fact = { action: 'assignRatersByRule', recordType: 'RaterAssignment', recordId: null, before: null };
    await appendAudit(
      db,
      [{ ...fact, after: { cycleId: id, group: group.key, count } }],
      context.viewer!.userId,
      context.now,
    );
  }
}

/** While ratings are given none of them counts, so that nobody is led by those of others; then all of them do. */
export async function hideOrCountRatings(em: EntityManager, context: Context, cycle: EvaluationCycle): Promise<void> {
  await em.flush();
  const { jurisdictionId, year } = cycle;
  await recomputeYear(dbOf(em), { jurisdictionId, year, representativeIds: null }, context.now);
}
