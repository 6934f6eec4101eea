import type { Identify } from '../../factories/identifiers.js';
import { placeNames } from '../../factories/place-names.js';
import type { Random } from '../../factories/random.js';
import type { Row } from '../../factories/rows.js';
import { adjustTo, apportion } from '../../factories/shares.js';
import { createWardMaker } from '../../factories/ward-rows.js';
import { REGISTERED_ON } from './figures.js';
import { WARD_KIND } from './keys.js';
import { TOWNSHIP, VILLAGES, type VillageProfile } from './villages.js';

/** A zone of the last election; each seat is one villagers' representative with that many households. */
export interface Zone {
  name: string;
  seats: number[];
}

export interface VillageGroup {
  ward: Row<'wards'>;
  zones: Zone[];
}

export interface Village {
  profile: VillageProfile;
  ward: Row<'wards'>;
  groups: VillageGroup[];
}

export interface Township {
  ward: Row<'wards'>;
  villages: Village[];
}

const REPRESENTATIVES_A_GROUP = 4;

/** As many households as a villagers' representative of the source answers for. */
const HOUSEHOLDS_A_SEAT = { min: 15, max: 20 };

function zonesOf(groupName: string, seats: number[]): Zone[] {
  const half = Math.ceil(seats.length / 2);
  const parts = seats.length < REPRESENTATIVES_A_GROUP ? [seats] : [seats.slice(0, half), seats.slice(half)];
  return parts.map((part, index) => ({ name: `${groupName}第${index + 1}选区`, seats: part }));
}

type MakeWard = ReturnType<typeof createWardMaker>;

function createVillage(
  createWard: MakeWard,
  random: Random,
  township: Row<'wards'>,
  position: number,
  names: string[],
): Village {
  const profile = VILLAGES[position - 1]!;
  const code = `${TOWNSHIP.code}${String(position).padStart(2, '0')}`;
  const ward = createWard({
    kind: WARD_KIND.village,
    name: profile.name,
    code,
    position,
    parentId: township.id,
    terrain: profile.terrain,
    attributes: { 'minority-mountain': profile.terrain === '山区' },
  });
  const { min, max } = HOUSEHOLDS_A_SEAT;
  const anyNumber = Array.from({ length: profile.villagersRepresentatives }, () => random.between(min, max));
  const seats = adjustTo(profile.households, anyNumber, () => [min, max], random);
  const groupCount = Math.round(profile.villagersRepresentatives / REPRESENTATIVES_A_GROUP);
  const seatCounts = apportion(
    seats.length,
    Array.from({ length: groupCount }, () => random.between(8, 12)),
  );
  const groups = seatCounts.map((seatCount, index): VillageGroup => {
    const name = names.pop()!;
    const facts = { kind: WARD_KIND.villageGroup, name: `${name}小组`, position: index + 1, parentId: ward.id };
    const group = createWard({ ...facts, code: `${code}-${String(index + 1).padStart(2, '0')}` });
    return { ward: group, zones: zonesOf(name, seats.splice(0, seatCount)) };
  });
  return { profile, ward, groups };
}

/** The township, its nine villages and their village groups with electoral zones. */
export function createTownship(identify: Identify, random: Random): Township {
  const { code, name } = TOWNSHIP;
  const createWard = createWardMaker(identify, REGISTERED_ON);
  const ward = createWard({ kind: WARD_KIND.township, name, code, position: 1, parentId: null });
  const names = random.shuffled(placeNames());
  return { ward, villages: VILLAGES.map((_, index) => createVillage(createWard, random, ward, index + 1, names)) };
}

export function wardRows({ ward, villages }: Township): Row<'wards'>[] {
  return [
    ward,
    ...villages.map(village => village.ward),
    ...villages.flatMap(village => village.groups.map(group => group.ward)),
  ];
}
