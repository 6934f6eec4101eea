import { isInPeriod, partAt } from '../../programmes/calendar/period.js';
import type { Share } from '../../programmes/rubric/counting-rules.schema.js';
import type { Figure, Where } from '../../programmes/rubric/figure.schema.js';
import type { EventFact } from './facts.js';
import { eventFits } from './matching.scoring.js';
import { added, amount, constant, least, NO_POINTS, ONE, type Points, settled } from './points.scoring.js';
import type { CriterionInput } from './rubric.js';
import type { Run } from './run.js';

export const kindsOf = ({ events }: Pick<Figure, 'events'>): string[] =>
  events === undefined ? [] : typeof events === 'string' ? [events] : events;

export const eventsName = (figure: Figure): string => `events:${kindsOf(figure).join('+')}`;

export const quantityOf = (event: EventFact): Points => amount(event.quantity ?? 1);

/** An order that does not depend on the order in which facts were written down. */
function byDay(one: EventFact, other: EventFact): number {
  const [a, b] = [one.on ?? '', other.on ?? ''];
  if (a !== b) return a < b ? -1 : 1;
  const [x, y] = [JSON.stringify(one), JSON.stringify(other)];
  return x < y ? -1 : Number(x > y);
}

function picked(run: Run, figure: Figure, keep: (event: EventFact) => boolean): EventFact[] {
  const where: Where | undefined = figure.where;
  const events: EventFact[] = [];
  for (const kind of kindsOf(figure)) {
    for (const event of run.events.get(kind) ?? []) {
      if (keep(event) && isInPeriod(event.on, run.period) && (!where || eventFits(event, where))) events.push(event);
    }
  }
  return events;
}

/** Events that count, in the order of their days. */
export function countedEvents(run: Run, figure: Figure): EventFact[] {
  const isCounted = (event: EventFact) => event.verified !== false || figure.unverified === 'count';
  const events = picked(run, figure, isCounted);
  return events.length > 1 ? events.sort(byDay) : events;
}

/** How much is claimed that nobody has confirmed; undefined where there is none or it counts all the same. */
function claimed(run: Run, figure: Figure): Points | undefined {
  if (figure.unverified === 'count') return undefined;
  const events = picked(run, figure, event => event.verified === false);
  return events.length > 0 ? added(events.map(quantityOf)) : undefined;
}

function groupName(event: EventFact, per: string): string {
  if (per === 'day') return event.on ?? '';
  if (per === 'month' || per === 'quarter' || per === 'half-year') return event.on ? partAt(per, event.on) : '';
  return String(event[per] ?? '');
}

/** The worth of each event; of several that count once only the one worth most. Those without the mark all count. */
export function worthOnce(events: readonly EventFact[], worth: readonly Points[], per: string | undefined): Points[] {
  if (per === undefined) return [...worth];
  const best = new Map<string, Points>();
  const single: Points[] = [];
  events.forEach((event, at) => {
    const group = groupName(event, per);
    const most = best.get(group);
    if (group === '') single.push(worth[at]!);
    else if (!most || worth[at]!.gt(most)) best.set(group, worth[at]!);
  });
  return [...single, ...best.values()];
}

/** The number of events of a figure, by what it counts. */
export function numberOf(events: readonly EventFact[], figure: Figure): Points {
  const { count = 'quantity', oncePer, perObject = 1 } = figure;
  if (count === 'objects') {
    const byObject = new Map<string, Points>();
    for (const event of events) {
      if (event.object === undefined) continue;
      byObject.set(event.object, (byObject.get(event.object) ?? NO_POINTS).plus(quantityOf(event)));
    }
    return constant([...byObject.values()].filter(number => number.gte(perObject)).length);
  }
  const worth = events.map(event => (count === 'events' ? ONE : quantityOf(event)));
  return added(worthOnce(events, worth, oncePer));
}

/** The part of an event's points that goes to the subject. */
export function shareOf(event: EventFact, share: Share | undefined): Points {
  const authors = amount((event.authors as string | number | undefined) ?? 1);
  if (share === undefined || (authors.lte(1) && event.role === undefined)) return ONE;
  const equal = (): Points => ONE.dividedBy(authors.lte(1) ? ONE : authors);
  if (share === 'equal') return equal();
  if (authors.lte(1) && event.role !== 'joint') return ONE;
  if (event.role === 'lead') return constant(share.lead);
  if (share.joint === 'equal') return equal();
  if (typeof share.joint === 'number') return constant(share.joint);
  return ONE.minus(share.lead).dividedBy(authors.lte(2) ? ONE : authors.minus(1));
}

/** What a line shows of the events it read. */
export function eventInput(run: Run, figure: Figure, events: readonly EventFact[], number: Points): CriterionInput {
  const records = events.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const waiting = claimed(run, figure);
  return {
    numerator: settled(number).toFixed(),
    denominator: null,
    ...(records.length > 0 && { records }),
    ...(waiting && { claimed: waiting.toFixed() }),
  };
}

/** Points of each event, limited by event. */
export const limitedTo = (points: Points, perEvent: number | undefined): Points =>
  perEvent === undefined ? points : least(points, constant(perEvent));
