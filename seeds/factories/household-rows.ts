import { NOTHING_FIXED } from '@lianxin/api/links/fixed-things.js';
import { addDays, atHour } from './days.js';
import type { Identify } from './identifiers.js';
import { personName, type Surnames } from './person-names.js';
import type { Random } from './random.js';
import type { Row } from './rows.js';
import type { WardRow } from './ward-rows.js';

export type HouseholdRow = Row<'households'>;

const PEOPLE_A_HOUSEHOLD: readonly (readonly [number, number])[] = [
  [1, 6],
  [2, 14],
  [3, 21],
  [4, 25],
  [5, 19],
  [6, 10],
  [7, 4],
  [8, 1],
];

export interface HouseholdPlan {
  identify: Identify;
  random: Random;
  registeredOn: string;
  /** Residence was last looked at before this day. */
  knownThrough: string;
  surnames: Surnames;
}

/** Makes the households of a ledger, ward by ward; the number in the ward makes the code, the serial the (impossible) telephone number. */
export function createHouseholdMaker({ identify, random, registeredOn, knownThrough, surnames }: HouseholdPlan) {
  let serial = 0;
  return (ward: WardRow, number: number, awayShare: number): HouseholdRow => {
    const code = `${ward.code}-${String(number).padStart(3, '0')}`;
    serial += 1;
    return {
      id: identify('household', code, atHour(registeredOn, 10)),
      wardId: ward.id,
      code,
      headName: personName(random, random.chance(0.78) ? 'MALE' : 'FEMALE', surnames),
      address: `${ward.name}${number}号`,
      phone: random.chance(0.88) ? `100-${String(serial).padStart(8, '0')}` : null,
      zone: null,
      people: random.weighted(PEOPLE_A_HOUSEHOLD),
      minorityPeople: null,
      partyMembers: null,
      minorityPartyMembers: null,
      residence: random.weighted([
        ['PRESENT', 0.97 - awayShare],
        ['AWAY', awayShare],
        ['REGISTERED_ONLY', 0.03],
      ]),
      verifiedOn: random.chance(0.97) ? addDays(knownThrough, -random.between(10, 600)) : null,
    };
  };
}

/** The categories that households belong to since the ledger was made. */
export function householdCategoryRows<Category extends string>(
  categories: Iterable<readonly [HouseholdRow, Iterable<Category>]>,
  { identify, registeredOn }: Pick<HouseholdPlan, 'identify' | 'registeredOn'>,
): Row<'householdCategories'>[] {
  return [...categories].flatMap(([household, held]) =>
    [...held].map(category => ({
      id: identify('household-category', `${household.code}/${category}`, atHour(registeredOn, 11)),
      householdId: household.id,
      category,
      startedOn: registeredOn,
      endedOn: null,
    })),
  );
}

/** A link begins when it was registered or, later, with the mandate. */
export function linkRow(
  mandate: Row<'mandates'>,
  household: HouseholdRow,
  { identify, registeredOn }: Pick<HouseholdPlan, 'identify' | 'registeredOn'>,
): Row<'links'> {
  const startedOn = mandate.startedOn > registeredOn ? mandate.startedOn : registeredOn;
  return {
    id: identify('link', `${mandate.id}/${household.code}`, atHour(startedOn, 14)),
    mandateId: mandate.id,
    householdId: household.id,
    startedOn,
    endedOn: null,
    predecessorId: null,
    ...NOTHING_FIXED,
  };
}
