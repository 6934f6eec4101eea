import {
  createHouseholdMaker,
  type HouseholdRow,
  householdCategoryRows,
  linkRow,
} from '../../factories/household-rows.js';
import type { Identify } from '../../factories/identifiers.js';
import type { Random } from '../../factories/random.js';
import type { Row } from '../../factories/rows.js';
import { apportion } from '../../factories/shares.js';
import { INVENTED, KNOWN_THROUGH, PUBLISHED, REGISTERED_ON } from './figures.js';
import { CATEGORY, type CategoryKey, SKILL } from './keys.js';
import type { Cadre, People } from './people.js';
import { SURNAMES } from './places.js';
import type { Place, Town } from './wards.js';

export interface KeyHousehold {
  row: HouseholdRow;
  categories: Set<CategoryKey>;
}

export interface Ledger {
  households: KeyHousehold[];
  categories: Row<'householdCategories'>[];
  links: Row<'links'>[];
}

/** Which skill of a cadre fits which household. */
const FITS: readonly (readonly [CategoryKey, string])[] = [
  [CATEGORY.wantsBusiness, SKILL.prosperity],
  [CATEGORY.frail, SKILL.medicine],
  [CATEGORY.needsPolicy, SKILL.policy],
];

/** Every key household belongs to one of the three groups that the town looked for, and may want or need something. */
function categorise(random: Random, isElderly: boolean, isHardest: boolean): Set<CategoryKey> {
  const group = random.weighted<CategoryKey>([
    [CATEGORY.frail, isElderly ? 9 : 3],
    [CATEGORY.monitored, 2],
    [CATEGORY.keyGroup, isElderly ? 1 : 4],
  ]);
  return new Set<CategoryKey>([
    group,
    ...(isElderly ? [CATEGORY.elderly] : []),
    ...(isHardest ? [CATEGORY.hardest] : []),
    ...(!isElderly && random.chance(0.3) ? [CATEGORY.wantsBusiness] : []),
    ...(random.chance(0.2) ? [CATEGORY.needsPolicy] : []),
  ]);
}

function fitOf({ post, skills }: Cadre, { categories }: KeyHousehold): number {
  const bySkill = FITS.filter(([category, skill]) => categories.has(category) && skills.includes(skill)).length;
  return bySkill + (categories.has(CATEGORY.hardest) && post !== null ? 10 : 0);
}

/** Everybody of a place links one household, and so many of them a second one; the hardest are chosen for first. */
function linkPlace(cadres: readonly Cadre[], households: readonly KeyHousehold[]): [Cadre, KeyHousehold][] {
  const left = new Map(cadres.map((cadre, rank) => [cadre, rank < households.length - cadres.length ? 2 : 1]));
  const inOrder = households.toSorted(
    (one, other) => Number(other.categories.has(CATEGORY.hardest)) - Number(one.categories.has(CATEGORY.hardest)),
  );
  return inOrder.map(household => {
    const free = [...left].filter(([, slots]) => slots > 0).map(([cadre]) => cadre);
    const best = free.reduce((one, other) => (fitOf(other, household) > fitOf(one, household) ? other : one));
    left.set(best, left.get(best)! - 1);
    return [best, household];
  });
}

/** How many households of each place are linked and how many nobody links yet. */
function planPlaces({ places }: Town, { cadres }: People) {
  const cadreCounts = places.map(place => cadres.filter(cadre => cadre.place === place).length);
  const second = apportion(PUBLISHED.linkedHouseholds - PUBLISHED.cadres, cadreCounts);
  const unlinked = apportion(
    INVENTED.unlinkedHouseholds,
    places.map(({ units }) => units.length),
  );
  return places.map((place, index) => ({
    place,
    linked: cadreCounts[index]! + second[index]!,
    unlinked: unlinked[index]!,
  }));
}

/** The key households of the town, those linked to one cadre each, by fit, and those found since. */
export function createLedger(town: Town, people: People, identify: Identify, random: Random): Ledger {
  const plan = { identify, random, registeredOn: REGISTERED_ON, knownThrough: KNOWN_THROUGH, surnames: SURNAMES };
  const createHousehold = createHouseholdMaker(plan);
  const places = planPlaces(town, people);
  const marks = (total: number) =>
    new Set(random.shuffled(Array.from({ length: PUBLISHED.linkedHouseholds }, (_, at) => at)).slice(0, total));
  const elderly = marks(PUBLISHED.contactCards);
  const hardest = marks(INVENTED.hardestHouseholds);
  let serial = 0;
  const create = ({ units, profile }: Place, number: number, isLinked: boolean): KeyHousehold => {
    const row = createHousehold(
      units[number % units.length]!,
      Math.floor(number / units.length) + 1,
      profile.awayShare,
    );
    const at = isLinked ? serial++ : -1;
    return { row, categories: categorise(random, elderly.has(at), hardest.has(at)) };
  };
  const byPlace = places.map(({ place, linked, unlinked }) => ({
    place,
    linked: Array.from({ length: linked }, (_, number) => create(place, number, true)),
    unlinked: Array.from({ length: unlinked }, (_, number) => create(place, linked + number, false)),
  }));
  const pairs = byPlace.flatMap(({ place, linked }) =>
    linkPlace(
      people.cadres.filter(cadre => cadre.place === place),
      linked,
    ),
  );
  for (const [cadre, { row }] of pairs) cadre.linked.push(row);
  const households = byPlace.flatMap(({ linked, unlinked }) => [...linked, ...unlinked]);
  return {
    households,
    categories: householdCategoryRows(
      households.map(({ row, categories }) => [row, categories] as const),
      plan,
    ),
    links: pairs.map(([{ mandate }, { row }]) => linkRow(mandate, row, plan)),
  };
}
