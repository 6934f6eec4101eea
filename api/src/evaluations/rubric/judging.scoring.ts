import type { Criterion } from '../../programmes/rubric/criterion.schema.js';
import type { Read } from './figure.scoring.js';
import { between, constant, NO_POINTS, type Points, rounded, written } from './points.scoring.js';
import { type Reason, reason } from './reasons.js';
import type { CriterionInput } from './rubric.js';
import type { Judged } from './run.js';

type Head = Pick<Criterion, 'max' | 'min' | 'round'>;

/** Points of a line as its head says: rounded, not below its minimum, not above its maximum. */
export function settle({ max, min, round }: Head, points: Points): Points {
  const low = min === 'open' ? null : constant(min);
  return between(low, rounded(points, round), max === 'open' ? null : constant(max));
}

/** The maximum of a line; one without an upper end adds nothing to the maximum of the whole. */
export const maxOf = ({ max }: Pick<Criterion, 'max'>): Points => (max === 'open' ? NO_POINTS : constant(max));

export const shownMax = ({ max }: Pick<Criterion, 'max'>): string => (max === 'open' ? '' : String(max));

type Inputs = Record<string, CriterionInput | null>;

export const scored = (points: Points, why: Reason, inputs: Inputs = {}): Judged => ({
  state: 'SCORED',
  points,
  reason: why,
  inputs,
});

export const undecided = (why: Reason, inputs: Inputs = {}): Judged => ({
  state: 'UNDECIDED',
  points: NO_POINTS,
  reason: why,
  inputs,
});

export const notApplicable = (why: Reason, inputs: Inputs = {}): Judged => ({
  state: 'NOT_APPLICABLE',
  points: NO_POINTS,
  reason: why,
  inputs,
});

/** What follows from a figure that is not known, or has no meaning for the subject; null when it is known. */
export function withoutFigure({ state, name, inputs }: Read): Judged | null {
  if (state === 'UNDECIDED') return undecided(reason('NOT_COMPUTED_YET', { measure: name }), inputs);
  if (state === 'NOT_APPLICABLE') return notApplicable(reason('DOES_NOT_APPLY', { measure: name }), inputs);
  return null;
}

type Expecting = Head & { whenNothingExpected?: 'not-applicable' | 'zero' | 'full' | undefined };

/** What follows from a rate of nothing; null when something was expected. */
export function withoutDenominator(criterion: Expecting, { name, denominator, inputs }: Read): Judged | null {
  if (!denominator?.isZero()) return null;
  const seen = { measure: name };
  switch (criterion.whenNothingExpected) {
    case undefined:
    case 'not-applicable':
      return notApplicable(reason('NOTHING_EXPECTED', seen), inputs);
    case 'zero':
      return scored(settle(criterion, NO_POINTS), reason('NOTHING_EXPECTED_ZERO', seen), inputs);
    case 'full': {
      const points = maxOf(criterion);
      return scored(points, reason('NOTHING_EXPECTED_FULL', { ...seen, maxPoints: written(points) }), inputs);
    }
  }
}
