import type { Programme } from '@lianxin/api/programmes/programme.js';
import { atHour } from '../../factories/days.js';
import { type AccountRows, accountRows } from './accounts.js';
import { REGISTERED_ON, TEST_YEAR, YEAR_BEFORE } from './figures.js';
import { type Judgement, judgeYearBefore } from './judgements.js';
import { PLEDGE_ITEM } from './keys.js';
import { createRoster, type Roster } from './roster.js';
import { createYear, type YearRows } from './year.js';

export const JURISDICTION_KEY = 'xisan';
export const LOADED_AT = atHour(REGISTERED_ON, 8);

/** The demo jurisdiction as rows, table by table in an order that foreign keys allow; the same on every machine. */
export interface Scenario {
  jurisdiction: {
    id: string;
    key: string;
    nameZh: string;
    nameEn: string;
    timeZone: string;
    isDemo: boolean;
    createdAt: string;
  };
  programmeVersionId: string;
  auditEntryId: string;
  accounts: AccountRows;
  tables: [string, object[]][];
  /** What the evaluators made of the year before. */
  judgements: Judgement[];
}

/** The household account belongs to the household that is asked to confirm the pinned representative's deed. */
function bindAccounts({ identify, pinned, groups, township }: Roster, { pledges }: YearRows): AccountRows {
  const pledge = pledges.pledges.find(({ representativeId }) => representativeId === pinned.row.id)!;
  const deed = pledges.items.find(item => item.pledgeId === pledge.id && item.key === PLEDGE_ITEM.deed)!;
  return accountRows(identify, {
    daibiao: { representativeId: pinned.row.id },
    zuzhang: { representativeId: groups.find(({ id }) => id === pinned.mandate.groupId)!.leaderId! },
    household: { householdId: deed.householdId! },
    'village-leader': { wardId: township.villages[4]!.ward.id },
  });
}

export function createScenario(programme: Programme): Scenario {
  const roster = createRoster();
  const { identify } = roster;
  const before = createYear(roster, YEAR_BEFORE, programme);
  const tested = createYear(roster, TEST_YEAR, programme);
  return {
    jurisdiction: {
      id: identify('jurisdiction', JURISDICTION_KEY, LOADED_AT),
      key: JURISDICTION_KEY,
      nameZh: '弥勒县西三镇',
      nameEn: 'Xisan Town, Mile County',
      timeZone: programme.timeZone,
      isDemo: true,
      createdAt: LOADED_AT,
    },
    programmeVersionId: identify('programme-version', '1', LOADED_AT),
    auditEntryId: identify('audit-entry', 'load', LOADED_AT),
    accounts: bindAccounts(roster, tested),
    judgements: judgeYearBefore(roster),
    tables: [...roster.tables, ...before.tables, ...tested.tables],
  };
}
