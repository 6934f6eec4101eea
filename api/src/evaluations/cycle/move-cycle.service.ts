import type { EntityManager } from '@mikro-orm/postgresql';
import { requireRight } from '../../accounts/access.js';
import { transact } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import { findVersion } from '../../database/find-record.js';
import { requireText, textOrNull } from '../../shared/checks.js';
import { Conflict } from '../../shared/errors.js';
import { type CycleRow, cycleById } from '../cycle.query.js';
import { CyclePhase } from '../cycle-phase.js';
import { EvaluationCycle } from '../evaluation-cycle.entity.js';
import { assignWhoRatesAll, hideOrCountRatings } from '../rating/open-rating.js';
import type { MoveCycleInput } from './cycle.input.js';
import { CycleTransition } from './cycle-transition.entity.js';
import { lockFacts, settleProgramme, unlockFacts } from './lock-facts.js';
import { requireMayLeave } from './phase-guards.js';
import { type PhaseStep, stepsFrom } from './phase-order.js';

function stepTo({ phase }: EvaluationCycle, to: CyclePhase): PhaseStep {
  const steps = stepsFrom(phase);
  const step = steps[to];
  if (step) return step;
  throw new Conflict('A cycle goes from phase to phase, one step at a time', {
    reason: to === CyclePhase.PUBLISHED ? 'published-by-minute' : 'phase-step',
    field: 'to',
    value: to,
    allowed: Object.keys(steps),
  });
}

/** Writes down a step of a cycle as everybody is told of it. */
export function announceStep(
  em: EntityManager,
  context: Context,
  step: Pick<CycleTransition, 'cycleId' | 'fromPhase' | 'toPhase' | 'isUndoing' | 'reason' | 'announcement'>,
): void {
  const { jurisdiction, viewer, now } = context;
  em.create(CycleTransition, { jurisdictionId: jurisdiction.id, ...step, madeBy: viewer!.userId, madeAt: now });
}

/** Takes a cycle one phase further when nothing holds it up, or one phase back with a reason. */
export async function moveCycle(context: Context, input: MoveCycleInput): Promise<CycleRow> {
  const id = await transact(context, 'moveCycle', input, async em => {
    const cycle = await findVersion(em, EvaluationCycle, input.cycleId, input.version);
    const isUndoing = stepTo(cycle, input.to) === 'back';
    await requireRight(context, isUndoing ? 'cycle.move' : 'cycle.advance', {});
    const reason = isUndoing ? requireText('reason', input.reason) : textOrNull(input.reason);
    const announcement = requireText('announcement', input.announcement);
    const fromPhase = cycle.phase;
    if (!isUndoing) await requireMayLeave({ em, context, cycle, to: input.to, reason });
    if (fromPhase === CyclePhase.COLLECTING) await settleProgramme(em, cycle);
    cycle.phase = input.to;
    announceStep(em, context, { cycleId: cycle.id, fromPhase, toPhase: input.to, isUndoing, reason, announcement });
    if (fromPhase === CyclePhase.COLLECTING) await lockFacts(em, context, cycle);
    if (cycle.phase === CyclePhase.COLLECTING) await unlockFacts(em, cycle);
    if (cycle.phase === CyclePhase.RATING) await assignWhoRatesAll(em, context, cycle);
    if ([fromPhase, cycle.phase].includes(CyclePhase.RATING)) await hideOrCountRatings(em, context, cycle);
    return cycle.id;
  });
  return (await context.once(cycleById).load(id!))!;
}
