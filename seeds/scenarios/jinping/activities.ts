import { holidaysOf } from '@lianxin/api/programmes/calendar/holidays.js';
import type { Programme } from '@lianxin/api/programmes/programme.js';
import { activityKind } from '@lianxin/api/programmes/programme.lookup.js';
import { type Activity, createCalendar } from '../../factories/calendar.js';
import { createGroupReturns } from '../../factories/group-returns.js';
import { type Roll, takeRolls } from '../../factories/rolls.js';
import { KNOWN_THROUGH, YEAR } from './figures.js';
import type { Roster } from './roster.js';
import { AGENDA, REASONS, REPORTS } from './year-texts.js';

/** Days of open affairs and of reception in all 78 villages, as the programme draws them. */
export function createActivities({ organisations, identify }: Roster, programme: Programme): Activity[] {
  const hosts = [...organisations].map(([{ ward }, groupId]) => ({ ward, groupId }));
  const rules = { programme, holidays: holidaysOf(programme) };
  return createCalendar({ year: YEAR, knownThrough: KNOWN_THROUGH }, { rules, hostsOf: () => hosts, identify });
}

/** What each Party organisation sums up of its members' households, quarter by quarter. */
export function returnsOf({ organisations, identify, randomFor }: Roster, programme: Programme) {
  const groups = [...organisations].map(([{ regularity }, id]) => ({ id, regularity }));
  const rules = { programme, holidays: holidaysOf(programme) };
  const random = randomFor('returns');
  const plan = { year: YEAR, knownThrough: KNOWN_THROUGH };
  return createGroupReturns(plan, groups, { rules, summaries: REPORTS, identify, random });
}

export function rollsOf(roster: Roster, programme: Programme, activities: readonly Activity[]): Roll {
  const { people, organisations, county, officeUser, identify, randomFor } = roster;
  const { secretaries, cadres, supervisors } = people;
  const leaders = new Map([...organisations.values()].map((id, index) => [id, secretaries[index]!.row.name]));
  return takeRolls(activities, [...secretaries, ...cadres, ...supervisors], {
    kindOf: key => activityKind(programme, key)!,
    leaderOf: groupId => leaders.get(groupId ?? '') ?? '县委组织部',
    wholeId: county.ward.id,
    reasons: REASONS,
    agenda: AGENDA,
    busyMonths: ['05', '09'],
    recordedBy: officeUser,
    identify,
    random: randomFor('rolls'),
  });
}
