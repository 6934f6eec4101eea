import { type Holidays, holidaysOf } from '@lianxin/api/programmes/holidays.js';
import type { Programme } from '@lianxin/api/programmes/programme.js';
import { activityKind } from '@lianxin/api/programmes/programme.lookup.js';
import type { Row } from '../../factories/rows.js';
import { userId } from './accounts.js';
import { type Activity, createCalendar } from './calendar.js';
import { createConsultation } from './consultation.js';
import { createDutyRecords } from './duty-records.js';
import { TEST_YEAR, type YearPlan } from './figures.js';
import { createGroupReturns } from './group-returns.js';
import { raiseSuggestions } from './matters.js';
import { createPledges, type Pledges } from './pledges.js';
import { type Roll, takeRolls } from './rolls.js';
import type { Roster } from './roster.js';
import { logVisits, visitRows } from './visits.js';

export interface YearRows {
  tables: [string, object[]][];
  pledges: Pledges;
}

function createActivities(
  roster: Roster,
  plan: YearPlan,
  rules: { programme: Programme; holidays: Holidays },
): Activity[] {
  const { identify, township, groupIds } = roster;
  const fixedDays = createCalendar(plan, rules, { township, groupIds }, identify);
  if (plan !== TEST_YEAR) return fixedDays;
  const village = township.villages[2]!;
  return [...fixedDays, ...createConsultation(rules.programme, village, groupIds.get(village)!, identify)];
}

function rollsOf(roster: Roster, plan: YearPlan, programme: Programme, activities: readonly Activity[]): Roll {
  const { people, successor, groups, identify, township } = roster;
  const nameOf = new Map(people.map(({ row }) => [row.id, row.name]));
  const leaders = new Map(groups.map(({ id, leaderId }) => [id, nameOf.get(leaderId!)!]));
  return takeRolls(activities, [...people, successor], {
    kindOf: key => activityKind(programme, key)!,
    leaderOf: groupId => leaders.get(groupId ?? '') ?? '联络办',
    townshipId: township.ward.id,
    recordedBy: userId(identify, 'liaison'),
    identify,
    random: roster.randomFor(`rolls ${plan.year}`),
  });
}

/** Everything that happened in one year, as far as the scenario knows it. */
export function createYear(roster: Roster, plan: YearPlan, programme: Programme): YearRows {
  const { identify, people, successor, pinned, groupIds } = roster;
  const random = (label: string) => roster.randomFor(`${label} ${plan.year}`);
  const rules = { programme, holidays: holidaysOf(programme) };
  const officeUser = userId(identify, 'liaison');
  const activities = createActivities(roster, plan, rules);
  const rolls = rollsOf(roster, plan, programme, activities);
  const suggestions = raiseSuggestions(people, plan, { pinned, officeUser, identify, random: random('matters') });
  const pledges = createPledges(people, { plan, suggestions, pinned, officeUser, identify, random: random('pledges') });
  const visits = logVisits([...rolls.visits, ...pledges.visits], [...people, successor], {
    plan,
    activities,
    random: random('visits'),
  });
  const returns: Row<'groupReturns'>[] = createGroupReturns(plan, rules, groupIds, {
    identify,
    random: random('returns'),
  });
  const dutyRecords = createDutyRecords(people, {
    plan,
    pinned,
    villages: roster.township.villages.map(({ ward }) => ward),
    identify,
    random: random('duty records'),
  });
  const tables: [string, object[]][] = [
    ['activities', activities],
    ['attendanceRecords', rolls.records],
    ['visits', visitRows(visits, officeUser, identify, random('notes'))],
    ['matters', suggestions.map(({ row }) => row)],
    ['matterSteps', suggestions.flatMap(({ steps }) => steps)],
    ['pledges', pledges.pledges],
    ['pledgeItems', pledges.items],
    ['evidence', pledges.evidence],
    ['groupReturns', returns],
    ['dutyRecords', dutyRecords],
  ];
  return { tables, pledges };
}
