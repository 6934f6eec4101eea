import type { Rubric } from '../programmes/programme.js';
import type { ScoreState } from './rubric.js';
import { NO_POINTS, Points, settled } from './rubric-points.scoring.js';
import type { Outcome } from './rubric-section.scoring.js';

export interface Sections {
  base: Outcome;
  bonus: Outcome | null;
  deductions: Outcome | null;
}

const ROUNDING = {
  'half-up': Points.ROUND_HALF_UP,
  'half-even': Points.ROUND_HALF_EVEN,
  down: Points.ROUND_DOWN,
  up: Points.ROUND_UP,
} as const;

/** Rounds as the rubric says; the only place where a score is rounded. */
function rounded(points: Points, { places, mode }: Rubric['rounding']): Points {
  return settled(points).toDecimalPlaces(places, ROUNDING[mode]);
}

function within(points: Points, { floor, ceiling }: Rubric): Points {
  const raised = Points.max(floor, points);
  return ceiling === undefined ? raised : Points.min(ceiling, raised);
}

export const bonusPoints = ({ bonus }: Rubric, sections: Sections): Points =>
  Points.min(bonus?.max ?? 0, sections.bonus?.earned ?? NO_POINTS);

export const deductionPoints = ({ deductions }: Rubric, sections: Sections): Points =>
  Points.min(deductions?.max ?? 0, sections.deductions?.earned ?? NO_POINTS);

export function stateOfTotal({ base, bonus, deductions }: Sections): ScoreState {
  if (base.state === 'NOT_APPLICABLE') return 'NOT_APPLICABLE';
  return [base, bonus, deductions].some(section => section?.state === 'UNDECIDED') ? 'UNDECIDED' : 'SCORED';
}

/** Earned of what applies, scaled to the rubric's maximum, plus bonus, minus deductions; not rounded. */
export function exactTotal(rubric: Rubric, sections: Sections): Points {
  const { earned, applicableMax } = sections.base;
  const scaled = applicableMax.isZero() ? NO_POINTS : earned.times(rubric.max).dividedBy(applicableMax);
  return settled(within(scaled.plus(bonusPoints(rubric, sections)).minus(deductionPoints(rubric, sections)), rubric));
}

/** The total as it stands; null unless everything that applies is scored. */
export function totalPoints(rubric: Rubric, sections: Sections): Points | null {
  return stateOfTotal(sections) === 'SCORED' ? rounded(exactTotal(rubric, sections), rubric.rounding) : null;
}

/** What has been earned so far, out of what has been scored so far; null while nothing is. */
export function provisionalPoints(rubric: Rubric, sections: Sections): Points | null {
  const { earned, scoredMax } = sections.base;
  if (scoredMax.isZero()) return null;
  const soFar = earned.plus(bonusPoints(rubric, sections)).minus(deductionPoints(rubric, sections));
  return rounded(within(soFar, rubric), rubric.rounding);
}

/** The band a total falls in: each begins at its `from` and ends below the next. */
export function bandOf({ bands }: Rubric, total: Points): string {
  const lower = ({ from }: Rubric['bands'][number]): number => from ?? Number.NEGATIVE_INFINITY;
  const falling = [...bands].sort((a, b) => lower(b) - lower(a));
  return falling.find(({ from }) => from === undefined || total.gte(from))!.key;
}
