import { addDays, atHour, daysBetween, later } from '../../factories/days.js';
import type { Identify } from '../../factories/identifiers.js';
import type { Random } from '../../factories/random.js';
import type { Row } from '../../factories/rows.js';
import { apportion } from '../../factories/shares.js';
import type { Activity } from './calendar.js';
import type { YearPlan } from './figures.js';
import type { Household } from './households.js';
import { isInOffice, lastDay } from './in-office.js';
import { ACTIVITY, DUTY } from './keys.js';
import type { Person } from './representatives.js';

export interface VisitMade {
  person: Person;
  household: Household;
  visitedOn: string;
  channel: string;
  occasion: string;
}

const CHANNELS: readonly (readonly [string, number])[] = [
  ['HOME', 60],
  ['RECEPTION', 13],
  ['PHONE', 14],
  ['GATHERING', 8],
  ['ONLINE', 5],
];
/** Who works away is met by telephone or online. */
const CHANNELS_AWAY: readonly (readonly [string, number])[] = [
  ['PHONE', 66],
  ['ONLINE', 24],
  ['HOME', 10],
];
const OCCASIONS: readonly (readonly [string, number])[] = [
  ['日常走访', 40],
  ['收集意见建议', 22],
  ['宣传惠农政策', 14],
  ['矛盾纠纷调解', 6],
  ['生病住院看望', 5],
  ['节前慰问', 6],
  ['农忙帮工', 7],
];
const NOTES = [
  '家中平安，无新增困难。',
  '希望尽快修好入户路。',
  '询问医保缴费，已当面讲清。',
  '核桃管护有困难，已联系农技员。',
  '老人独居，约定下周再来。',
  '对村务公开表示满意。',
];
/** So many of a person's households are seldom thought of. */
const OVERLOOKED = 0.3;
/** So many visits fall on the service day of the group. */
const ON_A_SERVICE_DAY = 0.4;

const visitKey = ({ person, household, visitedOn }: VisitMade) =>
  `${person.row.externalId}/${household.code}/${visitedOn}`;

const recordedAt = ({ visitedOn }: VisitMade) => atHour(visitedOn, 19);

export const visitId = (visit: VisitMade, identify: Identify) => identify('visit', visitKey(visit), recordedAt(visit));

/** One person's part of a year. */
interface Share {
  person: Person;
  plan: YearPlan;
  /** The first and the last day on which this person can have visited; the first is later when nothing was possible. */
  from: string;
  until: string;
  serviceDays: readonly string[];
}

function shareOf(person: Person, plan: YearPlan, serviceDays: readonly string[]): Share {
  const from = later(person.mandate.startedOn, `${plan.year}-01-04`);
  const until = lastDay(person, plan.knownThrough);
  return { person, plan, from, until, serviceDays: serviceDays.filter(day => isInOffice(person, day)) };
}

/** How often somebody visits, as a weight: regular people far more often than others. */
function eagerness({ person, plan, from, until }: Share): number {
  return person.regularity[plan.year]! ** 2 * Math.max(0, daysBetween(from, until));
}

function drawVisit({ person, from, until, serviceDays }: Share, household: Household, random: Random): VisitMade {
  const anyDay = addDays(from, random.between(0, daysBetween(from, until)));
  const visitedOn = serviceDays.length > 0 && random.chance(ON_A_SERVICE_DAY) ? random.pick(serviceDays) : anyDay;
  const channel = random.weighted(household.residence === 'PRESENT' ? CHANNELS : CHANNELS_AWAY);
  return { person, household, visitedOn, channel, occasion: random.weighted(OCCASIONS) };
}

function drawVisits(share: Share, count: number, taken: Set<string>, random: Random): VisitMade[] {
  const { linked } = share.person;
  const weights = linked.map(one => [one, random.chance(OVERLOOKED) ? 0.12 : 0.5 + random.next()] as const);
  const visits: VisitMade[] = [];
  while (visits.length < count) {
    const visit = drawVisit(share, random.weighted(weights), random);
    if (taken.has(visitKey(visit))) continue;
    taken.add(visitKey(visit));
    visits.push(visit);
  }
  return visits;
}

export interface VisitContext {
  plan: YearPlan;
  activities: readonly Activity[];
  random: Random;
}

/** A year's visits: those that other records need, and as many more as bring the year to its number. */
export function logVisits(needed: readonly VisitMade[], people: readonly Person[], context: VisitContext): VisitMade[] {
  const { plan, activities, random } = context;
  const held = activities.filter(({ kind, state }) => kind === ACTIVITY.serviceDay && state === 'HELD');
  const daysOf = Map.groupBy(held, day => day.groupId);
  const once = new Map(needed.map(visit => [visitKey(visit), visit]));
  const taken = new Set(once.keys());
  const shares = people.map(person => {
    const days = daysOf.get(person.mandate.groupId) ?? [];
    return shareOf(
      person,
      plan,
      days.map(({ scheduledOn }) => scheduledOn),
    );
  });
  const counts = apportion(plan.visits - once.size, shares.map(eagerness));
  return [...once.values(), ...shares.flatMap((share, index) => drawVisits(share, counts[index]!, taken, random))];
}

export function visitRows(
  visits: readonly VisitMade[],
  recordedBy: string,
  identify: Identify,
  random: Random,
): Row<'visits'>[] {
  return visits.map(visit => {
    return {
      id: visitId(visit, identify),
      representativeId: visit.person.row.id,
      householdId: visit.household.id,
      visitedOn: visit.visitedOn,
      channel: visit.channel,
      occasion: visit.occasion,
      duty: visit.occasion.startsWith('宣传') ? DUTY.publicise : DUTY.link,
      note: random.chance(0.25) ? random.pick(NOTES) : null,
      recordedBy,
      recordedAt: recordedAt(visit),
    };
  });
}
