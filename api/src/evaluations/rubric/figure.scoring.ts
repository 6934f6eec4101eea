import { measureKey } from '../../programmes/measures/measure-keys.js';
import type { DividedFigure, Figure } from '../../programmes/rubric/figure.schema.js';
import { countedEvents, eventInput, eventsName, numberOf } from './event.scoring.js';
import type { RatingFact } from './facts.js';
import { added, amount, constant, NO_POINTS, numberTold, type Points, written } from './points.scoring.js';
import type { CriterionInput } from './rubric.js';
import type { Run } from './run.js';

/** A number that a rule reads, with what it was made of. */
export interface Read {
  state: 'KNOWN' | 'UNDECIDED' | 'NOT_APPLICABLE';
  /** How reasons and inputs name it. */
  name: string;
  numerator: Points;
  denominator: Points | null;
  inputs: Record<string, CriterionInput | null>;
}

const unknown = (state: Read['state'], name: string): Read => ({
  state,
  name,
  numerator: NO_POINTS,
  denominator: null,
  inputs: state === 'NOT_APPLICABLE' ? { [name]: null } : {},
});

function number(name: string, numerator: Points, denominator: Points | null, input?: CriterionInput): Read {
  const figure = { numerator: written(numerator), denominator: denominator && written(denominator) };
  return { state: 'KNOWN', name, numerator, denominator, inputs: { [name]: input ? { ...input, ...figure } : figure } };
}

function readMeasure(run: Run, measure: string, of: string | undefined): Read {
  const name = measureKey(measure, of);
  const fact = run.facts.measures?.[run.period === '' ? name : `${name}@${run.period}`];
  if (fact === undefined) return unknown('UNDECIDED', name);
  if (fact === null) return unknown('NOT_APPLICABLE', name);
  return number(name, amount(fact.numerator), fact.denominator === null ? null : amount(fact.denominator));
}

function readEvents(run: Run, figure: Figure): Read {
  const events = countedEvents(run, figure);
  const counted = numberOf(events, figure);
  const outOf = figure.count === 'rate' ? added(events.map(event => amount(event.outOf ?? 0))) : null;
  return number(eventsName(figure), counted, outOf, eventInput(run, figure, events, counted));
}

function readAttribute(run: Run, attribute: string): Read {
  const name = `attribute:${attribute}`;
  const told = numberTold(run.facts.attributes?.[attribute]);
  return told ? number(name, told, null) : unknown('UNDECIDED', name);
}

function readPoints(run: Run, criterion: string): Read {
  const name = `criterion:${criterion}`;
  const outcome = run.pointsOf(criterion, run);
  if (!outcome || outcome.state === 'UNDECIDED') return unknown('UNDECIDED', name);
  return outcome.state === 'NOT_APPLICABLE' ? unknown('NOT_APPLICABLE', name) : number(name, outcome.earned, null);
}

/** Ballots of a criterion in the run's part of the year that are not marked as not applicable. */
export function ballotsOf(run: Run, criterion: string, group?: string): RatingFact[] {
  return (run.ratings.get(criterion) ?? []).filter(
    rating =>
      (rating.period ?? '') === run.period && (group === undefined || rating.group === group) && !rating.notApplicable,
  );
}

/** Whether people were asked in the run's part of the year and all of them said that it does not apply. */
export function isWaived(run: Run, criterion: string): boolean {
  const all = (run.ratings.get(criterion) ?? []).filter(({ period = '' }) => period === run.period);
  return all.length > 0 && all.every(({ notApplicable }) => notApplicable);
}

function readBallots(run: Run, criterion: string, categories: readonly string[]): Read {
  const name = `ballots:${criterion}`;
  const ballots = ballotsOf(run, criterion).filter(({ category }) => category !== undefined);
  if (ballots.length === 0) return unknown('UNDECIDED', name);
  const chosen = ballots.filter(({ category }) => categories.includes(category!)).length;
  return number(name, constant(chosen), constant(ballots.length));
}

function readNumber(run: Run, figure: Figure): Read {
  if (figure.measure !== undefined) return readMeasure(run, figure.measure, figure.of);
  if (figure.attribute !== undefined) return readAttribute(run, figure.attribute);
  if (figure.criterion !== undefined) return readPoints(run, figure.criterion);
  if (figure.ballot !== undefined) return readBallots(run, figure.ballot, figure.categories ?? []);
  return readEvents(run, figure);
}

function divide(run: Run, read: Read, outOf: DividedFigure['outOf']): Read {
  if (outOf === undefined || read.state !== 'KNOWN') return read;
  if (typeof outOf === 'number') return { ...read, denominator: constant(outOf) };
  const below = readNumber(run, outOf);
  const inputs = { ...read.inputs, ...below.inputs };
  return { ...read, state: below.state, denominator: below.numerator, inputs };
}

/** The number a rule asks for. */
export function readFigure(run: Run, figure: DividedFigure): Read {
  return divide(run, readNumber(run, figure), figure.outOf);
}

/** The rate; without a denominator, or out of nothing, the number itself. */
export function figureOf({ numerator, denominator }: Read): Points {
  return denominator === null || denominator.isZero() ? numerator : numerator.dividedBy(denominator);
}
