import type { ActivityKind } from '@lianxin/api/programmes/programme.js';
import { atHour } from '../../factories/days.js';
import type { Identify } from '../../factories/identifiers.js';
import type { Random } from '../../factories/random.js';
import type { Row } from '../../factories/rows.js';
import type { Activity } from './calendar.js';
import type { Household } from './households.js';
import { isInOffice } from './in-office.js';
import type { Person } from './representatives.js';
import type { VisitMade } from './visits.js';

const REASONS: readonly (readonly [string, number])[] = [
  ['外出务工', 28],
  ['农忙抢收', 20],
  ['生病就医', 18],
  ['照顾家人', 13],
  ['到县里办事', 9],
  ['红白喜事', 8],
  ['参加上级培训', 4],
];
/** In these months the harvest keeps people in the fields. */
const HARVEST = new Set(['05', '09', '10']);
const LOWEST_TURNOUT = 0.42;
const BY_REGULARITY = 0.54;
/** Of those the roll misses on a day that a home visit meets, so many went to a household instead. */
const VISITS_INSTEAD = 0.38;

function turnout({ regularity }: Person, on: string): number {
  const year = Number(on.slice(0, 4));
  return LOWEST_TURNOUT + BY_REGULARITY * regularity[year]! - (HARVEST.has(on.slice(5, 7)) ? 0.05 : 0);
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
  leaderOf: (groupId: string | null) => string;
  townshipId: string;
  recordedBy: string;
  identify: Identify;
  random: Random;
}

function rollOf(activity: Activity, expected: readonly Person[], context: RollContext): Roll {
  const { kindOf, leaderOf, recordedBy, identify, random } = context;
  const isMetByVisit = kindOf(activity.kind).metBy.some(({ visit }) => visit.channel === 'HOME');
  const visits: VisitMade[] = [];
  const records = expected.map(person => {
    const isThere = random.chance(turnout(person, activity.scheduledOn));
    const visitsInstead = !isThere && isMetByVisit && random.chance(VISITS_INSTEAD);
    if (visitsInstead) {
      const household: Household = random.pick(person.linked);
      visits.push({ person, household, visitedOn: activity.scheduledOn, channel: 'HOME', occasion: activity.title });
    }
    const status = statusOf(isThere, visitsInstead, random);
    const isExcused = status === 'EXCUSED';
    return {
      id: identify('attendance', `${activity.id}/${person.row.externalId}`, atHour(activity.scheduledOn, 18)),
      activityId: activity.id,
      representativeId: person.row.id,
      status,
      reason: isExcused ? random.weighted(REASONS) : null,
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
  { kindOf, townshipId }: RollContext,
): boolean {
  const { eligible } = kindOf(kind);
  const belongs = groupId
    ? person.mandate.groupId === groupId
    : wardId === townshipId || person.mandate.wardId === wardId;
  return belongs && isInOffice(person, scheduledOn) && (eligible === 'all' || eligible.includes(person.mandate.type));
}

/** The organiser's roll of each activity held: one record for everybody in office and expected that day. */
export function takeRolls(activities: readonly Activity[], people: readonly Person[], context: RollContext): Roll {
  const held = activities.filter(activity => activity.state === 'HELD');
  const rolls = held.map(activity => {
    const expected = people.filter(person => isExpected(person, activity, context));
    const roll = rollOf(activity, expected, context);
    const there = roll.records.filter(({ status }) => ['PRESENT', 'LATE', 'LEFT_EARLY'].includes(status)).length;
    activity.minutes = `应到${expected.length}人，到场${there}人。${context.random.pick(AGENDA)}`;
    return roll;
  });
  return { records: rolls.flatMap(roll => roll.records), visits: rolls.flatMap(roll => roll.visits) };
}

const AGENDA = [
  '听取群众对村内道路和饮水的意见，逐条登记。',
  '学习惠农政策，交流联户做法。',
  '通报上月意见建议办理情况，征求下一步意见。',
  '现场察看核桃提质增效示范地，讨论管护办法。',
  '走访留守老人和困难户，收集急难问题。',
  '讨论村内公益事业一事一议事项，汇总意见。',
];
