import type { Rubric } from '../../programmes/programme.js';
import { between, constant, least, NO_POINTS, Points, rounded, settled } from './points.scoring.js';
import type { Limit, ScoreState } from './rubric.js';
import type { Outcome } from './run.js';

export interface Sections {
  base: Outcome;
  bonus: Outcome | null;
  deductions: Outcome | null;
}

/** What the whole is out of: its maximum, or that of the criteria that apply. */
export function scaleOf(rubric: Rubric, { applicableMax }: Outcome): Points | null {
  if (rubric.max === 'open') return null;
  return rubric.notApplicable === 'scale-up' ? constant(rubric.max) : applicableMax;
}

const capped = (section: Rubric['bonus'], outcome: Outcome | null): Points => {
  const earned = outcome?.earned ?? NO_POINTS;
  return !section || section.max === 'open' ? earned : least(constant(section.max), earned);
};

export const bonusPoints = ({ bonus }: Rubric, { bonus: outcome }: Sections): Points => capped(bonus, outcome);

export const deductionPoints = ({ deductions }: Rubric, { deductions: outcome }: Sections): Points =>
  capped(deductions, outcome);

export function stateOfTotal({ base, bonus, deductions }: Sections): ScoreState {
  if (base.state === 'NOT_APPLICABLE') return 'NOT_APPLICABLE';
  return [base, bonus, deductions].some(section => section?.state === 'UNDECIDED') ? 'UNDECIDED' : 'SCORED';
}

function within(points: Points, { floor, ceiling }: Rubric): Points {
  return between(floor === 'open' ? null : constant(floor), points, ceiling === undefined ? null : constant(ceiling));
}

/** Earned of what applies, on the scale of the whole, plus bonus, minus deductions; not rounded. */
export function exactTotal(rubric: Rubric, sections: Sections): Points {
  const { earned, applicableMax } = sections.base;
  const scale = scaleOf(rubric, sections.base);
  const base =
    scale === null || scale.eq(applicableMax)
      ? earned
      : applicableMax.isZero()
        ? NO_POINTS
        : earned.times(scale).dividedBy(applicableMax);
  return settled(within(base.plus(bonusPoints(rubric, sections)).minus(deductionPoints(rubric, sections)), rubric));
}

/** The total within what gates and vetoes leave; not rounded. */
export function limitedTotal(exact: Points, limits: readonly Limit[]): Points {
  return limits.reduce(
    (low, { pointsAtMost }) => (pointsAtMost === null ? low : least(new Points(pointsAtMost), low)),
    exact,
  );
}

/** What has been earned so far, out of what has been scored so far; null while nothing is. */
export function provisionalPoints(rubric: Rubric, sections: Sections): Points | null {
  const { earned, scoredMax } = sections.base;
  if (scoredMax.isZero() && rubric.max !== 'open') return null;
  const soFar = earned.plus(bonusPoints(rubric, sections)).minus(deductionPoints(rubric, sections));
  return rounded(within(soFar, rubric), rubric.rounding);
}

const lower = ({ from }: Rubric['bands'][number]): number => from ?? Number.NEGATIVE_INFINITY;

/** Bands from the highest down. */
export const fallingBands = ({ bands }: Rubric): Rubric['bands'] => [...bands].sort((a, b) => lower(b) - lower(a));

/** The band some points fall in: each begins at its `from` and ends below the next. Null where the rubric has none. */
export function bandOf(rubric: Rubric, points: Points): string | null {
  return fallingBands(rubric).find(({ from }) => from === undefined || points.gte(constant(from)))?.key ?? null;
}

/** The lower one of a band and the best that limits leave. */
export function limitedBand(rubric: Rubric, band: string | null, limits: readonly Limit[]): string | null {
  if (band === null) return null;
  const order = fallingBands(rubric).map(({ key }) => key);
  const lowest = limits.reduce(
    (at, { bandAtMost }) => Math.max(at, bandAtMost === null ? 0 : order.indexOf(bandAtMost)),
    0,
  );
  return order[Math.max(lowest, order.indexOf(band))]!;
}
