import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../context.js';
import { Conflict, InvalidInput } from '../../shared/errors.js';
import { CyclePhase } from '../cycle-phase.js';
import type { EvaluationCycle } from '../evaluation-cycle.entity.js';
import { requireQuorum } from '../rating/quorum-guard.js';
import { PlannedPhase } from './planned-phase.entity.js';

/** A cycle that is about to leave its phase for the next one. */
export interface Leaving {
  em: EntityManager;
  context: Context;
  cycle: EvaluationCycle;
  to: CyclePhase;
  /** What was said about leaving as things stand. */
  reason: string | null;
}

type Guard = (leaving: Leaving) => Promise<void>;

const plannedPhase = ({ em, cycle }: Leaving, phase: CyclePhase): Promise<PlannedPhase | null> =>
  em.findOne(PlannedPhase, { cycleId: cycle.id, phase });

/** Before its planned last day a phase is left with a reason; the days to reply belong to the subjects. */
const notTooEarly: Guard = async leaving => {
  const { context, cycle, reason } = leaving;
  const endsOn = (await plannedPhase(leaving, cycle.phase))?.endsOn;
  if (!endsOn || context.today >= endsOn) return;
  if (cycle.phase === CyclePhase.REPLY) {
    throw new Conflict('The days to reply are not over', { reason: 'reply-days-left', field: 'to', allowed: endsOn });
  }
  if (reason !== null) return;
  throw new InvalidInput('The phase is left before its planned end: say why', {
    reason: 'phase-left-early',
    field: 'reason',
    allowed: endsOn,
  });
};

/** Nobody can keep to days to reply that nobody was told. */
const replyHasItsDays: Guard = async leaving => {
  if (leaving.to !== CyclePhase.REPLY || (await plannedPhase(leaving, CyclePhase.REPLY))) return;
  throw new Conflict('Plan first until when replies are taken', { reason: 'reply-undated', field: 'to' });
};

/** Enough have rated, or everybody is told why not. */
const ratersAreEnough: Guard = ({ context, cycle, reason }) => requireQuorum(context, cycle, reason);

/** What has to be settled before a cycle goes on to its next phase. */
const GUARDS: readonly Guard[] = [notTooEarly, replyHasItsDays, ratersAreEnough];

export async function requireMayLeave(leaving: Leaving): Promise<void> {
  for (const guard of GUARDS) await guard(leaving);
}
