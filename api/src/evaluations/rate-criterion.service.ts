import { sql } from 'kysely';
import { v7 } from 'uuid';
import { requireRight } from '../accounts/access.js';
import { appendAudit } from '../audit/audit-log.js';
import { dbOf, transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { keyOf } from '../database/find-record.js';
import type { Db } from '../database/reading.js';
import { Conflict, Forbidden, InvalidInput, NotFound } from '../shared/errors.js';
import { type CriterionRow, readScoreSheet } from './criterion-score.query.js';
import { CyclePhase } from './cycle-phase.js';
import type { RateCriterionInput } from './evaluation.input.js';
import { type EvaluationRow, evaluationById } from './evaluation.query.js';
import { checkRating, viewerMayRate } from './rating-rules.js';
import { lockYear, recomputeYear } from './recompute.js';

async function evaluationNamed(context: Context, id: string): Promise<EvaluationRow> {
  const evaluation = await context.once(evaluationById).load(keyOf('Evaluation', id));
  if (!evaluation) throw new NotFound('Evaluation', id);
  return evaluation;
}

async function lineNamed(context: Context, evaluation: EvaluationRow, criterion: string): Promise<CriterionRow> {
  const sheet = await readScoreSheet(context, evaluation);
  const line = sheet.find(({ key }) => key === criterion);
  if (line) return line;
  const allowed = sheet.map(({ key }) => key);
  throw new InvalidInput('No such criterion', {
    reason: 'unknown-criterion',
    field: 'criterion',
    value: criterion,
    allowed,
  });
}

/** Refuses a figure that may not be given, or not by the viewer. */
async function checkMayRate(context: Context, evaluation: EvaluationRow, { criterion, points }: RateCriterionInput) {
  await requireRight(context, 'evaluation.rate', evaluation);
  const line = await lineNamed(context, evaluation, criterion);
  if (line.cycle.phase === CyclePhase.PUBLISHED) {
    throw new Conflict('Published evaluations do not change', { reason: 'published-already', field: 'evaluationId' });
  }
  checkRating(line.criterion, points);
  if (!(await viewerMayRate(context, line))) throw new Forbidden('evaluation.rate');
}

/** One rater has one figure for a criterion; giving another replaces it. */
async function keepRating(db: Db, context: Context, evaluationId: string, input: RateCriterionInput): Promise<void> {
  const { criterion, points, note = null } = input;
  const { userId } = context.viewer!;
  const { rows } = await sql<{ id: string; points: string; note: string | null }>`
    select id, points, note from ratings where jurisdiction_id = ${context.jurisdiction.id}
      and evaluation_id = ${evaluationId} and criterion = ${criterion} and rater_id = ${userId} for update`.execute(db);
  const earlier = rows[0];
  const id = earlier?.id ?? v7();
  await sql`
    insert into ratings as kept (jurisdiction_id, id, evaluation_id, criterion, rater_id, points, note, rated_at,
      submitted_at)
    values (${context.jurisdiction.id}, ${id}, ${evaluationId}, ${criterion}, ${userId}, ${points}, ${note},
      ${context.now.toISOString()}, ${context.now.toISOString()})
    on conflict (jurisdiction_id, evaluation_id, criterion, period, rater_id) do update set points = excluded.points,
      note = excluded.note, rated_at = excluded.rated_at, version = kept.version + 1`.execute(db);
  const before = earlier ? { points: earlier.points, note: earlier.note } : null;
  const after = { evaluationId, criterion, points, note };
  const fact = { action: 'rateCriterion', recordType: 'Rating', recordId: id, before, after };
  await appendAudit(db, [fact], userId, context.now);
}

/** A rater gives a criterion points; the evaluation follows at once. */
export async function rateCriterion(context: Context, input: RateCriterionInput): Promise<EvaluationRow> {
  await transact(context, 'rateCriterion', input, async em => {
    const db = dbOf(em);
    const jurisdictionId = context.jurisdiction.id;
    const evaluation = await evaluationNamed(context, input.evaluationId);
    const { year, representativeId } = evaluation;
    // Nobody publishes between the check and the rating.
    await lockYear(db, jurisdictionId, year);
    await checkMayRate(context, evaluation, input);
    await keepRating(db, context, evaluation.id, input);
    await recomputeYear(db, { jurisdictionId, year, representativeIds: [representativeId] }, context.now);
    return evaluation.id;
  });
  return evaluationNamed(context, input.evaluationId);
}
