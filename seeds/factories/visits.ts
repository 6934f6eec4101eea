import type { Activity } from './calendar.js';
import { addDays, atHour, daysBetween, later } from './days.js';
import type { Identify } from './identifiers.js';
import { isInOffice, type KnownYear, lastDay, type Person } from './people.js';
import type { Random } from './random.js';
import type { Row } from './rows.js';
import { apportion } from './shares.js';

export interface VisitMade {
  person: Person;
  household: Row<'households'>;
  visitedOn: string;
  channel: string;
  occasion: string;
  /** What is told besides; nothing when left out. */
  told?: Partial<Pick<Row<'visits'>, 'isCollective' | 'round' | 'help' | 'need' | 'suggestion'>>;
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
  plan: KnownYear;
  /** The first and the last day on which this person can have visited; the first is later when nothing was possible. */
  from: string;
  until: string;
  serviceDays: readonly string[];
}

function shareOf(person: Person, { plan, from: first }: VisitContext, serviceDays: readonly string[]): Share {
  const from = later(person.mandate.startedOn, first);
  const until = lastDay(person, plan.knownThrough);
  return { person, plan, from, until, serviceDays: serviceDays.filter(day => isInOffice(person, day)) };
}

/** How often somebody visits, as a weight: regular people far more often than others. */
function eagerness({ person, plan, from, until }: Share): number {
  return person.regularity[plan.year]! ** 2 * Math.max(0, daysBetween(from, until));
}

function drawVisit(share: Share, household: Row<'households'>, { random, occasions }: VisitContext): VisitMade {
  const { person, from, until, serviceDays } = share;
  const anyDay = addDays(from, random.between(0, daysBetween(from, until)));
  const visitedOn = serviceDays.length > 0 && random.chance(ON_A_SERVICE_DAY) ? random.pick(serviceDays) : anyDay;
  const channel = random.weighted(household.residence === 'PRESENT' ? CHANNELS : CHANNELS_AWAY);
  return { person, household, visitedOn, channel, occasion: random.weighted(occasions) };
}

function drawVisits(share: Share, count: number, taken: Set<string>, context: VisitContext): VisitMade[] {
  const { random } = context;
  const { linked } = share.person;
  const weights = linked.map(one => [one, random.chance(OVERLOOKED) ? 0.12 : 0.5 + random.next()] as const);
  const visits: VisitMade[] = [];
  while (visits.length < count) {
    const visit = drawVisit(share, random.weighted(weights), context);
    if (taken.has(visitKey(visit))) continue;
    taken.add(visitKey(visit));
    visits.push(visit);
  }
  return visits;
}

export interface VisitContext {
  plan: KnownYear;
  /** How many visits the year has. */
  total: number;
  /** The first day on which anybody can have visited. */
  from: string;
  /** What leads to a visit, by how often. */
  occasions: readonly (readonly [string, number])[];
  /** Days on which groups go out together. */
  serviceDays: readonly Activity[];
  random: Random;
}

/** A year's visits: those that other records need, and as many more as bring the year to its number. */
export function logVisits(needed: readonly VisitMade[], people: readonly Person[], context: VisitContext): VisitMade[] {
  const held = context.serviceDays.filter(({ state }) => state === 'HELD');
  const daysOf = Map.groupBy(held, day => day.groupId);
  const once = new Map(needed.map(visit => [visitKey(visit), visit]));
  const taken = new Set(once.keys());
  const shares = people.map(person => {
    const days = daysOf.get(person.mandate.groupId) ?? [];
    return shareOf(
      person,
      context,
      days.map(({ scheduledOn }) => scheduledOn),
    );
  });
  const counts = apportion(context.total - once.size, shares.map(eagerness));
  return [...once.values(), ...shares.flatMap((share, index) => drawVisits(share, counts[index]!, taken, context))];
}

/** How visits are written down. */
export interface VisitBook {
  recordedBy: string;
  /** Which of the programme's duties an occasion serves. */
  dutyOf: (occasion: string) => string | null;
  /** What a visit found; a quarter of them note something. */
  notes: readonly string[];
  identify: Identify;
  random: Random;
}

export function visitRows(visits: readonly VisitMade[], book: VisitBook): Row<'visits'>[] {
  const { recordedBy, dutyOf, notes, identify, random } = book;
  return visits.map(visit => {
    return {
      id: visitId(visit, identify),
      representativeId: visit.person.row.id,
      householdId: visit.household.id,
      visitedOn: visit.visitedOn,
      channel: visit.channel,
      isCollective: null,
      round: null,
      help: [],
      need: null,
      suggestion: null,
      ...visit.told,
      occasion: visit.occasion,
      duty: dutyOf(visit.occasion),
      note: random.chance(0.25) ? random.pick(notes) : null,
      recordedBy,
      recordedAt: recordedAt(visit),
      withdrawnAt: null,
    };
  });
}
