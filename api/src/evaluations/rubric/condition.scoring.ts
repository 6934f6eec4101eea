import type { Condition } from '../../programmes/rubric/figure.schema.js';
import { figureOf, readFigure } from './figure.scoring.js';
import { fits, hasRange, isWithin } from './matching.scoring.js';
import type { Run } from './run.js';

/** Null: not decided yet. */
export type Answer = boolean | null;

/**
 * What a condition may turn out to be, as bits: it does not hold; it has no meaning, because what it asks of does not
 * apply; it holds. What has no meaning neither holds nor does its contrary. What is undecided may be any of them.
 */
const NO = 1;
const MEANINGLESS = 2;
const YES = 4;
const OPEN = NO | MEANINGLESS | YES;

const bitsOf = (answer: Answer): number => (answer === null ? OPEN : answer ? YES : NO);
const contraryOf = (may: number): number => (may & MEANINGLESS) | (may & NO && YES) | (may & YES && NO);

/** All of two hold, or of so many: no as soon as one is, without meaning as soon as one of the others is. */
function both(one: number, other: number): number {
  const known = MEANINGLESS | YES;
  return (
    ((one | other) & NO) |
    ((one & MEANINGLESS && other & known) || (other & MEANINGLESS && one & known) ? MEANINGLESS : 0) |
    (one & other & YES)
  );
}

const every = (all: readonly number[]): number => all.reduce(both, YES);
const some = (all: readonly number[]): number => contraryOf(every(all.map(contraryOf)));

/** Whatever has no meaning does not hold; without YES among what it may be, nothing is left to wait for. */
const answerOf = (may: number): Answer => (may === YES ? true : may & YES ? null : false);

/** Whether each of the last years, without a gap, had one of the bands. */
function hadBands(run: Run, { bands, years }: NonNullable<Condition['earlier']>): boolean {
  const { earlier = [], year } = run.facts;
  const last = year === undefined ? Math.max(...earlier.map(result => result.year)) : year - 1;
  return Array.from({ length: years }, (_, back) => last - back).every(asked =>
    earlier.some(result => result.year === asked && result.band !== null && bands.includes(result.band)),
  );
}

function compares(run: Run, condition: Condition): number {
  if (condition.attribute !== undefined && !hasRange(condition)) {
    return bitsOf(fits(run.facts.attributes?.[condition.attribute], condition));
  }
  const read = readFigure(run, condition);
  if (read.state === 'UNDECIDED') return OPEN;
  if (read.state === 'NOT_APPLICABLE' || read.denominator?.isZero()) return MEANINGLESS;
  if (condition.is !== undefined || condition.isNot !== undefined)
    return bitsOf(fits(figureOf(read).toFixed(), condition));
  return bitsOf(hasRange(condition) ? isWithin(figureOf(read), condition) : read.numerator.gt(0));
}

function mayBe(run: Run, condition: Condition): number {
  const { all, any, not, band, earlier } = condition;
  if (all) return every(all.map(each => mayBe(run, each)));
  if (any) return some(any.map(each => mayBe(run, each)));
  if (not) return contraryOf(mayBe(run, not));
  if (band) return bitsOf(run.band === null ? null : band.includes(run.band));
  return earlier ? bitsOf(hadBands(run, earlier)) : compares(run, condition);
}

/** Whether a condition of the rubric holds for the subject. */
export const holds = (run: Run, condition: Condition): Answer => answerOf(mayBe(run, condition));

export const allHold = (run: Run, conditions: readonly Condition[]): Answer =>
  answerOf(every(conditions.map(condition => mayBe(run, condition))));
