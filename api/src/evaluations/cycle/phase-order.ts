import { CyclePhase } from '../cycle-phase.js';

/** The phases in the order in which a cycle passes through them. */
export const PHASES: readonly CyclePhase[] = Object.values(CyclePhase);

export type PhaseStep = 'forward' | 'back';

/** The phases that one step reaches. What is published stays, and only the authority's minute publishes. */
export function stepsFrom(phase: CyclePhase): Partial<Record<CyclePhase, PhaseStep>> {
  if (phase === CyclePhase.PUBLISHED) return {};
  const place = PHASES.indexOf(phase);
  const before = PHASES[place - 1];
  const after = PHASES[place + 1]!;
  return {
    ...(before && { [before]: 'back' as const }),
    ...(after !== CyclePhase.PUBLISHED && { [after]: 'forward' as const }),
  };
}
