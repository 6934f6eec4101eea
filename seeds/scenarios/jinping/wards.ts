import type { Identify } from '../../factories/identifiers.js';
import { placeNames } from '../../factories/place-names.js';
import type { Random } from '../../factories/random.js';
import { apportion } from '../../factories/shares.js';
import { createWardMaker, type WardRow } from '../../factories/ward-rows.js';
import { INVENTED, PUBLISHED, REGISTERED_ON } from './figures.js';
import { WARD_KIND } from './keys.js';
import { COUNTY, DEPARTMENTS, TOWNSHIPS, VILLAGE_ENDINGS, VILLAGE_STEMS } from './places.js';

export interface VillageGroup {
  ward: WardRow;
  households: number;
}

export interface Village {
  ward: WardRow;
  township: WardRow;
  groups: VillageGroup[];
  classes: WardRow[];
  mutualAidGroups: WardRow[];
  /** How regularly its people act, 0-1. */
  regularity: number;
}

export interface County {
  ward: WardRow;
  departments: WardRow[];
  townships: WardRow[];
  villages: Village[];
}

type MakeWard = ReturnType<typeof createWardMaker>;

const twoDigits = (number: number) => String(number).padStart(2, '0');
const even = (length: number, random: Random) => Array.from({ length }, () => random.between(8, 12));

/** How many of everything each village has, so that the county has the numbers of the source. */
function sharesOfVillages(random: Random) {
  const share = (total: number) => apportion(total, even(PUBLISHED.villages, random));
  const classes = share(PUBLISHED.mutualAidClasses);
  return {
    groups: share(INVENTED.villageGroups),
    households: share(INVENTED.households),
    classes,
    mutualAidGroups: apportion(PUBLISHED.mutualAidGroups, classes),
  };
}

type Shares = ReturnType<typeof sharesOfVillages>;

function createGroups(createWard: MakeWard, village: WardRow, names: string[], households: number[]): VillageGroup[] {
  return households.map((count, index) => ({
    households: count,
    ward: createWard({
      kind: WARD_KIND.villageGroup,
      name: `${names.pop()!}小组`,
      code: `${village.code}-${twoDigits(index + 1)}`,
      position: index + 1,
      parentId: village.id,
    }),
  }));
}

/** Classes of the village, and the groups in them, dealt out one after the other. */
function createMutualAid(createWard: MakeWard, village: WardRow, classCount: number, groupCount: number) {
  const classes = Array.from({ length: classCount }, (_, index) =>
    createWard({
      kind: WARD_KIND.mutualAidClass,
      name: `第${index + 1}党群互助班`,
      code: `${village.code}-B${twoDigits(index + 1)}`,
      position: 50 + index,
      parentId: village.id,
    }),
  );
  const mutualAidGroups = Array.from({ length: groupCount }, (_, index) => {
    const parent = classes[index % classes.length]!;
    const position = Math.floor(index / classes.length) + 1;
    return createWard({
      kind: WARD_KIND.mutualAidGroup,
      name: `${parent.name.replace('党群互助班', '班')}第${position}互助组`,
      code: `${parent.code}-${twoDigits(position)}`,
      position,
      parentId: parent.id,
    });
  });
  return { classes, mutualAidGroups };
}

function createVillage(
  createWard: MakeWard,
  township: WardRow,
  index: number,
  shares: Shares,
  random: Random,
  names: string[],
): Village {
  const place = Math.floor(index / TOWNSHIPS.length);
  const name = `${VILLAGE_STEMS[index % VILLAGE_STEMS.length]}${VILLAGE_ENDINGS[place]}（示例）`;
  const position = place + 1;
  const code = `${township.code}${twoDigits(position)}`;
  const ward = createWard({ kind: WARD_KIND.village, name, code, position, parentId: township.id });
  const households = apportion(shares.households[index]!, even(shares.groups[index]!, random));
  return {
    ward,
    township,
    groups: createGroups(createWard, ward, names, households),
    ...createMutualAid(createWard, ward, shares.classes[index]!, shares.mutualAidGroups[index]!),
    regularity: Math.max(0.4, Math.min(0.95, 0.72 + 0.14 * random.bell())),
  };
}

/** The county: departments, thirteen townships, 78 villages, their groups, 133 mutual-aid classes and 290 groups in them. */
export function createCounty(identify: Identify, random: Random): County {
  const createWard = createWardMaker(identify, REGISTERED_ON);
  const ward = createWard({ ...COUNTY, kind: WARD_KIND.county, position: 1, parentId: null });
  const below = { parentId: ward.id };
  const townships = TOWNSHIPS.map(({ code, name }, index) => {
    const attributes = { villages: PUBLISHED.villages / TOWNSHIPS.length };
    return createWard({ ...below, kind: WARD_KIND.township, name, code, position: index + 1, attributes });
  });
  const departments = DEPARTMENTS.map((name, index) => {
    const code = `${COUNTY.code}-D${twoDigits(index + 1)}`;
    return createWard({ ...below, kind: WARD_KIND.department, name: `${name}（示例）`, code, position: 50 + index });
  });
  const shares = sharesOfVillages(random);
  const names = random.shuffled(placeNames());
  const endless = [...names, ...names.map(name => `新${name}`), ...names.map(name => `老${name}`)];
  const villages = Array.from({ length: PUBLISHED.villages }, (_, index) =>
    createVillage(createWard, townships[index % townships.length]!, index, shares, random, endless),
  );
  return { ward, departments, townships, villages };
}

export function wardRows({ ward, departments, townships, villages }: County): WardRow[] {
  return [
    ward,
    ...townships,
    ...departments,
    ...villages.map(village => village.ward),
    ...villages.flatMap(({ groups, classes }) => [...groups.map(group => group.ward), ...classes]),
    ...villages.flatMap(({ mutualAidGroups }) => mutualAidGroups),
  ];
}
