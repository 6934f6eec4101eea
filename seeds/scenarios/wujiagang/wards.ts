import type { Identify } from '../../factories/identifiers.js';
import type { Random } from '../../factories/random.js';
import { apportion } from '../../factories/shares.js';
import { createWardMaker, type WardRow } from '../../factories/ward-rows.js';
import { PUBLISHED, REGISTERED_ON } from './figures.js';
import { type Sector, WARD_KIND } from './keys.js';
import {
  ALLEY_NAMES,
  asExample,
  COMMUNITY_NAMES,
  DEPARTMENTS,
  DISTRICT,
  STREETS,
  UNITS,
  VILLAGE_NAMES,
} from './places.js';

/** A place or unit with a station, divided into zones. */
export interface Station {
  ward: WardRow;
  street: Street;
  zones: WardRow[];
  /** Communities and villages have households; the delegates of schools, hospitals and enterprises link those nearby. */
  isResidential: boolean;
  sector: Sector;
}

export interface Street {
  ward: WardRow;
  isTownship: boolean;
}

export interface District {
  ward: WardRow;
  streets: Street[];
  stations: Station[];
  alleys: WardRow[];
  departments: WardRow[];
}

type MakeWard = ReturnType<typeof createWardMaker>;

interface StationPlan {
  street: Street;
  kind: string;
  name: string;
  sector: Sector;
}

const twoDigits = (number: number) => String(number).padStart(2, '0');

/** Places of the township have the most delegates and so the most zones; units have two or so. */
const ZONES_BY_WEIGHT: Record<'ofTownship' | 'ofStreets' | 'unit', [min: number, max: number]> = {
  ofTownship: [48, 54],
  ofStreets: [30, 36],
  unit: [18, 20],
};

function weightOf({ sector, street }: StationPlan): keyof typeof ZONES_BY_WEIGHT {
  if (sector !== 'community') return 'unit';
  return street.isTownship ? 'ofTownship' : 'ofStreets';
}

const SECTOR_OF_UNIT = { school: 'education', hospital: 'health', enterprise: 'enterprise' } as const;

function planPlaces(streets: readonly Street[]): StationPlan[] {
  const communities: string[] = [...COMMUNITY_NAMES];
  const villages: string[] = [...VILLAGE_NAMES];
  const take = (names: string[], count: number, suffix: string) =>
    names.splice(0, count).map(name => asExample(`${name}${suffix}`));
  return streets.flatMap((street, index) => {
    const { communities: ofStreet, villages: ofTownship } = STREETS[index]!;
    const plan = (kind: string) => (name: string) => ({ street, kind, name, sector: 'community' as const });
    return [
      ...take(communities, ofStreet, '社区').map(plan(WARD_KIND.community)),
      ...take(villages, ofTownship, '村').map(plan(WARD_KIND.village)),
    ];
  });
}

function planUnits(streets: readonly Street[]): StationPlan[] {
  const units = (['school', 'hospital', 'enterprise'] as const).flatMap(kind =>
    UNITS[kind].map(name => ({ kind, name: asExample(name), sector: SECTOR_OF_UNIT[kind] })),
  );
  return units.map((unit, index) => ({ ...unit, street: streets[index % streets.length]! }));
}

function createStation(createWard: MakeWard, plan: StationPlan, position: number, zoneCount: number): Station {
  const { street, kind, name, sector } = plan;
  const code = `${street.ward.code}-${twoDigits(position)}`;
  const ward = createWard({ kind, name, code, position, parentId: street.ward.id });
  const zones = Array.from({ length: zoneCount }, (_, index) =>
    createWard({
      kind: WARD_KIND.zone,
      name: `${name.replace('（示例）', '')}第${index + 1}责任区`,
      code: `${code}-${twoDigits(index + 1)}`,
      position: index + 1,
      parentId: ward.id,
    }),
  );
  return { ward, street, zones, isResidential: sector === 'community', sector };
}

/** Alleys stand beside the communities of their street: lamps were counted in both, and no lamp counts twice. */
function createAlleys(createWard: MakeWard, streets: readonly Street[]): WardRow[] {
  return ALLEY_NAMES.map((name, index) => {
    const { ward } = streets[index % streets.length]!;
    const position = 60 + index;
    const code = `${ward.code}-A${twoDigits(index + 1)}`;
    return createWard({ kind: WARD_KIND.alley, name: asExample(name), code, position, parentId: ward.id });
  });
}

function createDepartments(createWard: MakeWard, { id, code }: WardRow): WardRow[] {
  return DEPARTMENTS.map((name, index) => {
    const place = { kind: WARD_KIND.department, name: asExample(name), code: `${code}-D${twoDigits(index + 1)}` };
    return createWard({ ...place, position: 50 + index, parentId: id });
  });
}

/** The district with its streets and township, 64 stations, 212 zones and 35 alleys. */
export function createDistrict(identify: Identify, random: Random): District {
  const createWard = createWardMaker(identify, REGISTERED_ON);
  const ward = createWard({ ...DISTRICT, kind: WARD_KIND.district, position: 1, parentId: null });
  const streets = STREETS.map(({ code, name, kind }, index) => ({
    ward: createWard({ kind, name, code, position: index + 1, parentId: ward.id }),
    isTownship: kind === WARD_KIND.township,
  }));
  const plans = [...planPlaces(streets), ...planUnits(streets)];
  const weights = plans.map(plan => random.between(...ZONES_BY_WEIGHT[weightOf(plan)]));
  const zoneCounts = apportion(PUBLISHED.zones, weights);
  const positions = new Map<Street, number>();
  const stations = plans.map((plan, index) => {
    const position = (positions.get(plan.street) ?? 0) + 1;
    positions.set(plan.street, position);
    return createStation(createWard, plan, position, zoneCounts[index]!);
  });
  const departments = createDepartments(createWard, ward);
  return { ward, streets, stations, alleys: createAlleys(createWard, streets), departments };
}

export function wardRows({ ward, streets, stations, alleys, departments }: District): WardRow[] {
  return [
    ward,
    ...streets.map(street => street.ward),
    ...stations.map(station => station.ward),
    ...stations.flatMap(station => station.zones),
    ...alleys,
    ...departments,
  ];
}
