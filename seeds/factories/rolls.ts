import type { ActivityKind } from '@lianxin/api/programmes/programme.js';
import type { Activity } from './calendar.js';
import { atHour } from './days.js';
import type { Identify } from './identifiers.js';
import { isInOffice, type Person } from './people.js';
import type { Random } from './random.js';
import type { Row } from './rows.js';
import type { VisitMade } from './visits.js';

const LOWEST_TURNOUT = 0.42;
const BY_REGULARITY = 0.54;
/** Of those the roll misses on a day that a home visit meets, so many went to a household instead. */
const VISITS_INSTEAD = 0.38;

/** In busy months so many fewer come. */
const KEPT_BY_WORK = 0.05;

function turnout({ regularity }: Person, on: string, busyMonths: readonly string[]): number {
  const year = Number(on.slice(0, 4));
  return LOWEST_TURNOUT + BY_REGULARITY * regularity[year]! - (busyMonths.includes(on.slice(5, 7)) ? KEPT_BY_WORK : 0);
}

function statusOf(isThere: boolean, visitsInstead: boolean, random: Random): string {
  if (isThere)
    return random.weighted([
      ['PRESENT', 91],
      ['LATE', 6],
      ['LEFT_EARLY', 3],
    ]);
  if (visitsInstead)
    return random.weighted([
      ['UNVERIFIED', 78],
      ['ABSENT', 22],
    ]);
  return random.weighted([
    ['EXCUSED', 56],
    ['ABSENT', 17],
    ['UNVERIFIED', 27],
  ]);
}

export interface Roll {
  records: Row<'attendanceRecords'>[];
  /** Home visits made on the day by people whom the roll misses. */
  visits: VisitMade[];
}

export interface RollContext {
  kindOf: (key: string) => ActivityKind;
  /** Who approves the leave of a group's people; without a group, of everybody. */
  leaderOf: (groupId: string | null) => string;
  /** The ward whose activities are everybody's. */
  wholeId: string;
  /** Why people asked for leave, by how often. */
  reasons: readonly (readonly [string, number])[];
  /** What minutes tell. */
  agenda: readonly string[];
  /** Months, as two digits, in which work keeps people away. */
  busyMonths: readonly string[];
  recordedBy: string;
  identify: Identify;
  random: Random;
}

function rollOf(activity: Activity, expected: readonly Person[], context: RollContext): Roll {
  const { kindOf, leaderOf, recordedBy, reasons, busyMonths, identify, random } = context;
  const isMetByVisit = kindOf(activity.kind).metBy.some(({ visit }) => visit.channel === 'HOME');
  const visits: VisitMade[] = [];
  const records = expected.map(person => {
    const isThere = random.chance(turnout(person, activity.scheduledOn, busyMonths));
    const visitsInstead = !isThere && isMetByVisit && random.chance(VISITS_INSTEAD);
    if (visitsInstead) {
      const household = random.pick(person.linked);
      visits.push({ person, household, visitedOn: activity.scheduledOn, channel: 'HOME', occasion: activity.title });
    }
    const status = statusOf(isThere, visitsInstead, random);
    const isExcused = status === 'EXCUSED';
    return {
      id: identify('attendance', `${activity.id}/${person.row.externalId}`, atHour(activity.scheduledOn, 18)),
      activityId: activity.id,
      representativeId: person.row.id,
      status,
      reason: isExcused ? random.weighted(reasons) : null,
      approvedBy: isExcused ? leaderOf(activity.groupId) : null,
      recordedBy,
      recordedAt: atHour(activity.scheduledOn, 18),
    };
  });
  return { records, visits };
}

function isExpected(
  person: Person,
  { kind, groupId, wardId, scheduledOn }: Activity,
  { kindOf, wholeId }: RollContext,
): boolean {
  const { eligible } = kindOf(kind);
  const belongs = groupId ? person.mandate.groupId === groupId : wardId === wholeId || person.mandate.wardId === wardId;
  return belongs && isInOffice(person, scheduledOn) && (eligible === 'all' || eligible.includes(person.mandate.type));
}

/** The organiser's roll of each activity held: one record for everybody in office and expected that day. */
export function takeRolls(activities: readonly Activity[], people: readonly Person[], context: RollContext): Roll {
  const held = activities.filter(activity => activity.state === 'HELD');
  const rolls = held.map(activity => {
    const expected = people.filter(person => isExpected(person, activity, context));
    const roll = rollOf(activity, expected, context);
    const there = roll.records.filter(({ status }) => ['PRESENT', 'LATE', 'LEFT_EARLY'].includes(status)).length;
    activity.minutes = `应到${expected.length}人，到场${there}人。${context.random.pick(context.agenda)}`;
    return roll;
  });
  return { records: rolls.flatMap(roll => roll.records), visits: rolls.flatMap(roll => roll.visits) };
}
