import type { Programme } from '@lianxin/api/programmes/programme.js';
import { atHour } from '../../factories/days.js';
import { createIdentifiers } from '../../factories/identifiers.js';
import { createRandom } from '../../factories/random.js';
import { type Scenario, type ScenarioSource, scenarioOf } from '../../factories/scenario.js';
import { wardAncestorRows } from '../../factories/ward-rows.js';
import { ACCOUNT_PLANS, accountsOf } from './accounts.js';
import { contactHouseholds } from './contacts.js';
import { holdContests } from './contests.js';
import { KNOWN_THROUGH, REGISTERED_ON, SEED, YEAR } from './figures.js';
import { honourBodies } from './honours.js';
import { reportFigures } from './indicators.js';
import { createLedger } from './ledger.js';
import { createPeople } from './people.js';
import { assignmentRows } from './responsibility.js';
import { reviewOf } from './reviews.js';
import { createTown, type Town, wardRows } from './wards.js';
import { cutTasks, doDeeds, giveCards, raiseMatters, type YearContext } from './year.js';

const PLACE = {
  key: 'yinder',
  nameZh: '扎赉特旗音德尔镇',
  nameEn: 'Yinder Town, Jalaid Banner',
  accounts: ACCOUNT_PLANS,
};

function tablesOf(context: YearContext, town: Town): [string, object[]][] {
  const { programme } = context;
  const contests = holdContests(town, programme, context);
  const matters = raiseMatters(context);
  return [
    ['activities', contests.activities],
    ['attendanceRecords', contests.records],
    ...contactHouseholds(context),
    ['matters', matters.map(({ row }) => row)],
    ['matterSteps', matters.flatMap(({ steps }) => steps)],
    ['dutyRecords', [...giveCards(context), ...doDeeds(context), ...cutTasks(town, context)]],
    ...reportFigures(town, programme, context),
    ['honours', honourBodies(town, programme, context)],
  ];
}

export function createScenario(programme: Programme): Scenario {
  const identify = createIdentifiers(SEED);
  const randomFor = (label: string) => createRandom(SEED, label);
  const accounts = accountsOf(identify);
  const town = createTown(identify);
  const people = createPeople(town, identify, randomFor('people'));
  const ledger = createLedger(town, people, identify, randomFor('households'));
  const { cadres, leads, gridWorkers } = people;
  const holders = [...cadres, ...leads, ...gridWorkers];
  const users = {
    officeUser: accounts.userId('liaison-yinder'),
    evaluatorUser: accounts.userId('evaluator-yinder'),
    leaderUser: accounts.userId('leader-yinder'),
  };
  const context = { people, ledger, identify, randomFor, programme, ...users };
  const wards = wardRows(town);
  const [cadre] = cadres;
  return scenarioOf(PLACE, programme, {
    loadedAt: atHour(REGISTERED_ON, 8),
    identify,
    accounts: accounts.rows({
      'village-yinder': { wardId: town.places[0]!.ward.id },
      'cadre-yinder': { representativeId: cadre!.row.id },
      'lead-yinder': { representativeId: leads[0]!.row.id },
      'household-yinder': { householdId: cadre!.linked[0]!.id },
    }),
    tables: [
      ['wards', wards],
      ['wardAncestors', wardAncestorRows(wards)],
      ['households', ledger.households.map(({ row }) => row)],
      ['householdCategories', ledger.categories],
      ['representatives', holders.map(({ row }) => row)],
      ['groups', people.groups],
      ['mandates', [...holders.map(({ mandate }) => mandate), ...people.secondMandates]],
      ['links', ledger.links],
      ['wardAssignments', assignmentRows(people, identify)],
      ...tablesOf(context, town),
    ],
    years: [{ year: YEAR, computedAt: atHour(KNOWN_THROUGH, 20), publication: null, review: reviewOf(town, context) }],
  });
}

export const YINDER: ScenarioSource = { ...PLACE, create: createScenario };
