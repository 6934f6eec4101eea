import type { Criterion } from '../../programmes/rubric/criterion.schema.js';
import {
  countedEvents,
  eventInput,
  eventsName,
  kindsOf,
  limitedTo,
  numberOf,
  quantityOf,
  shareOf,
  worthOnce,
} from './event.scoring.js';
import type { EventFact } from './facts.js';
import { readFigure } from './figure.scoring.js';
import { scored, settle, withoutFigure } from './judging.scoring.js';
import { eventFits, subjectFits } from './matching.scoring.js';
import {
  added,
  between,
  compare,
  constant,
  least,
  NO_POINTS,
  ONE,
  Points,
  stepsIn,
  written,
} from './points.scoring.js';
import { reason } from './reasons.js';
import type { Judged, Run } from './run.js';

type Of<Rule extends Criterion['rule']> = Extract<Criterion, { rule: Rule }>;
type Counting = Of<'each'> | Of<'stages'> | Of<'table'>;

/** Events from the first on, until so many units have been passed over. */
function beyondFree(events: readonly EventFact[], free: number, unit: (event: EventFact) => Points) {
  let left = constant(free);
  return events.map(event => {
    const units = unit(event);
    const passed = least(left, units);
    left = left.minus(passed);
    return { event, units: units.minus(passed) };
  });
}

function judgeWorth(criterion: Counting, run: Run, worths: { event: EventFact; worth: Points }[]): Judged {
  const events = worths.map(({ event }) => event);
  const single = worthOnce(
    events,
    worths.map(({ worth }) => worth),
    criterion.oncePer,
  );
  const counted = single.filter(worth => !worth.isZero());
  const take =
    criterion.rule === 'table' ? criterion.take : criterion.rule === 'each' && criterion.once ? 'highest' : 'sum';
  const asked =
    take === 'sum' || single.length === 0
      ? added(single)
      : take === 'highest'
        ? Points.max(...single)
        : Points.min(...single);
  const points = settle(criterion, asked);
  const name = eventsName(criterion);
  const inputs = { [name]: eventInput(run, criterion, events, numberOf(events, criterion)) };
  const seen = { measure: name, count: String(counted.length) };
  if (counted.length === 0)
    return scored(points, reason('WORTH_NONE', { measure: name, points: written(points) }), inputs);
  if (compare(asked, points) > 0) {
    return scored(
      points,
      reason('WORTH_CAPPED', { ...seen, added: written(asked), maxPoints: written(points) }),
      inputs,
    );
  }
  return scored(points, reason('WORTH', { ...seen, points: written(points) }), inputs);
}

/** Each event by itself: where points are split among authors, limited by event, or counted once for several. */
function judgeEachEvent(criterion: Of<'each'>, run: Run): Judged {
  const isCount = criterion.count === 'events';
  const units = beyondFree(countedEvents(run, criterion), criterion.free, event => (isCount ? ONE : quantityOf(event)));
  const each = constant(criterion.points);
  const worths = units.map(({ event, units: number }) => {
    const times = criterion.once ? least(ONE, number) : number;
    return { event, worth: limitedTo(times.times(each).times(shareOf(event, criterion.share)), criterion.perEvent) };
  });
  return judgeWorth(criterion, run, worths);
}

function judgeNumber(criterion: Of<'each'>, run: Run): Judged {
  const { free, once, per, begun = 'exact' } = criterion;
  const read = readFigure(run, criterion);
  const without = withoutFigure(read);
  if (without) return without;
  const { name, numerator, inputs } = read;
  const beyond = free === 0 ? numerator : between(NO_POINTS, numerator.minus(free), null);
  const units = per === 1 ? beyond : stepsIn(beyond, per, begun);
  const asked = (once ? least(ONE, units) : units).times(constant(criterion.points));
  const points = settle(criterion, asked);
  const seen = { measure: name, count: written(numerator) };
  const pointsEach = String(criterion.points);
  if (asked.isZero()) return scored(points, reason('EACH_NONE', { ...seen, free: String(free) }), inputs);
  if (compare(asked, points) > 0)
    return scored(points, reason('EACH_CAPPED', { ...seen, pointsEach, maxPoints: written(points) }), inputs);
  return scored(points, reason('EACH', { ...seen, free: String(free), pointsEach, points: written(points) }), inputs);
}

export function judgeEach(criterion: Of<'each'>, run: Run): Judged {
  const isByEvent =
    criterion.share !== undefined || criterion.perEvent !== undefined || criterion.oncePer !== undefined;
  return isByEvent && kindsOf(criterion).length > 0 ? judgeEachEvent(criterion, run) : judgeNumber(criterion, run);
}

export function judgeStages(criterion: Of<'stages'>, run: Run): Judged {
  const { stages, mode, share, perEvent } = criterion;
  const reached = countedEvents(run, criterion).filter(event =>
    stages.some(({ stage }) => event.stages?.includes(stage)),
  );
  const units = beyondFree(reached, criterion.free, event => (criterion.count === 'events' ? ONE : quantityOf(event)));
  const worths = units.map(({ event, units: number }) => {
    const points = stages.filter(({ stage }) => event.stages?.includes(stage)).map(each => constant(each.points));
    const once = mode === 'add' ? added(points) : Points.max(...points);
    return { event, worth: limitedTo(once.times(number).times(shareOf(event, share)), perEvent) };
  });
  return judgeWorth(criterion, run, worths);
}

function judgeSubject(criterion: Of<'table'>, run: Run): Judged {
  const row = criterion.rows.find(({ where }) => subjectFits(run.facts.attributes, where));
  const points = settle(criterion, constant(row?.points ?? criterion.otherwise));
  return scored(points, reason(row ? 'TABLE' : 'TABLE_OTHERWISE', { points: written(points) }));
}

export function judgeTable(criterion: Of<'table'>, run: Run): Judged {
  if (kindsOf(criterion).length === 0) return judgeSubject(criterion, run);
  const { rows, otherwise, share, perEvent } = criterion;
  const worths = countedEvents(run, criterion).map(event => {
    const points = constant(rows.find(({ where }) => eventFits(event, where))?.points ?? otherwise);
    // An event of quantity six is six events, of which the best or the worst is one.
    const times = criterion.count === 'events' ? ONE : quantityOf(event);
    const taken = criterion.take === 'sum' ? times : least(ONE, times);
    return { event, worth: limitedTo(points.times(taken).times(shareOf(event, share)), perEvent) };
  });
  return judgeWorth(criterion, run, worths);
}
