import type { Context } from '../../context.js';
import type { Db } from '../../database/reading.js';
import { Conflict, NotFound } from '../../shared/errors.js';
import { type CycleRow, selectCycles } from '../cycle.query.js';
import { CyclePhase } from '../cycle-phase.js';

/** Who rates whom is settled before the ratings are over. */
export const ASSIGNING: readonly CyclePhase[] = [CyclePhase.COLLECTING, CyclePhase.SELF_REPORT, CyclePhase.RATING];

/** When ratings and ballots are taken. */
export const RATING: readonly CyclePhase[] = [CyclePhase.RATING];

/** Refuses in any other phase. */
export function requirePhase({ phase }: Pick<CycleRow, 'phase'>, phases: readonly CyclePhase[]): void {
  if (phases.includes(phase as CyclePhase)) return;
  throw new Conflict('The cycle is in another phase', {
    reason: 'cycle-phase',
    field: 'cycleId',
    value: phase,
    allowed: phases,
  });
}

/** The cycle as it stands, in one of the phases; it stays in it until the transaction ends. */
export async function cycleInPhase(
  db: Db,
  { jurisdiction }: Context,
  id: string,
  phases: readonly CyclePhase[],
): Promise<CycleRow> {
  const cycle = await selectCycles(db, jurisdiction.id).where('id', '=', id).forShare().executeTakeFirst();
  if (!cycle) throw new NotFound('EvaluationCycle', id, 'cycleId');
  requirePhase(cycle, phases);
  return { ...cycle, wardId: null };
}
