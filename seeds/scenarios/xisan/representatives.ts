import { atHour } from '../../factories/days.js';
import type { Identify } from '../../factories/identifiers.js';
import type { Person as Acting } from '../../factories/people.js';
import { createNamesakeGuard, type Sex } from '../../factories/person-names.js';
import type { Random } from '../../factories/random.js';
import { apportion } from '../../factories/shares.js';
import { REGISTERED_ON, TEST_YEAR, YEAR_BEFORE } from './figures.js';
import type { Household, HouseholdSheet } from './households.js';
import { TYPE } from './keys.js';
import { TYPES_IN_OFFICE, type TypeInOffice } from './types-in-office.js';
import type { Village } from './wards.js';

/** A representative of the town: the person with the village and the seat. */
export interface Person extends Acting {
  village: Village;
  /** Which seat of the zone a villagers' representative holds. */
  seat: number | null;
  linked: Household[];
}

export interface Seat {
  office: TypeInOffice;
  village: Village;
  groupId: string;
  zone: string | null;
  seat: number | null;
}

const within = (value: number) => Math.max(0.12, Math.min(0.97, value));

function regularityOf({ profile }: Village, random: Random): Record<number, number> {
  const lasting = profile.regularity + 0.11 * random.bell();
  return {
    [YEAR_BEFORE.year]: within(lasting - profile.trend + 0.05 * random.bell()),
    [TEST_YEAR.year]: within(lasting + 0.05 * random.bell()),
  };
}

/** Makes people one after another; their serial number becomes the external id and the (impossible) telephone number. */
export function createPeople(identify: Identify, random: Random) {
  const inventName = createNamesakeGuard(random);
  let serial = 0;
  return ({ office, village, groupId, zone, seat }: Seat, startedOn = office.startedOn): Person => {
    const number = String(++serial).padStart(4, '0');
    const sex: Sex = random.chance(office.women) ? 'FEMALE' : 'MALE';
    const id = identify('representative', number, atHour(REGISTERED_ON, 9));
    const born = `${random.between(...office.bornBetween)}-${String(random.between(1, 12)).padStart(2, '0')}`;
    const mandate = {
      id: identify('mandate', `${number}/${office.type}`, atHour(REGISTERED_ON, 9)),
      representativeId: id,
      type: office.type,
      wardId: village.ward.id,
      groupId,
      zone,
      congress: office.congress,
      isPrimary: true,
      startedOn,
      endedOn: null,
      endedReason: null,
      attributes: {},
    };
    const row = {
      id,
      name: inventName(sex),
      sex,
      bornOn: `${born}-${String(random.between(1, 28)).padStart(2, '0')}`,
      phone: `100-0000-${number}`,
      externalId: `XS-${number}`,
    };
    return { row, mandate, village, seat, linked: [], regularity: regularityOf(village, random) };
  };
}

/** Every seat of the town: by village and type, a villagers' representative for each seat of an electoral zone. */
export function seatsOf(villages: readonly Village[], groupIds: ReadonlyMap<Village, string>): Seat[] {
  const weights = villages.map(village => village.profile.households);
  return TYPES_IN_OFFICE.flatMap(office => {
    if (office.type === TYPE.villagersRepresentative) {
      return villages.flatMap(village =>
        village.groups.flatMap(group =>
          group.zones.flatMap(zone =>
            zone.seats.map(
              (_, seat): Seat => ({
                office,
                village,
                groupId: groupIds.get(village)!,
                zone: zone.name,
                seat,
              }),
            ),
          ),
        ),
      );
    }
    const shares = apportion(office.seats, weights);
    return villages.flatMap((village, index) =>
      Array.from(
        { length: shares[index]! },
        (): Seat => ({ office, village, groupId: groupIds.get(village)!, zone: null, seat: null }),
      ),
    );
  });
}

export function householdsOfSeat({ mandate, seat, village }: Person, sheets: readonly HouseholdSheet[]): Household[] {
  return sheets
    .filter(sheet => sheet.village === village && sheet.row.zone === mandate.zone && sheet.seat === seat)
    .map(sheet => sheet.row);
}
