import { NOTHING_FIXED } from '@lianxin/api/links/fixed-things.js';
import { atHour, later } from '../../factories/days.js';
import type { Identify } from '../../factories/identifiers.js';
import type { Random } from '../../factories/random.js';
import type { Row } from '../../factories/rows.js';
import { REGISTERED_ON } from './figures.js';
import type { CategoriesOf } from './household-categories.js';
import type { HouseholdSheet } from './households.js';
import { CATEGORY, type CategoryKey, TYPE, type TypeKey } from './keys.js';
import { householdsOfSeat, type Person } from './representatives.js';

interface Share {
  categories: readonly CategoryKey[];
  households: number;
}

const FOR_DEPUTIES: Share[] = [
  {
    categories: [
      CATEGORY.prosperityLeader,
      CATEGORY.hardship,
      CATEGORY.subsistenceAllowance,
      CATEGORY.speciallySupported,
    ],
    households: 15,
  },
];

/** "1+15" of source S0: whom each type links. The source names nobody for the Youth League: the office chose young families. */
const SHARES: Record<Exclude<TypeKey, typeof TYPE.villagersRepresentative>, Share[]> = {
  [TYPE.partyDelegate]: [
    { categories: [CATEGORY.partyMember], households: 5 },
    { categories: [CATEGORY.ordinary], households: 10 },
  ],
  [TYPE.deputy]: FOR_DEPUTIES,
  [TYPE.cppccMember]: FOR_DEPUTIES,
  [TYPE.womensRepresentative]: [
    {
      categories: [
        CATEGORY.youngProsperityLeader,
        CATEGORY.prosperityModel,
        CATEGORY.youngBreeder,
        CATEGORY.youngGrower,
        CATEGORY.hardshipYouth,
      ],
      households: 15,
    },
  ],
  [TYPE.youthLeagueRepresentative]: [
    { categories: [CATEGORY.hardshipYouth], households: 3 },
    { categories: [CATEGORY.ordinary], households: 12 },
  ],
  [TYPE.disciplineInspector]: [{ categories: [CATEGORY.cadre], households: 15 }],
};

function chooseHouseholds(
  person: Person,
  sheets: readonly HouseholdSheet[],
  categories: CategoriesOf,
  random: Random,
): HouseholdSheet[] {
  const chosen = new Set<HouseholdSheet>();
  for (const share of SHARES[person.mandate.type as keyof typeof SHARES]) {
    const fitting = random.shuffled(
      sheets.filter(
        sheet => share.categories.some(category => categories.get(sheet)!.has(category)) && !chosen.has(sheet),
      ),
    );
    if (fitting.length < share.households)
      throw new RangeError(`${person.village.profile.name} has too few households for ${person.mandate.type}`);
    for (const sheet of fitting.slice(0, share.households)) chosen.add(sheet);
  }
  return [...chosen];
}

/** Links everybody in office: villagers' representatives cover each household once, the others link fifteen of their categories. */
export function linkHouseholds(
  people: readonly Person[],
  sheets: readonly HouseholdSheet[],
  categories: CategoriesOf,
  random: Random,
): void {
  const inVillage = Map.groupBy(sheets, sheet => sheet.village);
  for (const person of people) {
    const near = inVillage.get(person.village)!;
    person.linked =
      person.mandate.type === TYPE.villagersRepresentative
        ? householdsOfSeat(person, near)
        : chooseHouseholds(person, near, categories, random).map(sheet => sheet.row);
  }
}

/** A link starts when the office registered it or, later, with the mandate, and ends with it. */
export function linkRows(people: readonly Person[], identify: Identify): Row<'links'>[] {
  return people.flatMap(({ mandate, row, linked }) =>
    linked.map(household => {
      const startedOn = later(mandate.startedOn, REGISTERED_ON);
      return {
        id: identify('link', `${row.externalId}/${household.code}`, atHour(startedOn, 14)),
        mandateId: mandate.id,
        householdId: household.id,
        startedOn,
        endedOn: mandate.endedOn,
        predecessorId: null,
        ...NOTHING_FIXED,
      };
    }),
  );
}
