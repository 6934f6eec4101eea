import { addDays, atHour } from '../../factories/days.js';
import type { Identify } from '../../factories/identifiers.js';
import { personName } from '../../factories/person-names.js';
import type { Random } from '../../factories/random.js';
import type { Row } from '../../factories/rows.js';
import { adjustTo, apportion } from '../../factories/shares.js';
import { PUBLISHED, REGISTERED_ON, TEST_YEAR } from './figures.js';
import type { Township, Village, VillageGroup } from './wards.js';

export type Household = Row<'households'> & { zone: string; minorityPeople: number; minorityPartyMembers: number };

/** A household with where it stands: its village, and the seat of the villagers' representative who answers for it. */
export interface HouseholdSheet {
  row: Household;
  village: Village;
  /** Counts the seats of the zone from 0. */
  seat: number;
}

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
const MOST_PEOPLE = 9;
/** About one party household in seven has two members. */
const TWO_MEMBERS = 0.14;
/** The party's members are of a minority more often than the people. */
const MAJORITY_HOUSEHOLD_WITH_MEMBER = 0.25;

/** No telephone number in China begins with 100. */
const telephone = (serial: number) => `100-0001-${String(serial).padStart(4, '0')}`;

function residenceOf(random: Random, awayShare: number): string {
  return random.weighted([
    ['PRESENT', 1 - awayShare - 0.03],
    ['AWAY', awayShare],
    ['REGISTERED_ONLY', 0.03],
  ]);
}

function createSheets(identify: Identify, random: Random, village: Village, group: VillageGroup): HouseholdSheet[] {
  const places = group.zones.flatMap(zone =>
    zone.seats.flatMap((size, seat) => Array.from({ length: size }, () => ({ zone: zone.name, seat }))),
  );
  return places.map(({ zone, seat }, index) => {
    const code = `${group.ward.code}-${String(index + 1).padStart(3, '0')}`;
    const people = random.weighted(PEOPLE_A_HOUSEHOLD);
    const isMinority = random.chance(village.profile.minorityShare);
    const mixed = random.chance(0.15) ? 1 : 0;
    const row: Household = {
      id: identify('household', code, atHour(REGISTERED_ON, 10)),
      wardId: group.ward.id,
      code,
      headName: personName(random, random.chance(0.78) ? 'MALE' : 'FEMALE'),
      address: `${village.profile.name}${group.ward.name}${index + 1}号`,
      phone: null,
      zone,
      people,
      minorityPeople: isMinority ? people - mixed : mixed,
      partyMembers: 0,
      minorityPartyMembers: 0,
      residence: residenceOf(random, village.profile.awayShare),
      verifiedOn: random.chance(0.97) ? addDays(TEST_YEAR.knownThrough, -random.between(10, 600)) : null,
    };
    return { row, village, seat };
  });
}

function settlePeople(rows: readonly Household[], random: Random): void {
  const people = adjustTo(
    PUBLISHED.people,
    rows.map(row => row.people),
    () => [1, MOST_PEOPLE],
    random,
  );
  for (const [index, row] of rows.entries()) row.people = people[index]!;
  const minority = adjustTo(
    PUBLISHED.minorityPeople,
    rows.map(row => row.minorityPeople),
    index => [0, people[index]!],
    random,
  );
  for (const [index, row] of rows.entries()) row.minorityPeople = minority[index]!;
}

function settleMembersOfVillage(rows: readonly Household[], members: number, random: Random): void {
  const likely = random.shuffled(
    rows.filter(row => row.minorityPeople >= 2 || random.chance(MAJORITY_HOUSEHOLD_WITH_MEMBER)),
  );
  let left = members;
  for (const row of likely) {
    if (left === 0) return;
    row.partyMembers = Math.min(left, row.people, random.chance(TWO_MEMBERS) ? 2 : 1);
    left -= row.partyMembers;
  }
}

function settlePartyMembers(sheets: readonly HouseholdSheet[], villages: readonly Village[], random: Random): void {
  const shares = apportion(
    PUBLISHED.partyMembers,
    villages.map(village => village.profile.households),
  );
  villages.forEach((village, index) => {
    settleMembersOfVillage(
      sheets.filter(sheet => sheet.village === village).map(sheet => sheet.row),
      shares[index]!,
      random,
    );
  });
  const rows = sheets.map(sheet => sheet.row);
  const most = rows.map(row => Math.min(row.partyMembers ?? 0, row.minorityPeople));
  const settled = adjustTo(PUBLISHED.minorityPartyMembers, most, index => [0, most[index]!], random);
  for (const [index, row] of rows.entries()) row.minorityPartyMembers = settled[index]!;
}

/** The ledger: every household of the town, with the published totals of people, minorities and party members. */
export function createHouseholds(identify: Identify, random: Random, { villages }: Township): HouseholdSheet[] {
  const sheets = villages.flatMap(village =>
    village.groups.flatMap(group => createSheets(identify, random, village, group)),
  );
  const rows = sheets.map(sheet => sheet.row);
  settlePeople(rows, random);
  settlePartyMembers(sheets, villages, random);
  for (const [index, row] of rows.entries()) row.phone = random.chance(0.88) ? telephone(index + 1) : null;
  return sheets;
}
