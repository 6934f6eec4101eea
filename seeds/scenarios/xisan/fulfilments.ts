import type { Random } from '../../factories/random.js';
import type { YearPlan } from './figures.js';
import type { Person } from './representatives.js';

export type Fulfilment = 'NOT_STARTED' | 'IN_PROGRESS' | 'CLAIMED' | 'CONFIRMED' | 'DISPUTED' | 'UNFULFILLED';

/** How many people's items stand at each state, best first; the rest have not started. */
export type Ladder = readonly (readonly [Fulfilment, number])[];

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

function stateAt(ladder: Ladder, place: number): Fulfilment {
  let end = 0;
  for (const [state, count] of ladder) {
    end += count;
    if (place < end) return state;
  }
  return 'NOT_STARTED';
}

/**
 * Where each person's item stands: regular people tend to be further, chance does the rest, so that the numbers of the
 * ladder are exact while villages and people differ. The pinned person stands where the demonstration needs it.
 */
export function standAt(
  people: readonly Person[],
  ladder: Ladder,
  year: number,
  random: Random,
  pinned: [Person, Fulfilment],
): Map<Person, Fulfilment> {
  const [person, state] = pinned;
  const progress = new Map(people.map(one => [one, one.regularity[year]! + 0.22 * random.bell()]));
  const ordered = people.filter(one => one !== person).sort((one, other) => progress.get(other)! - progress.get(one)!);
  const left = ladder.map(([rung, count]) => [rung, rung === state ? count - 1 : count] as const);
  return new Map([[person, state], ...ordered.map((one, place) => [one, stateAt(left, place)] as const)]);
}
