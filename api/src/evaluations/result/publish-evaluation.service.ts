import { requireRight } from '../../accounts/access.js';
import { dbOf, transact } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import { keyOf } from '../../database/find-record.js';
import { textOrNull } from '../../shared/checks.js';
import { Conflict, NotFound } from '../../shared/errors.js';
import { type CycleRow, cycleById, ruleOfCycle } from '../cycle.query.js';
import { CyclePhase } from '../cycle-phase.js';
import { type EvaluationRow, evaluationById } from '../evaluation.query.js';
import { lockYear, recomputeYear } from '../recompute.js';
import { freezeEvaluations, type OpenEvaluation, openEvaluations } from './freeze-evaluations.js';
import type { PublishEvaluationInput } from './publication.input.js';

async function requireWaiting(context: Context, id: string): Promise<{ evaluation: EvaluationRow; cycle: CycleRow }> {
  const evaluation = await context.once(evaluationById).load(keyOf('Evaluation', id));
  if (!evaluation) throw new NotFound('Evaluation', id);
  await requireRight(context, 'evaluation.publish', evaluation);
  const cycle = (await context.once(cycleById).load(evaluation.cycleId))!;
  if (evaluation.publishedAt !== null) {
    throw new Conflict('Published already', { reason: 'published-already', value: cycle.minuteNumber });
  }
  if (cycle.phase === CyclePhase.PUBLISHED) return { evaluation, cycle };
  throw new Conflict('It is published with its cycle', { reason: 'publish-with-cycle', field: 'evaluationId' });
}

function requireReady({ isDisputed, isUndecided }: OpenEvaluation): void {
  if (isDisputed) throw new Conflict('A reply is open', { reason: 'reply-open', field: 'evaluationId' });
  if (!isUndecided) return;
  throw new Conflict('There is no total yet', { reason: 'undecided-evaluations', field: 'evaluationId', value: 1 });
}

/** Freezes one evaluation that waited when its cycle was published. Answers its key. */
export async function publishEvaluation(context: Context, input: PublishEvaluationInput): Promise<string> {
  const id = await transact(context, 'publishEvaluation', input, async em => {
    const db = dbOf(em);
    const { evaluation, cycle } = await requireWaiting(context, input.evaluationId);
    const { jurisdictionId, year } = cycle;
    await lockYear(db, jurisdictionId, year);
    await recomputeYear(db, { jurisdictionId, year, representativeIds: null }, context.now);
    const open = await openEvaluations(db, cycle);
    const own = open.find(each => each.id === evaluation.id);
    if (!own) throw new Conflict('Published already', { reason: 'published-already', value: cycle.minuteNumber });
    requireReady(own);
    const minuteNumber = textOrNull(input.minuteNumber) ?? cycle.minuteNumber!;
    const { rubric } = await ruleOfCycle(context, cycle);
    const publishing = { cycle, rubric, minuteNumber, madeBy: context.viewer!.userId, at: context.now };
    const others = open.filter(each => each !== own);
    await freezeEvaluations(db, { ...publishing, action: 'publishEvaluation' }, [own], others);
    return evaluation.id;
  });
  return id!;
}
