import type { EntityManager } from '@mikro-orm/postgresql';
import { dbOf, transact } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import { findVersion } from '../../database/find-record.js';
import { textOrNull } from '../../shared/checks.js';
import { Conflict } from '../../shared/errors.js';
import { announceStep } from '../cycle/move-cycle.service.js';
import { cycleById, ruleOfCycle } from '../cycle.query.js';
import { EvaluationCycle } from '../evaluation-cycle.entity.js';
import { recomputeYear } from '../recompute.js';
import { freezeEvaluations, holdBack, type OpenEvaluation, openEvaluations } from './freeze-evaluations.js';
import type { PublishEvaluationsInput } from './publication.input.js';

function announcementOf({ year, minuteNumber }: EvaluationCycle, { language }: Context): string {
  return language === 'en'
    ? `The results of ${year} are published (${minuteNumber}).`
    : `${year}年考评结果已公布（${minuteNumber}）。`;
}

/** Nobody is published without a total by oversight: those who have none are held back with a reason, or nobody is. */
function requireDecided(undecided: readonly OpenEvaluation[], reason: string | null): void {
  if (undecided.length === 0 || reason !== null) return;
  throw new Conflict('Some evaluations have no total yet: decide them, or say why they are held back', {
    reason: 'undecided-evaluations',
    field: 'holdBackReason',
    value: undecided.length,
  });
}

async function freeze(em: EntityManager, context: Context, cycle: EvaluationCycle, reason: string | null) {
  const db = dbOf(em);
  const { jurisdictionId, year, minuteNumber } = cycle;
  await recomputeYear(db, { jurisdictionId, year, representativeIds: null }, context.now);
  const open = await openEvaluations(db, cycle);
  const undecided = open.filter(({ isUndecided, isDisputed }) => isUndecided && !isDisputed);
  requireDecided(undecided, reason);
  const undecidedIds = undecided.map(({ id }) => id);
  if (reason !== null) await holdBack(db, jurisdictionId, undecidedIds, reason);
  const waits = ({ isUndecided, isDisputed }: OpenEvaluation) => isUndecided || isDisputed;
  const action = 'publishEvaluations';
  const { rubric } = await ruleOfCycle(context, (await context.once(cycleById).load(cycle.id))!);
  const by = { madeBy: context.viewer!.userId, at: context.now, action };
  const publishing = { cycle, rubric, minuteNumber: minuteNumber!, ...by };
  await freezeEvaluations(
    db,
    publishing,
    open.filter(each => !waits(each)),
    open.filter(waits),
  );
}

/**
 * Brings the cycle up to the last fact and freezes it under the minute of its authority: every evaluation but those of
 * which a line is disputed, and those without a total that are held back with a reason.
 */
export async function publishEvaluations(context: Context, input: PublishEvaluationsInput) {
  const id = await transact(context, 'publishEvaluations', input, async em => {
    const cycle = await findVersion(em, EvaluationCycle, input.cycleId, input.version);
    const { id: cycleId, phase: fromPhase } = cycle;
    cycle.publish(input.minuteNumber, context.now);
    await freeze(em, context, cycle, textOrNull(input.holdBackReason));
    const announcement = textOrNull(input.announcement) ?? announcementOf(cycle, context);
    announceStep(em, context, {
      cycleId,
      fromPhase,
      toPhase: cycle.phase,
      isUndoing: false,
      reason: null,
      announcement,
    });
    return cycleId;
  });
  return (await context.once(cycleById).load(id!))!;
}
