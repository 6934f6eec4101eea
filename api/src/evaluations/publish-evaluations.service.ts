import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { appendAudit } from '../audit/audit-log.js';
import { dbOf, transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findVersion } from '../database/find-record.js';
import type { Db } from '../database/reading.js';
import { cycleById } from './cycle.query.js';
import type { PublishEvaluationsInput } from './evaluation.input.js';
import { EvaluationCycle } from './evaluation-cycle.entity.js';
import { freezeEvaluations } from './publish-year.js';
import { recomputeYear } from './recompute.js';

/** One fingerprint of everything that is published, for the log. */
async function digestOfCycle(db: Db, { jurisdictionId, id }: EvaluationCycle): Promise<string> {
  const { rows } = await sql<{ digest: string }>`
    select digest from evaluations where jurisdiction_id = ${jurisdictionId} and cycle_id = ${id}
    order by mandate_id`.execute(db);
  return createHash('sha256')
    .update(rows.map(({ digest }) => digest).join('\n'))
    .digest('hex');
}

async function freeze(db: Db, context: Context, cycle: EvaluationCycle): Promise<void> {
  const { jurisdictionId, id, year } = cycle;
  await recomputeYear(db, { jurisdictionId, year, representativeIds: null }, context.now);
  const evaluations = await freezeEvaluations(db, jurisdictionId, id, context.now);
  const after = { evaluations, digest: await digestOfCycle(db, cycle) };
  const fact = { action: 'publishEvaluations', recordType: 'EvaluationCycle', recordId: id, before: null, after };
  await appendAudit(db, [fact], context.viewer!.userId, context.now);
}

/** Brings the cycle up to the last fact, and freezes it under the minute of its authority. */
export async function publishEvaluations(context: Context, input: PublishEvaluationsInput) {
  const id = await transact(context, 'publishEvaluations', input, async em => {
    const cycle = await findVersion(em, EvaluationCycle, input.cycleId, input.version);
    cycle.publish(input.minuteNumber, context.now);
    await freeze(dbOf(em), context, cycle);
    return cycle.id;
  });
  return (await context.once(cycleById).load(id!))!;
}
