import type { Programme } from '@lianxin/api/programmes/programme.js';
import type { AccountRows } from '../../factories/accounts.js';
import { atHour } from '../../factories/days.js';
import { type Scenario, type ScenarioSource, scenarioOf } from '../../factories/scenario.js';
import { ACCOUNT_PLANS, accountsOf } from './accounts.js';
import { createActivities, rollsOf } from './activities.js';
import { followUp } from './consequences.js';
import { decideTogether } from './decisions.js';
import { createDutyRecords } from './duty-records.js';
import { FIRST_YEAR, FIRST_YEAR_CLOSED_ON, KNOWN_THROUGH, REGISTERED_ON, YEAR } from './figures.js';
import { createIndicators } from './indicators.js';
import { PLEDGE_ITEM } from './keys.js';
import { createMatters, jointAuthors } from './matters.js';
import { createPledges, type Pledges } from './pledges.js';
import { assignmentRows } from './responsibility.js';
import { createRoster, type Roster } from './roster.js';
import { createVisits } from './visits.js';

const PLACE = {
  key: 'wujiagang',
  nameZh: '宜昌市伍家岗区',
  nameEn: 'Wujiagang District, Yichang',
  accounts: ACCOUNT_PLANS,
};

/** Nobody was reviewed for a single month, so nobody has a result. */
const FIRST_YEAR_CLOSED = {
  judgements: [],
  ratedAt: atHour(FIRST_YEAR_CLOSED_ON, 10),
  minuteNumber: '〔2026〕1号',
  heldBackReason: '工作启动仅一个月，未组织述职评议',
};

/** The household account belongs to the household that is asked to confirm the pinned delegate's deed. */
function bindAccounts({ identify, pinned, leaderOf, district }: Roster, { pledges, items }: Pledges): AccountRows {
  const pledge = pledges.find(({ representativeId }) => representativeId === pinned.district.row.id)!;
  const deed = items.find(item => item.pledgeId === pledge.id && item.key === PLEDGE_ITEM.deed)!;
  return accountsOf(identify).rows({
    'street-wujiagang': { wardId: district.streets[2]!.ward.id },
    'daibiao-wujiagang': { representativeId: pinned.district.row.id },
    'xiang-wujiagang': { representativeId: pinned.township.row.id },
    'zuzhang-wujiagang': { representativeId: leaderOf.get(pinned.district.group)!.row.id },
    'household-wujiagang': { householdId: deed.householdId! },
  });
}

export function createScenario(programme: Programme): Scenario {
  const roster = createRoster();
  const activities = createActivities(roster, programme);
  const rolls = rollsOf(roster, programme, activities);
  const matters = createMatters(roster, programme);
  const pledges = createPledges(roster, programme);
  return scenarioOf(PLACE, programme, {
    loadedAt: atHour(REGISTERED_ON, 8),
    identify: roster.identify,
    accounts: bindAccounts(roster, pledges),
    tables: [
      ...roster.tables,
      ['wardAssignments', assignmentRows(roster)],
      ['activities', activities],
      ['attendanceRecords', rolls.records],
      ['visits', createVisits(roster, activities, rolls.records)],
      ['matters', matters.map(({ row }) => row)],
      ['matterSteps', matters.flatMap(({ steps }) => steps)],
      ['matterAuthors', jointAuthors(matters, roster)],
      ['pledges', pledges.pledges],
      ['pledgeItems', pledges.items],
      ['evidence', pledges.evidence],
      ...followUp(roster, programme, activities, rolls.records),
      ['dutyRecords', createDutyRecords(roster)],
      ...createIndicators(roster, programme),
      ...decideTogether(roster, activities),
    ],
    years: [
      { year: FIRST_YEAR, computedAt: atHour(FIRST_YEAR_CLOSED_ON, 16), publication: FIRST_YEAR_CLOSED },
      { year: YEAR, computedAt: atHour(KNOWN_THROUGH, 20), publication: null },
    ],
  });
}

export const WUJIAGANG: ScenarioSource = { ...PLACE, create: createScenario };
