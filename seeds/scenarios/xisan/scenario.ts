import type { Programme } from '@lianxin/api/programmes/programme.js';
import type { AccountRows } from '../../factories/accounts.js';
import { atHour } from '../../factories/days.js';
import { type Scenario, type ScenarioSource, type ScenarioYear, scenarioOf } from '../../factories/scenario.js';
import { ACCOUNT_PLANS, accountsOf } from './accounts.js';
import { REGISTERED_ON, TEST_YEAR, YEAR_BEFORE, YEAR_BEFORE_PUBLISHED_ON } from './figures.js';
import { createIndicators } from './indicators.js';
import { judgeYearBefore, RATED_AT } from './judgements.js';
import { PLEDGE_ITEM } from './keys.js';
import { createRoster, type Roster } from './roster.js';
import { createYear, type YearRows } from './year.js';

const PLACE = { key: 'xisan', nameZh: '弥勒县西三镇', nameEn: 'Xisan Town, Mile County', accounts: ACCOUNT_PLANS };

/** The household account belongs to the household that is asked to confirm the pinned representative's deed. */
function bindAccounts({ identify, pinned, groups, township }: Roster, { pledges }: YearRows): AccountRows {
  const pledge = pledges.pledges.find(({ representativeId }) => representativeId === pinned.row.id)!;
  const deed = pledges.items.find(item => item.pledgeId === pledge.id && item.key === PLEDGE_ITEM.deed)!;
  return accountsOf(identify).rows({
    daibiao: { representativeId: pinned.row.id },
    zuzhang: { representativeId: groups.find(({ id }) => id === pinned.mandate.groupId)!.leaderId! },
    household: { householdId: deed.householdId! },
    'village-leader': { wardId: township.villages[4]!.ward.id },
  });
}

function yearsOf(roster: Roster): ScenarioYear[] {
  const publication = { judgements: judgeYearBefore(roster), ratedAt: RATED_AT, minuteNumber: '〔2026〕3号' };
  return [
    { year: YEAR_BEFORE.year, computedAt: atHour(YEAR_BEFORE_PUBLISHED_ON, 16), publication },
    { year: TEST_YEAR.year, computedAt: atHour(TEST_YEAR.knownThrough, 20), publication: null },
  ];
}

export function createScenario(programme: Programme): Scenario {
  const roster = createRoster();
  const before = createYear(roster, YEAR_BEFORE, programme);
  const tested = createYear(roster, TEST_YEAR, programme);
  return scenarioOf(PLACE, programme, {
    loadedAt: atHour(REGISTERED_ON, 8),
    identify: roster.identify,
    accounts: bindAccounts(roster, tested),
    tables: [...roster.tables, ...before.tables, ...tested.tables, ...createIndicators(roster, programme)],
    years: yearsOf(roster),
  });
}

export const XISAN: ScenarioSource = { ...PLACE, create: createScenario };
