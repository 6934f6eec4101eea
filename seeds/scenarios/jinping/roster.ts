import { createIdentifiers, type Identify } from '../../factories/identifiers.js';
import { createRandom, type Random } from '../../factories/random.js';
import { wardAncestorRows } from '../../factories/ward-rows.js';
import { accountsOf } from './accounts.js';
import { SEED } from './figures.js';
import { createLedger, type Ledger } from './ledger.js';
import {
  createPeople,
  everybody,
  type Organisations,
  organisationIds,
  organisationRows,
  type People,
} from './people.js';
import { createServiceTeams, serviceTeamRows } from './service-teams.js';
import { type County, createCounty, wardRows } from './wards.js';

/** Who and what there is before anything happens, and what the year is drawn from. */
export interface Roster {
  identify: Identify;
  randomFor: (label: string) => Random;
  officeUser: string;
  /** Who pays what the office confirmed: another person. */
  cashierUser: string;
  county: County;
  organisations: Organisations;
  people: People;
  ledger: Ledger;
  tables: [string, object[]][];
}

export function createRoster(): Roster {
  const identify = createIdentifiers(SEED);
  const randomFor = (label: string) => createRandom(SEED, label);
  const county = createCounty(identify, randomFor('wards'));
  const organisations = organisationIds(county, identify);
  const teams = createServiceTeams(county, identify);
  const people = createPeople(county, { organisations, teams }, identify, randomFor('people'));
  const ledger = createLedger(county, people, identify, randomFor('households'));
  const all = everybody(people);
  const wards = wardRows(county);
  const tables: [string, object[]][] = [
    ['wards', wards],
    ['wardAncestors', wardAncestorRows(wards)],
    ['households', ledger.households],
    ['householdCategories', ledger.categories],
    ['representatives', all.map(({ row }) => row)],
    ['groups', [...organisationRows(organisations, people), ...serviceTeamRows(teams, county, people.teamMembers)]],
    ['mandates', all.map(({ mandate }) => mandate)],
    ['links', ledger.links],
  ];
  const accounts = accountsOf(identify);
  const officeUser = accounts.userId('liaison-jinping');
  const cashierUser = accounts.userId('cashier-jinping');
  return { identify, randomFor, officeUser, cashierUser, county, organisations, people, ledger, tables };
}
