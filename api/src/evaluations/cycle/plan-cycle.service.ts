import type { EntityManager } from '@mikro-orm/postgresql';
import { transact } from '../../audit/transact.js';
import type { Context } from '../../context.js';
import { takeVersion } from '../../database/take-version.js';
import { Conflict, InvalidInput } from '../../shared/errors.js';
import { type CycleRow, cycleById } from '../cycle.query.js';
import { CyclePhase } from '../cycle-phase.js';
import { EvaluationCycle } from '../evaluation-cycle.entity.js';
import type { PhaseDatesInput, PlanCycleInput } from './cycle.input.js';
import { PHASES } from './phase-order.js';
import { PlannedPhase } from './planned-phase.entity.js';

/** A phase that is over keeps its days; days to reply that have been announced are never taken away. */
function requireOpen(cycle: EvaluationCycle, dates: PhaseDatesInput, earlier: PlannedPhase | undefined): void {
  const { phase, endsOn } = dates;
  if (PHASES.indexOf(phase) < PHASES.indexOf(cycle.phase) || cycle.phase === CyclePhase.PUBLISHED) {
    throw new Conflict('A phase that is over keeps its days', { reason: 'phase-over', field: 'phases', value: phase });
  }
  if (phase !== CyclePhase.REPLY || cycle.phase !== phase || !earlier || endsOn >= earlier.endsOn) return;
  throw new Conflict('Days to reply are not taken away', {
    reason: 'reply-days-shortened',
    field: 'phases',
    value: endsOn,
    allowed: earlier.endsOn,
  });
}

/** Every phase ends before the next begins. */
function requireInOrder(plan: readonly PhaseDatesInput[]): void {
  let lastDay = '';
  for (const { startsOn, endsOn } of plan) {
    if (endsOn < startsOn || startsOn <= lastDay) {
      throw new InvalidInput('Phases follow each other', {
        reason: 'phases-overlap',
        field: 'phases',
        value: startsOn,
        allowed: lastDay || startsOn,
      });
    }
    lastDay = endsOn;
  }
}

async function keepDates(em: EntityManager, cycle: EvaluationCycle, phases: readonly PhaseDatesInput[]): Promise<void> {
  const { jurisdictionId, id: cycleId } = cycle;
  const plan = new Map((await em.find(PlannedPhase, { cycleId })).map(planned => [planned.phase, planned]));
  for (const { phase, startsOn, endsOn } of phases) {
    const earlier = plan.get(phase);
    requireOpen(cycle, { phase, startsOn, endsOn }, earlier);
    if (earlier) em.assign(earlier, { startsOn, endsOn });
    else plan.set(phase, em.create(PlannedPhase, { jurisdictionId, cycleId, phase, startsOn, endsOn }));
  }
  requireInOrder(PHASES.flatMap(phase => plan.get(phase) ?? []));
}

/** Plans when the phases of a cycle begin and end. */
export async function planCycle(context: Context, input: PlanCycleInput): Promise<CycleRow> {
  const id = await transact(context, 'planCycle', input, async em => {
    const cycle = await takeVersion(em, EvaluationCycle, input.cycleId, input.version);
    await keepDates(em, cycle, input.phases);
    return cycle.id;
  });
  return (await context.once(cycleById).load(id!))!;
}
