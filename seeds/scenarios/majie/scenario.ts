import type { Programme } from '@lianxin/api/programmes/programme.js';
import { atHour } from '../../factories/days.js';
import { createIdentifiers } from '../../factories/identifiers.js';
import { createRandom } from '../../factories/random.js';
import { type Scenario, type ScenarioSource, scenarioOf } from '../../factories/scenario.js';
import { wardAncestorRows } from '../../factories/ward-rows.js';
import { ACCOUNT_PLANS, accountsOf } from './accounts.js';
import { agendaTables } from './agenda.js';
import { KNOWN_THROUGH, REGISTERED_ON, SEED, YEAR } from './figures.js';
import { groupIdsOf } from './group-ids.js';
import { groupRows } from './groups.js';
import { createLedger } from './ledger.js';
import { holdMeetings } from './meetings.js';
import { createOrders } from './orders.js';
import { judgeDisputes } from './panel.js';
import { logPatrols } from './patrols.js';
import { createPeople, type People } from './people.js';
import { resolveRoad } from './resolution.js';
import { assignmentRows } from './responsibility.js';
import { createTownship, wardRows } from './wards.js';
import { weeklyLists } from './weekly-lists.js';

const PLACE = { key: 'majie', nameZh: '罗平县马街镇', nameEn: 'Majie Town, Luoping County', accounts: ACCOUNT_PLANS };

/** Everybody with a first mandate. */
const everybody = ({ leaders, cadres, workers, resourcePersons }: People) => [
  ...leaders,
  ...cadres,
  ...workers,
  ...resourcePersons,
];

export function createScenario(programme: Programme): Scenario {
  const identify = createIdentifiers(SEED);
  const randomFor = (label: string) => createRandom(SEED, label);
  const accounts = accountsOf(identify);
  const township = createTownship(identify, randomFor('wards'));
  const groupIds = groupIdsOf(township, identify);
  const people = createPeople(township, groupIds, identify, randomFor('people'));
  const ledger = createLedger(township, people, identify, randomFor('households'));
  const officeUser = accounts.userId('centre-majie');
  const { serviceTeams: teams } = groupIds;
  const ordering = { programme, township, teams, identify, officeUser, random: randomFor('orders') };
  const orders = createOrders(people.workers, ordering);
  const matters = orders.map(({ row }) => row);
  const meetings = holdMeetings({ programme, township, people, identify, officeUser, random: randomFor('meetings') });
  const patrols = logPatrols(people.workers, { identify, officeUser, random: randomFor('patrols') });
  const groups = groupRows(groupIds, township, people);
  const wards = wardRows(township);
  const holders = everybody(people);
  const [worker] = people.workers;
  return scenarioOf(PLACE, programme, {
    loadedAt: atHour(REGISTERED_ON, 8),
    identify,
    accounts: accounts.rows({
      'village-majie': { wardId: township.villages[1]!.ward.id },
      'cadre-majie': { representativeId: people.cadres[0]!.row.id },
      'worker-majie': { representativeId: worker!.row.id },
      'team-majie': { representativeId: groups.find(({ id }) => id === groupIds.serviceTeams[0]!.id)!.leaderId! },
      'household-majie': { householdId: worker!.linked[0]!.id },
    }),
    tables: [
      ['wards', wards],
      ['wardAncestors', wardAncestorRows(wards)],
      ['households', [...ledger.byGrid.values()].flat()],
      ['householdCategories', ledger.categories],
      ['representatives', holders.map(({ row }) => row)],
      ['groups', groups],
      ['mandates', [...holders.map(({ mandate }) => mandate), ...people.secondMandates]],
      ['links', ledger.links],
      ['wardAssignments', assignmentRows(township, people, identify)],
      ['activities', meetings.activities],
      ['attendanceRecords', meetings.records],
      ['visits', patrols],
      ['matters', matters],
      ['matterSteps', orders.flatMap(({ steps }) => steps)],
      ...judgeDisputes({ township, people, orders: matters, identify, officeUser, random: randomFor('panel') }),
      ...resolveRoad(township.villages[3]!, { identify, officeUser }),
      ...weeklyLists({ township, people, identify, officeUser, random: randomFor('lists') }),
      ...agendaTables(meetings.activities, { township, orders: matters, identify, officeUser }),
    ],
    years: [{ year: YEAR, computedAt: atHour(KNOWN_THROUGH, 20), publication: null }],
  });
}

export const MAJIE: ScenarioSource = { ...PLACE, create: createScenario };
