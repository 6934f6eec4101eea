import { holidaysOf } from '@lianxin/api/programmes/calendar/holidays.js';
import type { Programme } from '@lianxin/api/programmes/programme.js';
import { activityKind } from '@lianxin/api/programmes/programme.lookup.js';
import { type Activity, createCalendar } from '../../factories/calendar.js';
import { atHour, workdayAfter } from '../../factories/days.js';
import { type Roll, takeRolls } from '../../factories/rolls.js';
import { BEGUN_ON, FIRST_YEAR, KNOWN_THROUGH, YEAR } from './figures.js';
import type { DelegateGroup } from './groups.js';
import { ACTIVITY } from './keys.js';
import type { Roster } from './roster.js';
import { AGENDA, REASONS } from './texts.js';

interface Calling {
  kind: string;
  /** The first group's day; the others follow, some a day. */
  from: string;
  groupsADay: number;
  venue: string;
}

/**
 * What each group was called to: in the first month training, a round and an activity; in the year after it what a year
 * owes. The second round and the second activity are not over everywhere.
 */
const CALLED: readonly Calling[] = [
  { kind: ACTIVITY.training, from: '2025-12-03', groupsADay: 5, venue: '区委党校' },
  { kind: ACTIVITY.concentratedVisit, from: '2025-12-08', groupsADay: 2, venue: '责任区' },
  { kind: ACTIVITY.groupActivity, from: '2025-12-22', groupsADay: 4, venue: '党代表会客厅' },
  { kind: ACTIVITY.training, from: '2026-03-09', groupsADay: 5, venue: '区委党校' },
  { kind: ACTIVITY.concentratedVisit, from: '2026-05-11', groupsADay: 1, venue: '责任区' },
  { kind: ACTIVITY.groupActivity, from: '2026-06-15', groupsADay: 4, venue: '党代表会客厅' },
  { kind: ACTIVITY.concentratedVisit, from: '2026-10-28', groupsADay: 1, venue: '责任区' },
  { kind: ACTIVITY.groupActivity, from: '2026-11-09', groupsADay: 1, venue: '党代表会客厅' },
  { kind: ACTIVITY.review, from: '2026-12-14', groupsADay: 5, venue: '党代表会客厅' },
];
/** Only some groups called these so far. */
const CALLED_BY_SOME: readonly Calling[] = [
  { kind: ACTIVITY.heartTalk, from: '2025-12-10', groupsADay: 1, venue: '社区议事厅' },
  { kind: ACTIVITY.inspection, from: '2025-12-17', groupsADay: 1, venue: '重点项目现场' },
  { kind: ACTIVITY.heartTalk, from: '2026-04-13', groupsADay: 1, venue: '社区议事厅' },
  { kind: ACTIVITY.poverty, from: '2026-01-26', groupsADay: 2, venue: '困难家庭' },
  { kind: ACTIVITY.theme, from: '2026-06-29', groupsADay: 3, venue: '党代表工作站' },
  { kind: ACTIVITY.inspection, from: '2026-08-17', groupsADay: 1, venue: '重点项目现场' },
  { kind: ACTIVITY.council, from: '2026-09-21', groupsADay: 2, venue: '党代表会客厅' },
];
const SOME = 6;
/** Plenary meetings of the district committee in which district delegates sat. */
const SAT_IN_ON = ['2025-12-16', '2026-03-24', '2026-07-28'];

function callGroups({ identify }: Roster, programme: Programme, groups: readonly DelegateGroup[], calling: Calling) {
  const { kind, from, groupsADay, venue } = calling;
  return groups.map((group, index): Activity => {
    const scheduledOn = workdayAfter(from, Math.floor(index / groupsADay));
    return {
      id: identify('activity', `${kind}/${from}/${group.id}`, atHour(BEGUN_ON, 15)),
      kind,
      title: activityKind(programme, kind)!.title['zh-CN'],
      groupId: group.id,
      wardId: group.ward.id,
      scheduledOn,
      originalOn: scheduledOn,
      venue,
      state: scheduledOn <= KNOWN_THROUGH ? 'HELD' : 'PLANNED',
      minutes: null,
    };
  });
}

function sitIn({ identify, district }: Roster, programme: Programme, scheduledOn: string): Activity {
  return {
    id: identify('activity', `${ACTIVITY.sitIn}/${scheduledOn}`, atHour(BEGUN_ON, 15)),
    kind: ACTIVITY.sitIn,
    title: activityKind(programme, ACTIVITY.sitIn)!.title['zh-CN'],
    groupId: null,
    wardId: district.ward.id,
    scheduledOn,
    originalOn: scheduledOn,
    venue: '区委会议室',
    state: 'HELD',
    minutes: null,
  };
}

/** Reception days as the programme draws them since the work began, and what groups were called to. */
export function createActivities(roster: Roster, programme: Programme): Activity[] {
  const { groups, identify } = roster;
  const rules = { programme, holidays: holidaysOf(programme) };
  const hosts = groups.map(({ id, ward }) => ({ groupId: id, ward }));
  const receptions = [FIRST_YEAR, YEAR].flatMap(year =>
    createCalendar(
      { year, knownThrough: KNOWN_THROUGH },
      { rules, hostsOf: () => hosts, identify, from: BEGUN_ON, keyOf: ({ groupId }) => groupId! },
    ),
  );
  const called = CALLED.flatMap(calling => callGroups(roster, programme, groups, calling));
  const some = CALLED_BY_SOME.flatMap(calling => callGroups(roster, programme, groups.slice(0, SOME), calling));
  return [...receptions, ...called, ...some, ...SAT_IN_ON.map(on => sitIn(roster, programme, on))];
}

export function rollsOf(roster: Roster, programme: Programme, activities: readonly Activity[]): Roll {
  const { delegates, groups, leaderOf, district, officeUser, identify, randomFor } = roster;
  const nameOf = new Map(groups.map(group => [group.id, leaderOf.get(group)!.row.name]));
  return takeRolls(activities, delegates, {
    kindOf: key => activityKind(programme, key)!,
    leaderOf: groupId => nameOf.get(groupId ?? '') ?? '党代表联络办公室',
    wholeId: district.ward.id,
    reasons: REASONS,
    agenda: AGENDA,
    busyMonths: ['02', '08'],
    recordedBy: officeUser,
    identify,
    random: randomFor('rolls'),
  });
}
