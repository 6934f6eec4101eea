import { householdCategoryRows } from '../../factories/household-rows.js';
import { createIdentifiers, type Identify } from '../../factories/identifiers.js';
import { createRandom, type Random } from '../../factories/random.js';
import type { Row } from '../../factories/rows.js';
import { wardAncestorRows } from '../../factories/ward-rows.js';
import { changeOffice, secondMandateRows } from './changes-of-office.js';
import { REGISTERED_ON, SEED, TEST_YEAR, YEAR_BEFORE } from './figures.js';
import { groupIdsOf, groupRows } from './groups.js';
import { categorise } from './household-categories.js';
import { createHouseholds } from './households.js';
import { TYPE } from './keys.js';
import { linkHouseholds, linkRows } from './links.js';
import { mergerTables } from './merger.js';
import { pastFigureRows } from './past-figures.js';
import { createPeople, type Person, seatsOf } from './representatives.js';
import { createTownship, type Township, type Village, wardRows } from './wards.js';

/** Who and what there is before anything happens, and what the two years are drawn from. */
export interface Roster {
  identify: Identify;
  randomFor: (label: string) => Random;
  township: Township;
  groupIds: Map<Village, string>;
  groups: Row<'groups'>[];
  /** The 557 in office when each of the two years begins. */
  people: Person[];
  successor: Person;
  mandates: Row<'mandates'>[];
  /** The representative of the demonstration account. */
  pinned: Person;
  tables: [string, object[]][];
}

const VILLAGE_OF_PINNED = 1;

/** A villagers' representative whose years went well, though not everywhere. */
function pinPerson(people: readonly Person[], { villages }: Township): Person {
  const person = people.find(
    ({ mandate, village }) => mandate.type === TYPE.villagersRepresentative && village === villages[VILLAGE_OF_PINNED],
  )!;
  person.regularity = { [YEAR_BEFORE.year]: 0.78, [TEST_YEAR.year]: 0.88 };
  return person;
}

export function createRoster(): Roster {
  const identify = createIdentifiers(SEED);
  const randomFor = (label: string) => createRandom(SEED, label);
  const township = createTownship(identify, randomFor('wards'));
  const households = createHouseholds(identify, randomFor('households'), township);
  const categories = categorise(households, township.villages, randomFor('categories'));
  const groupIds = groupIdsOf(township.villages, identify);
  const createPerson = createPeople(identify, randomFor('people'));
  const people = seatsOf(township.villages, groupIds).map(seat => createPerson(seat));
  linkHouseholds(people, households, categories, randomFor('links'));
  const pinned = pinPerson(people, township);
  const successor = changeOffice(people, createPerson);
  const everybody = [...people, successor];
  const groups = groupRows(groupIds, people);
  const secondMandates = secondMandateRows(people, identify, randomFor('second mandates'));
  const mandates = [...everybody.map(({ mandate }) => mandate), ...secondMandates];
  const merger = mergerTables(identify, township);
  const wards = wardRows(township);
  const ofHouseholds = [...categories].map(([{ row }, held]) => [row, held] as const);
  const tables: [string, object[]][] = [
    ['wards', wards],
    ['wardAncestors', wardAncestorRows(wards)],
    ['households', households.map(({ row }) => row)],
    ['householdCategories', householdCategoryRows(ofHouseholds, { identify, registeredOn: REGISTERED_ON })],
    ['representatives', everybody.map(({ row }) => row)],
    ['groups', groups],
    ['mandates', mandates],
    ['links', linkRows(everybody, identify)],
    ...merger,
    ['pastFigures', pastFigureRows(identify, township)],
  ];
  return { identify, randomFor, township, groupIds, groups, people, successor, mandates, pinned, tables };
}
