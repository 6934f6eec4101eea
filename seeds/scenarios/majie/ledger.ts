import {
  createHouseholdMaker,
  type HouseholdRow,
  householdCategoryRows,
  linkRow,
} from '../../factories/household-rows.js';
import type { Identify } from '../../factories/identifiers.js';
import type { Random } from '../../factories/random.js';
import type { Row } from '../../factories/rows.js';
import { INVENTED, KNOWN_THROUGH, PUBLISHED, REGISTERED_ON } from './figures.js';
import { CATEGORY } from './keys.js';
import type { People } from './people.js';
import { SURNAMES } from './villages.js';
import type { Grid, Township } from './wards.js';

type Category = (typeof CATEGORY)[keyof typeof CATEGORY];

export interface Ledger {
  /** The households of each grid, which its worker answers for. */
  byGrid: Map<Grid, HouseholdRow[]>;
  categories: Row<'householdCategories'>[];
  links: Row<'links'>[];
}

/** Every household of the township, linked to the worker of its grid; some to a Party member of the grid besides. */
export function createLedger({ grids }: Township, people: People, identify: Identify, random: Random): Ledger {
  const plan = { identify, random, registeredOn: REGISTERED_ON, knownThrough: KNOWN_THROUGH, surnames: SURNAMES };
  const createHousehold = createHouseholdMaker(plan);
  const byGrid = new Map(
    grids.map(grid => {
      const { awayShare } = grid.village.profile;
      const numbers = Array.from({ length: grid.households }, (_, index) => index + 1);
      return [grid, numbers.map(number => createHousehold(grid.ward, number, awayShare))];
    }),
  );
  for (const worker of people.workers) worker.linked.push(...byGrid.get(worker.grid)!);
  const byWorkers = people.workers.flatMap(({ mandate, linked }) =>
    linked.map(household => linkRow(mandate, household, plan)),
  );
  const chosen = chooseForMembers(people, byGrid, random);
  const byMembers = chosen.map(({ mandate, household }) => linkRow(mandate, household, plan));
  const taken = new Set(chosen.map(({ household }) => household));
  const monitored = random
    .shuffled([...byGrid.values()].flat().filter(household => !taken.has(household)))
    .slice(0, INVENTED.monitoredHouseholds)
    .map(household => [household, [CATEGORY.monitored] as Category[]] as const);
  const held = [...chosen.map(({ household, category }) => [household, [category]] as const), ...monitored];
  return { byGrid, categories: householdCategoryRows(held, plan), links: [...byWorkers, ...byMembers] };
}

/** Party members link hardship and centre households by proximity: one of their own grid each, as long as there are such. */
function chooseForMembers(people: People, byGrid: Ledger['byGrid'], random: Random) {
  const { hardshipHouseholds, centreHouseholds } = PUBLISHED;
  const wanted = [
    ...Array<Category>(hardshipHouseholds).fill(CATEGORY.hardship),
    ...Array<Category>(centreHouseholds).fill(CATEGORY.partyCentre),
  ];
  const members = random.shuffled(people.linkingMembers);
  return wanted.map((category, index) => {
    const { mandate, grid } = members[index]!;
    return { mandate, category, household: random.pick(byGrid.get(grid)!) };
  });
}
