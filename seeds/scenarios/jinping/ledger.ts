import { type FixedThings, NOTHING_FIXED } from '@lianxin/api/links/fixed-things.js';
import {
  createHouseholdMaker,
  type HouseholdRow,
  householdCategoryRows,
  linkRow,
} from '../../factories/household-rows.js';
import type { Identify } from '../../factories/identifiers.js';
import type { Random } from '../../factories/random.js';
import type { Row } from '../../factories/rows.js';
import { KNOWN_THROUGH, REGISTERED_ON } from './figures.js';
import { CATEGORY, TYPE } from './keys.js';
import type { People, Villager } from './people.js';
import { SURNAMES } from './places.js';
import type { County, Village } from './wards.js';

type Category = (typeof CATEGORY)[keyof typeof CATEGORY];

export interface Ledger {
  households: HouseholdRow[];
  categories: Row<'householdCategories'>[];
  links: Row<'links'>[];
}

/** What is fixed of every cadre's household (五定): twice a year at home, nobody left out. */
const OF_CADRES: FixedThings = {
  post: '包户干部',
  task: '上门走访、发放党群连心卡',
  target: '不漏一户，每年至少两次',
  reward: '与绩效工资挂钩',
};

const fixedOf = ({ type }: Row<'mandates'>): FixedThings => (type === TYPE.cadre ? OF_CADRES : NOTHING_FIXED);

const AWAY = 0.16;

function categoriesOf(random: Random): Category[] {
  const member: Category[] = random.chance(0.19) ? [CATEGORY.partyMember] : [CATEGORY.ordinary];
  if (member[0] === CATEGORY.partyMember && random.chance(0.2)) member.push(CATEGORY.model);
  if (random.chance(0.13)) member.push(CATEGORY.hardship);
  return member;
}

/** Cadres share the households of their village evenly, so that none is left out. */
function linkByCadres(households: readonly HouseholdRow[], cadres: readonly Villager[]): void {
  for (const [index, household] of households.entries()) cadres[index % cadres.length]!.linked.push(household);
}

/** Each member leads one household of the village that no other member leads, those in hardship before others. */
function linkByMembers(
  households: readonly HouseholdRow[],
  members: readonly Villager[],
  isInHardship: (one: HouseholdRow) => boolean,
  random: Random,
): void {
  const shuffled = random.shuffled(households);
  const first = [...shuffled.filter(isInHardship), ...shuffled.filter(one => !isInHardship(one))];
  for (const [index, member] of members.entries()) member.linked.push(first[index]!);
}

/** The households of every village group; each has a village cadre, and a thousand have a Party member besides. */
export function createLedger({ villages }: County, people: People, identify: Identify, random: Random): Ledger {
  const plan = { identify, random, registeredOn: REGISTERED_ON, knownThrough: KNOWN_THROUGH, surnames: SURNAMES };
  const createHousehold = createHouseholdMaker(plan);
  const cadresOf = Map.groupBy(people.cadres, ({ village }) => village);
  const membersOf = Map.groupBy(people.members, ({ village }) => village);
  const held = new Map<HouseholdRow, Category[]>();
  const fill = (village: Village) => {
    const made = village.groups.flatMap(({ ward, households }) =>
      Array.from({ length: households }, (_, number) => createHousehold(ward, number + 1, AWAY)),
    );
    for (const household of made) held.set(household, categoriesOf(random));
    linkByCadres(made, cadresOf.get(village)!);
    linkByMembers(made, membersOf.get(village) ?? [], one => held.get(one)!.includes(CATEGORY.hardship), random);
    return made;
  };
  const households = villages.flatMap(fill);
  const linkers = [...people.cadres, ...people.members];
  const links = linkers.flatMap(({ mandate, linked }) =>
    linked.map(household => ({ ...linkRow(mandate, household, plan), ...fixedOf(mandate) })),
  );
  return { households, categories: householdCategoryRows(held, plan), links };
}
