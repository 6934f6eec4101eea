import type { Identify } from '../../factories/identifiers.js';
import { placeNames } from '../../factories/place-names.js';
import type { Random } from '../../factories/random.js';
import { adjustTo, apportion } from '../../factories/shares.js';
import { createWardMaker, type WardRow } from '../../factories/ward-rows.js';
import { PUBLISHED, REGISTERED_ON } from './figures.js';
import { WARD_KIND } from './keys.js';
import { TOWNSHIP, VILLAGE_RULES, VILLAGES, type VillageProfile } from './villages.js';

export interface Grid {
  ward: WardRow;
  group: WardRow;
  village: Village;
  households: number;
}

export interface Village {
  profile: VillageProfile;
  ward: WardRow;
  groups: WardRow[];
  branches: WardRow[];
}

export interface Township {
  ward: WardRow;
  villages: Village[];
  grids: Grid[];
}

const GRIDS_A_GROUP = { min: 6, max: 13 };
const BRANCHES_A_GROUP = { min: 1, max: 3 };
/** 17,125 households in 903 grids are 19.0 on average. */
const HOUSEHOLDS_A_GRID = { min: 14, max: 24 };

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** Figures at random between two bounds that add up to a total. */
function spread(total: number, parts: number, { min, max }: { min: number; max: number }, random: Random): number[] {
  const any = Array.from({ length: parts }, () => random.between(min, max));
  return adjustTo(total, any, () => [min, max], random);
}

/** How many grids and branches each group has, the group with more grids having more branches. */
function planGroups(random: Random) {
  const { villageGroups, grids, gridBranches, households } = PUBLISHED;
  const gridsOf = spread(grids, villageGroups, GRIDS_A_GROUP, random);
  const byGrids = gridsOf.map(count => Math.round(count / 5));
  const { min, max } = BRANCHES_A_GROUP;
  const branchesOf = adjustTo(gridBranches, byGrids, () => [min, max], random);
  const householdsOf = spread(households, grids, HOUSEHOLDS_A_GRID, random);
  return gridsOf.map((count, index) => ({
    branches: apportion(count, Array(branchesOf[index]!).fill(1)),
    households: householdsOf.splice(0, count),
  }));
}

type GroupPlan = ReturnType<typeof planGroups>[number];

/** The township with its villages, their groups, the Party branches in each and the grids of each branch. */
export function createTownship(identify: Identify, random: Random): Township {
  const createWard = createWardMaker(identify, REGISTERED_ON);
  const ward = createWard({ ...TOWNSHIP, kind: WARD_KIND.township, position: 1, parentId: null });
  const names = random.shuffled(placeNames());
  const plans = planGroups(random);
  const grids: Grid[] = [];

  function addBranch(village: Village, group: WardRow, number: number, households: number[]): void {
    const facts = { kind: WARD_KIND.gridBranch, position: number, parentId: group.id };
    const name = `${group.name}第${number}网格党支部`;
    const branch = createWard({ ...facts, name, code: `${group.code}-${number}` });
    village.branches.push(branch);
    for (const [index, count] of households.entries()) {
      const code = `${branch.code}-${twoDigits(index + 1)}`;
      const place = { kind: WARD_KIND.grid, position: index + 1, parentId: branch.id };
      const rules = { 'village-rules': random.pick(VILLAGE_RULES) };
      const grid = createWard({ ...place, name: `${group.name}${number}-${index + 1}网格`, code, attributes: rules });
      grids.push({ ward: grid, group, village, households: count });
    }
  }

  function addGroup(village: Village, position: number, { branches, households }: GroupPlan): void {
    const code = `${village.ward.code}-${twoDigits(position)}`;
    const facts = { kind: WARD_KIND.villageGroup, position, parentId: village.ward.id };
    const group = createWard({ ...facts, name: `${names.pop()!}小组`, code });
    village.groups.push(group);
    for (const [index, count] of branches.entries()) addBranch(village, group, index + 1, households.splice(0, count));
  }

  const shares = apportion(
    PUBLISHED.villageGroups,
    VILLAGES.map(({ size }) => size),
  );
  const villages = VILLAGES.map((profile, index): Village => {
    const { name, terrain } = profile;
    const code = `${TOWNSHIP.code}${twoDigits(index + 1)}`;
    const facts = { kind: WARD_KIND.village, name, terrain, position: index + 1, parentId: ward.id };
    const village = { profile, ward: createWard({ ...facts, code }), groups: [], branches: [] };
    for (const [at, plan] of plans.splice(0, shares[index]!).entries()) addGroup(village, at + 1, plan);
    return village;
  });
  return { ward, villages, grids };
}

export function wardRows({ ward, villages, grids }: Township): WardRow[] {
  return [
    ward,
    ...villages.map(village => village.ward),
    ...villages.flatMap(village => village.groups),
    ...villages.flatMap(village => village.branches),
    ...grids.map(grid => grid.ward),
  ];
}
