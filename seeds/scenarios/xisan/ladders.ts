import type { Ladder } from '../../factories/fulfilments.js';
import type { YearPlan } from './figures.js';

export const deedLadder = (plan: YearPlan): Ladder => [
  ['CONFIRMED', plan.confirmedDeeds],
  ['CLAIMED', Math.round(plan.confirmedDeeds * 0.4)],
  ['DISPUTED', Math.round(plan.confirmedDeeds * 0.06)],
  ['IN_PROGRESS', Math.round(plan.confirmedDeeds * 0.9)],
];

/** All of them have paired a household; beyond them nobody has. */
export function householdLadder({ pairedHouseholds }: YearPlan): Ladder {
  const confirmed = Math.round(pairedHouseholds * 0.42);
  const claimed = Math.round(pairedHouseholds * 0.19);
  const disputed = Math.round(pairedHouseholds * 0.025);
  return [
    ['CONFIRMED', confirmed],
    ['CLAIMED', claimed],
    ['DISPUTED', disputed],
    ['IN_PROGRESS', pairedHouseholds - confirmed - claimed - disputed],
  ];
}
