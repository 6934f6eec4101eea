import type { Person } from './people.js';
import type { Random } from './random.js';

export type Fulfilment = 'NOT_STARTED' | 'IN_PROGRESS' | 'CLAIMED' | 'CONFIRMED' | 'DISPUTED' | 'UNFULFILLED';

/** How many people's items stand at each state, best first; the rest have not started. */
export type Ladder = readonly (readonly [Fulfilment, number])[];

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
