import { holidaysOf } from '@lianxin/api/programmes/calendar/holidays.js';
import type { Programme } from '@lianxin/api/programmes/programme.js';
import { activityKind } from '@lianxin/api/programmes/programme.lookup.js';
import type { Activity, Rules } from '../../factories/calendar.js';
import { createGroupReturns } from '../../factories/group-returns.js';
import { type Roll, takeRolls } from '../../factories/rolls.js';
import { logVisits, type VisitMade, visitRows } from '../../factories/visits.js';
import { userId } from './accounts.js';
import { createFixedDays } from './calendar.js';
import { createConsultation } from './consultation.js';
import { createDutyRecords } from './duty-records.js';
import { TEST_YEAR, type YearPlan } from './figures.js';
import { ACTIVITY, DUTY } from './keys.js';
import { createPledges, type Pledges } from './pledges.js';
import { resolveRoad } from './resolution.js';
import type { Roster } from './roster.js';
import { raiseSuggestions } from './suggestions.js';
import { AGENDA, HARVEST, NOTES, OCCASIONS, REASONS, RETURN_SUMMARIES } from './year-texts.js';

export interface YearRows {
  tables: [string, object[]][];
  pledges: Pledges;
}

function createActivities(roster: Roster, plan: YearPlan, rules: Rules): Activity[] {
  const { identify, township, groupIds } = roster;
  const fixedDays = createFixedDays(plan, rules, { township, groupIds }, identify);
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
    wholeId: township.ward.id,
    reasons: REASONS,
    agenda: AGENDA,
    busyMonths: HARVEST,
    recordedBy: userId(identify, 'liaison'),
    identify,
    random: roster.randomFor(`rolls ${plan.year}`),
  });
}

function visitsOf(roster: Roster, plan: YearPlan, needed: readonly VisitMade[], activities: readonly Activity[]) {
  const { people, successor, identify, randomFor } = roster;
  const visits = logVisits(needed, [...people, successor], {
    plan,
    total: plan.visits,
    from: `${plan.year}-01-04`,
    occasions: OCCASIONS,
    serviceDays: activities.filter(({ kind }) => kind === ACTIVITY.serviceDay),
    random: randomFor(`visits ${plan.year}`),
  });
  return visitRows(visits, {
    recordedBy: userId(identify, 'liaison'),
    dutyOf: occasion => (occasion.startsWith('宣传') ? DUTY.publicise : DUTY.link),
    notes: NOTES,
    identify,
    random: randomFor(`notes ${plan.year}`),
  });
}

function returnsOf({ groupIds, identify, randomFor }: Roster, plan: YearPlan, rules: Rules) {
  const groups = [...groupIds].map(([{ profile }, id]) => ({ id, regularity: profile.regularity }));
  const random = randomFor(`returns ${plan.year}`);
  return createGroupReturns(plan, groups, { rules, summaries: RETURN_SUMMARIES, identify, random });
}

/** The decision before which representatives were asked. */
function decisionsOf({ people, identify }: Roster, activities: readonly Activity[]): [string, object[]][] {
  const meeting = activities.find(({ kind }) => kind === ACTIVITY.consultation);
  if (!meeting) return [];
  const members = people.filter(({ mandate }) => mandate.groupId === meeting.groupId);
  return resolveRoad(meeting, members, { identify, officeUser: userId(identify, 'liaison') });
}

/** Everything that happened in one year, as far as the scenario knows it. */
export function createYear(roster: Roster, plan: YearPlan, programme: Programme): YearRows {
  const { identify, people, pinned, randomFor } = roster;
  const rules = { programme, holidays: holidaysOf(programme) };
  const officeUser = userId(identify, 'liaison');
  const activities = createActivities(roster, plan, rules);
  const rolls = rollsOf(roster, plan, programme, activities);
  const suggestions = raiseSuggestions(roster, plan, programme);
  const random = randomFor(`pledges ${plan.year}`);
  const pledges = createPledges(people, { plan, suggestions, pinned, officeUser, identify, random });
  const villages = roster.township.villages.map(({ ward }) => ward);
  const ofDuties = {
    plan,
    pinned,
    villages,
    identify,
    random: randomFor(`duty records ${plan.year}`),
    recommending: randomFor(`recommendations ${plan.year}`),
  };
  const tables: [string, object[]][] = [
    ['activities', activities],
    ['attendanceRecords', rolls.records],
    ['visits', visitsOf(roster, plan, [...rolls.visits, ...pledges.visits], activities)],
    ['matters', suggestions.map(({ row }) => row)],
    ['matterSteps', suggestions.flatMap(({ steps }) => steps)],
    ['pledges', pledges.pledges],
    ['pledgeItems', pledges.items],
    ['evidence', pledges.evidence],
    ['groupReturns', returnsOf(roster, plan, rules)],
    ['dutyRecords', createDutyRecords(people, ofDuties)],
    ...decisionsOf(roster, activities),
  ];
  return { tables, pledges };
}
