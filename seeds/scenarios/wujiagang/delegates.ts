import type { Identify } from '../../factories/identifiers.js';
import { createOfficeHolders } from '../../factories/office-holders.js';
import type { Person } from '../../factories/people.js';
import type { Random } from '../../factories/random.js';
import { apportion } from '../../factories/shares.js';
import type { WardRow } from '../../factories/ward-rows.js';
import { FIRST_YEAR, INVENTED, PUBLISHED, REGISTERED_ON, YEAR } from './figures.js';
import type { DelegateGroup } from './groups.js';
import { TYPE } from './keys.js';
import { SURNAMES } from './places.js';
import type { District, Station } from './wards.js';

/** A delegate with the station and zone where the board shows the name, and the group. */
export interface Delegate extends Person {
  station: Station;
  zone: WardRow;
  group: DelegateGroup;
}

const OFFICES = {
  [TYPE.district]: { type: TYPE.district, startedOn: '2021-09-16', women: 0.36, bornBetween: [1961, 1994] },
  [TYPE.township]: { type: TYPE.township, startedOn: '2021-07-08', women: 0.31, bornBetween: [1956, 1995] },
} as const;

const CONGRESS = { [TYPE.district]: '区第七次党代会', [TYPE.township]: '乡第十二次党代会' };

const EMPLOYERS = ['区教育局', '区民政局', '区住房和城建局', '区财政局', '区人社局', '区城管局'];

type DelegateType = (typeof TYPE)[keyof typeof TYPE];

interface Seat {
  type: DelegateType;
  station: Station;
}

function seatsAt(stations: readonly Station[], type: DelegateType, count: number): Seat[] {
  const shares = apportion(
    count,
    stations.map(({ zones }) => zones.length),
  );
  return stations.flatMap((station, index) => Array.from({ length: shares[index]! }, () => ({ type, station })));
}

/** All 305 seats: the township's 125, and the district's 180 in units, in the township and in the streets. */
function seatsOf({ stations }: District): Seat[] {
  const places = stations.filter(({ isResidential }) => isResidential);
  const ofTownship = places.filter(({ street }) => street.isTownship);
  const ofStreets = places.filter(({ street }) => !street.isTownship);
  const units = stations.filter(({ isResidential }) => !isResidential);
  const { delegatesOfUnits, districtDelegatesOfTownship } = INVENTED;
  const left = PUBLISHED.districtDelegates - delegatesOfUnits - districtDelegatesOfTownship;
  return [
    ...seatsAt(ofTownship, TYPE.township, PUBLISHED.townshipDelegates),
    ...seatsAt(ofTownship, TYPE.district, districtDelegatesOfTownship),
    ...seatsAt(ofStreets, TYPE.district, left),
    ...seatsAt(units, TYPE.district, delegatesOfUnits),
  ];
}

/** Every zone shows at least one delegate on its board as long as the station has as many. */
function createZoning() {
  const taken = new Map<Station, number>();
  return (station: Station): WardRow => {
    const number = taken.get(station) ?? 0;
    taken.set(station, number + 1);
    return station.zones[number % station.zones.length]!;
  };
}

/** So many seats of the streets, evenly spread, are those of people who work in offices of the district. */
function seatsOfOfficials(seats: readonly Seat[]): Set<Seat> {
  const ofStreets = seats.filter(({ station }) => station.isResidential && !station.street.isTownship);
  const step = Math.floor(ofStreets.length / INVENTED.governmentDelegates);
  return new Set(ofStreets.filter((_, index) => index % step === 0).slice(0, INVENTED.governmentDelegates));
}

/** Where somebody works, and whether the office pays a subsidy because there is no fixed wage. */
function workOf({ station }: Seat, isOfficial: boolean, random: Random) {
  if (isOfficial) return { employer: random.pick(EMPLOYERS), 'without-wage': false };
  if (!station.isResidential) return { employer: station.ward.name, 'without-wage': false };
  const isWithoutWage = random.chance(station.street.isTownship ? WITHOUT_WAGE.township : WITHOUT_WAGE.streets);
  return { ...(isWithoutWage ? {} : { employer: `${station.ward.name}委员会` }), 'without-wage': isWithoutWage };
}

const WITHOUT_WAGE = { township: 0.55, streets: 0.2 };

export function createDelegates(
  district: District,
  groups: readonly DelegateGroup[],
  identify: Identify,
  random: Random,
): Delegate[] {
  const plan = { identify, random, registeredOn: REGISTERED_ON, prefix: 'WJ', surnames: SURNAMES };
  const createHolder = createOfficeHolders(plan);
  const zoneOf = createZoning();
  const seats = seatsOf(district);
  const officials = seatsOfOfficials(seats);
  return seats.map((seat): Delegate => {
    const { type, station } = seat;
    const isOfficial = officials.has(seat);
    const group = isOfficial
      ? groups.find(({ sector }) => sector === 'government')!
      : groups.find(({ stations }) => stations.includes(station))!;
    const zone = zoneOf(station);
    const regularity = Math.max(0.25, Math.min(0.97, 0.68 + 0.15 * random.bell()));
    const holder = createHolder({
      ...OFFICES[type],
      wardId: zone.id,
      groupId: group.id,
      attributes: { sector: group.sector, ...workOf(seat, isOfficial, random) },
      regularity: { [FIRST_YEAR]: regularity, [YEAR]: regularity },
    });
    holder.mandate.congress = CONGRESS[type];
    return { ...holder, station, zone, group };
  });
}
