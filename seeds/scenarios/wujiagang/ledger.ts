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
import type { Delegate } from './delegates.js';
import { KNOWN_THROUGH, PUBLISHED, REGISTERED_ON } from './figures.js';
import { CATEGORY, type CategoryKey } from './keys.js';
import { SURNAMES } from './places.js';
import type { District, Station } from './wards.js';

export interface Ledger {
  households: HouseholdRow[];
  categoriesOf: Map<HouseholdRow, Set<CategoryKey>>;
  categories: Row<'householdCategories'>[];
  links: Row<'links'>[];
}

const HOUSEHOLD_WITH_MEMBER = 0.17;
const AWAY = 0.07;

/** Of a hundred households so many belong to a category; some only occur where a Party member lives. */
const SHARES: readonly (readonly [CategoryKey, number])[] = [
  [CATEGORY.model, 0.06],
  [CATEGORY.youth, 0.29],
  [CATEGORY.hardship, 0.07],
  [CATEGORY.oldModel, 0.03],
  [CATEGORY.oldSoldier, 0.05],
  [CATEGORY.innovator, 0.02],
  [CATEGORY.repeatPetitioner, 0.004],
];
const SHARES_OF_MEMBERS: readonly (readonly [CategoryKey, number])[] = [
  [CATEGORY.oldMember, 0.42],
  [CATEGORY.oldCadre, 0.18],
  [CATEGORY.partyCentre, 0.07],
];
/** Of the households in hardship so many are special cases. */
const SPECIAL = 0.22;

/** The groups that links are to favour. */
const FAVOURED: readonly CategoryKey[] = [
  CATEGORY.model,
  CATEGORY.youth,
  CATEGORY.hardship,
  CATEGORY.oldMember,
  CATEGORY.oldCadre,
  CATEGORY.oldModel,
  CATEGORY.oldSoldier,
];

function categorise(household: HouseholdRow, random: Random): Set<CategoryKey> {
  const hasMember = random.chance(HOUSEHOLD_WITH_MEMBER);
  household.partyMembers = hasMember ? Math.min(household.people, random.chance(0.15) ? 2 : 1) : 0;
  const shares = hasMember ? [...SHARES, ...SHARES_OF_MEMBERS] : SHARES;
  const held = new Set(shares.filter(([, share]) => random.chance(share)).map(([category]) => category));
  if (!hasMember) held.add(CATEGORY.nonMember);
  if (held.has(CATEGORY.hardship) && random.chance(SPECIAL)) held.add(CATEGORY.specialHardship);
  return held;
}

/** Delegates of schools, hospitals and enterprises link households of the community or village nearest to their unit. */
function linkersOf({ stations }: District, delegates: readonly Delegate[]): Map<Station, Delegate[]> {
  const places = stations.filter(({ isResidential }) => isResidential);
  const near = (unit: Station) => {
    const ofStreet = places.filter(({ street }) => street === unit.street);
    return ofStreet[unit.ward.position % ofStreet.length]!;
  };
  return Map.groupBy(delegates, ({ station }) => (station.isResidential ? station : near(station)));
}

/** Deals out cards so that everybody gets as many, and of each kind as many: those favoured lie on top. */
function deal(
  households: readonly HouseholdRow[],
  linkers: readonly Delegate[],
  isFavoured: (one: HouseholdRow) => boolean,
) {
  const stack = [...households.filter(isFavoured), ...households.filter(one => !isFavoured(one))];
  for (const [index, household] of stack.entries()) linkers[index % linkers.length]!.linked.push(household);
}

/** What is missing to a hundred each is taken from households that a neighbour links too. */
function fillUp(linkers: readonly Delegate[], random: Random): void {
  for (const [index, delegate] of linkers.entries()) {
    const neighbour = linkers[(index + 1) % linkers.length]!;
    const missing = PUBLISHED.linksEach - delegate.linked.length;
    delegate.linked.push(...random.shuffled(neighbour.linked.slice(0, PUBLISHED.linksEach - 5)).slice(0, missing));
  }
}

/** Every household of the ledger in its zone, all of them linked, a hundred to each delegate. */
export function createLedger(
  district: District,
  delegates: readonly Delegate[],
  identify: Identify,
  random: Random,
): Ledger {
  const plan = { identify, random, registeredOn: REGISTERED_ON, knownThrough: KNOWN_THROUGH, surnames: SURNAMES };
  const createHousehold = createHouseholdMaker(plan);
  const linkers = [...linkersOf(district, delegates)];
  const shares = apportion(
    PUBLISHED.households,
    linkers.map(([, those]) => those.length),
  );
  const categoriesOf = new Map<HouseholdRow, Set<CategoryKey>>();
  const isFavoured = (one: HouseholdRow) => FAVOURED.some(category => categoriesOf.get(one)!.has(category));
  const households = linkers.flatMap(([{ zones }, those], index) => {
    const ofZones = apportion(
      shares[index]!,
      zones.map(() => random.between(9, 11)),
    );
    const made = zones.flatMap((zone, at) =>
      Array.from({ length: ofZones[at]! }, (_, number) => createHousehold(zone, number + 1, AWAY)),
    );
    for (const household of made) categoriesOf.set(household, categorise(household, random));
    deal(random.shuffled(made), those, isFavoured);
    fillUp(those, random);
    return made;
  });
  const links = delegates.flatMap(({ mandate, linked }) => linked.map(household => linkRow(mandate, household, plan)));
  return { households, categoriesOf, categories: householdCategoryRows(categoriesOf, plan), links };
}
