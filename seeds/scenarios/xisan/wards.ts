import { atHour } from '../../factories/days.js';
import type { Identify } from '../../factories/identifiers.js';
import type { Random } from '../../factories/random.js';
import type { Row } from '../../factories/rows.js';
import { adjustTo, apportion } from '../../factories/shares.js';
import { REGISTERED_ON } from './figures.js';
import { WARD_KIND } from './keys.js';
import { PLACES, TOWNSHIP, VILLAGES, type VillageProfile } from './villages.js';

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

type WardFacts = Pick<Row<'wards'>, 'kind' | 'name' | 'position'> & {
  code: string;
  parentId: string | null;
  terrain?: string | null;
};

function createWard(identify: Identify, { terrain = null, ...facts }: WardFacts): Row<'wards'> {
  return {
    id: identify('ward', facts.code, atHour(REGISTERED_ON, 9)),
    ...facts,
    terrain,
    startedOn: null,
    endedOn: null,
    attributes: {},
  };
}

function placeNames(): string[] {
  return [...PLACES, ...PLACES.flatMap(place => [`上${place}`, `下${place}`])];
}

function zonesOf(groupName: string, seats: number[]): Zone[] {
  const half = Math.ceil(seats.length / 2);
  const parts = seats.length < REPRESENTATIVES_A_GROUP ? [seats] : [seats.slice(0, half), seats.slice(half)];
  return parts.map((part, index) => ({ name: `${groupName}第${index + 1}选区`, seats: part }));
}

function createVillage(
  identify: Identify,
  random: Random,
  township: Row<'wards'>,
  position: number,
  names: string[],
): Village {
  const profile = VILLAGES[position - 1]!;
  const code = `${TOWNSHIP.code}${String(position).padStart(2, '0')}`;
  const ward = createWard(identify, {
    kind: WARD_KIND.village,
    name: profile.name,
    code,
    position,
    parentId: township.id,
    terrain: profile.terrain,
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
    const group = createWard(identify, { ...facts, code: `${code}-${String(index + 1).padStart(2, '0')}` });
    return { ward: group, zones: zonesOf(name, seats.splice(0, seatCount)) };
  });
  return { profile, ward, groups };
}

/** The township, its nine villages and their village groups with electoral zones. */
export function createTownship(identify: Identify, random: Random): Township {
  const { code, name } = TOWNSHIP;
  const ward = createWard(identify, { kind: WARD_KIND.township, name, code, position: 1, parentId: null });
  const names = random.shuffled(placeNames());
  return { ward, villages: VILLAGES.map((_, index) => createVillage(identify, random, ward, index + 1, names)) };
}

export function wardRows({ ward, villages }: Township): Row<'wards'>[] {
  return [
    ward,
    ...villages.map(village => village.ward),
    ...villages.flatMap(village => village.groups.map(group => group.ward)),
  ];
}

/** Every ward with each ward above it and itself. */
export function wardAncestorRows(wards: readonly Row<'wards'>[]): Row<'wardAncestors'>[] {
  const parentOf = new Map(wards.map(({ id, parentId }) => [id, parentId]));
  return wards.flatMap(({ id }) => {
    const rows: Row<'wardAncestors'>[] = [];
    for (let ancestorId: string | null = id; ancestorId; ancestorId = parentOf.get(ancestorId) ?? null) {
      rows.push({ wardId: id, ancestorId, depth: rows.length });
    }
    return rows;
  });
}
