import type { Condition } from '../../programmes/figure.schema.js';
import { figureOf, readFigure } from './figure.scoring.js';
import { fits, hasRange, isWithin } from './matching.scoring.js';
import type { Run } from './run.js';

/** Null: not decided yet. */
export type Answer = boolean | null;

const every = (answers: readonly Answer[]): Answer =>
  answers.includes(false) ? false : answers.includes(null) ? null : true;

const some = (answers: readonly Answer[]): Answer =>
  answers.includes(true) ? true : answers.includes(null) ? null : false;

/** Whether each of the last years, without a gap, had one of the bands. */
function hadBands(run: Run, { bands, years }: NonNullable<Condition['earlier']>): boolean {
  const { earlier = [], year } = run.facts;
  const last = year === undefined ? Math.max(...earlier.map(result => result.year)) : year - 1;
  return Array.from({ length: years }, (_, back) => last - back).every(asked =>
    earlier.some(result => result.year === asked && result.band !== null && bands.includes(result.band)),
  );
}

function compares(run: Run, condition: Condition): Answer {
  if (condition.attribute !== undefined && !hasRange(condition)) {
    return fits(run.facts.attributes?.[condition.attribute], condition);
  }
  const read = readFigure(run, condition);
  if (read.state === 'UNDECIDED') return null;
  if (read.state === 'NOT_APPLICABLE' || read.denominator?.isZero()) return false;
  if (condition.is !== undefined || condition.isNot !== undefined) return fits(figureOf(read).toFixed(), condition);
  return hasRange(condition) ? isWithin(figureOf(read), condition) : read.numerator.gt(0);
}

/** Whether a condition of the rubric holds for the subject. */
export function holds(run: Run, condition: Condition): Answer {
  const { all, any, not, band, earlier } = condition;
  if (all) return every(all.map(each => holds(run, each)));
  if (any) return some(any.map(each => holds(run, each)));
  if (not) {
    const answer = holds(run, not);
    return answer === null ? null : !answer;
  }
  if (band) return run.band === null ? null : band.includes(run.band);
  return earlier ? hadBands(run, earlier) : compares(run, condition);
}

export const allHold = (run: Run, conditions: readonly Condition[]): Answer =>
  every(conditions.map(condition => holds(run, condition)));
