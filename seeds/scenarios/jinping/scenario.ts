import type { Programme } from '@lianxin/api/programmes/programme.js';
import type { AccountRows } from '../../factories/accounts.js';
import { atHour } from '../../factories/days.js';
import { type Scenario, type ScenarioSource, scenarioOf } from '../../factories/scenario.js';
import { ACCOUNT_PLANS, accountsOf } from './accounts.js';
import { createActivities, returnsOf, rollsOf } from './activities.js';
import { decideAllowances } from './allowances.js';
import { createDutyRecords } from './duty-records.js';
import { KNOWN_THROUGH, REGISTERED_ON, YEAR, YEAR_BEFORE, YEAR_BEFORE_PUBLISHED_ON } from './figures.js';
import { createIndicators } from './indicators.js';
import { createMatters } from './matters.js';
import { createPledges } from './pledges.js';
import { resolve } from './resolutions.js';
import { assignmentRows } from './responsibility.js';
import { reviewOf } from './reviews.js';
import { createRoster, type Roster } from './roster.js';
import { createVisits } from './visits.js';

const PLACE = { key: 'jinping', nameZh: '金平县', nameEn: 'Jinping County', accounts: ACCOUNT_PLANS };

function bindAccounts({ identify, people, county }: Roster): AccountRows {
  const [member] = people.members;
  return accountsOf(identify).rows({
    'township-jinping': { wardId: county.townships[0]!.id },
    'secretary-jinping': { representativeId: people.secretaries[0]!.row.id },
    'cadre-jinping': { representativeId: people.cadres[0]!.row.id },
    'member-jinping': { representativeId: member!.row.id },
    'household-jinping': { householdId: member!.linked[0]!.id },
  });
}

export function createScenario(programme: Programme): Scenario {
  const roster = createRoster();
  const activities = createActivities(roster, programme);
  const matters = createMatters(roster, programme);
  const pledges = createPledges(roster);
  return scenarioOf(PLACE, programme, {
    loadedAt: atHour(REGISTERED_ON, 8),
    identify: roster.identify,
    accounts: bindAccounts(roster),
    tables: [
      ...roster.tables,
      ['wardAssignments', assignmentRows(roster)],
      ...resolve(roster),
      ['activities', activities],
      ['attendanceRecords', rollsOf(roster, programme, activities).records],
      ['visits', createVisits(roster)],
      ['groupReturns', returnsOf(roster, programme)],
      ['matters', matters.map(({ row }) => row)],
      ['matterSteps', matters.flatMap(({ steps }) => steps)],
      ['allowanceEntries', decideAllowances(roster, programme, matters)],
      ['pledges', pledges.pledges],
      ['pledgeItems', pledges.items],
      ['evidence', pledges.evidence],
      ['dutyRecords', createDutyRecords(roster)],
      ...createIndicators(roster, programme),
    ],
    years: [
      {
        year: YEAR_BEFORE,
        computedAt: atHour(YEAR_BEFORE_PUBLISHED_ON, 16),
        review: reviewOf(roster),
        publication: { judgements: [], ratedAt: atHour('2026-01-16', 10), minuteNumber: '〔2026〕2号' },
      },
      { year: YEAR, computedAt: atHour(KNOWN_THROUGH, 20), publication: null },
    ],
  });
}

export const JINPING: ScenarioSource = { ...PLACE, create: createScenario };
