import { measureKey } from '../programmes/measure-keys.js';
import type { Criterion } from '../programmes/programme.js';
import type { CriterionInput, MeasureFact, ScoreState, SubjectFacts } from './rubric.js';
import { between, NO_POINTS, Points, settled, written } from './rubric-points.scoring.js';
import { type Reason, reason } from './rubric-reasons.js';

/** A criterion that is no sum. */
export type Leaf = Exclude<Criterion, { rule: 'sum' }>;
export type MeasuredLeaf = Exclude<Leaf, { rule: 'manual' }>;
type Rule<Name extends Criterion['rule']> = Extract<Criterion, { rule: Name }>;

export interface LeafScore {
  state: ScoreState;
  points: Points;
  reason: Reason;
  inputs: Record<string, CriterionInput | null>;
}

interface Figure {
  measure: string;
  numerator: Points;
  denominator: Points | null;
  /** The rate, or the count where there is no denominator. */
  value: Points;
}

type Scored = Pick<LeafScore, 'points' | 'reason'>;

export const storedMeasure = ({ measure, of }: MeasuredLeaf): string => measureKey(measure, of);

function figureOf(measure: string, fact: MeasureFact): Figure {
  const numerator = new Points(fact.numerator);
  const denominator = fact.denominator === null ? null : new Points(fact.denominator);
  const value = denominator === null || denominator.isZero() ? numerator : numerator.dividedBy(denominator);
  return { measure, numerator, denominator, value };
}

function scoreProportional(
  criterion: Rule<'proportional'>,
  { measure, numerator, denominator, value }: Figure,
): Scored {
  const { from, to, outOf, max } = criterion;
  const rate = outOf === undefined ? value : numerator.dividedBy(outOf);
  const share = rate.minus(from).dividedBy(new Points(to).minus(from));
  const points = between(0, share, 1).times(max);
  const seen = { measure, numerator: written(numerator), denominator: written(new Points(outOf ?? denominator ?? 1)) };
  if (share.gte(1)) return { points, reason: reason('SHARE_FULL', { ...seen, fullAt: String(to) }) };
  if (share.lte(0)) return { points, reason: reason('SHARE_NONE', { ...seen, startsAt: String(from) }) };
  return { points, reason: reason('SHARE', { ...seen, points: written(points), maxPoints: String(max) }) };
}

function scoreEach(criterion: Rule<'each'>, { measure, numerator }: Figure): Scored {
  const { free, once, max } = criterion;
  const beyond = Points.max(0, numerator.minus(free));
  const asked = (once ? Points.min(1, beyond) : beyond).times(criterion.points);
  const points = Points.min(asked, max);
  const seen = { measure, count: written(numerator) };
  const pointsEach = String(criterion.points);
  if (asked.isZero()) return { points, reason: reason('EACH_NONE', { ...seen, free: String(free) }) };
  if (asked.gt(max)) return { points, reason: reason('EACH_CAPPED', { ...seen, pointsEach, maxPoints: String(max) }) };
  return { points, reason: reason('EACH', { ...seen, free: String(free), pointsEach, points: written(points) }) };
}

function scoreTiers({ intervals }: Rule<'tiers'>, { measure, value }: Figure): Scored {
  const lower = ({ from }: { from?: number | undefined }): number => from ?? Number.NEGATIVE_INFINITY;
  const falling = [...intervals].sort((a, b) => lower(b) - lower(a));
  const at = falling.findIndex(({ from }) => from === undefined || value.gte(from));
  const { from, points: given } = falling[at]!;
  const below = falling[at - 1]?.from;
  const seen = { measure, value: written(value), points: String(given) };
  const why =
    from === undefined
      ? below === undefined
        ? reason('TIER_ANY', seen)
        : reason('TIER_BELOW', { ...seen, below: String(below) })
      : below === undefined
        ? reason('TIER_FROM', { ...seen, from: String(from) })
        : reason('TIER_BETWEEN', { ...seen, from: String(from), below: String(below) });
  return { points: new Points(given), reason: why };
}

const WHOLE_STEPS = {
  floor: (steps: Points): Points => steps.floor(),
  ceil: (steps: Points): Points => steps.ceil(),
  exact: (steps: Points): Points => steps,
};

function scoreSteps(criterion: Rule<'steps'>, { measure, value }: Figure): Scored {
  const { start, target, max } = criterion;
  const distance = value.minus(target);
  const stair = distance.isNegative() ? criterion.below : criterion.above;
  const seen = { measure, value: written(value), target: String(target) };
  if (distance.isZero() || !stair) {
    return { points: new Points(start), reason: reason('STEPS_AT_TARGET', { ...seen, points: String(start) }) };
  }
  const steps = WHOLE_STEPS[stair.count](settled(distance.abs().dividedBy(stair.per)));
  const points = between(0, steps.times(stair.change).plus(start), max);
  const walked = { ...seen, steps: written(steps), change: String(stair.change), points: written(points) };
  return { points, reason: reason(distance.isNegative() ? 'STEPS_BELOW' : 'STEPS_ABOVE', walked) };
}

function scoreFigure(criterion: MeasuredLeaf, figure: Figure): Scored {
  switch (criterion.rule) {
    case 'proportional':
      return scoreProportional(criterion, figure);
    case 'each':
      return scoreEach(criterion, figure);
    case 'tiers':
      return scoreTiers(criterion, figure);
    case 'steps':
      return scoreSteps(criterion, figure);
  }
}

/** Whether the rule reads a rate that has nothing underneath. */
function expectsNothing(criterion: MeasuredLeaf, { denominator }: Figure): boolean {
  if (criterion.rule === 'each' || (criterion.rule === 'proportional' && criterion.outOf !== undefined)) return false;
  return denominator?.isZero() ?? false;
}

function scoreNothingExpected(
  criterion: Exclude<MeasuredLeaf, { rule: 'each' }>,
  measure: string,
): Omit<LeafScore, 'inputs'> {
  const { max, whenNothingExpected } = criterion;
  switch (whenNothingExpected) {
    case 'not-applicable':
      return { state: 'NOT_APPLICABLE', points: NO_POINTS, reason: reason('NOTHING_EXPECTED', { measure }) };
    case 'zero':
      return { state: 'SCORED', points: NO_POINTS, reason: reason('NOTHING_EXPECTED_ZERO', { measure }) };
    case 'full':
      return {
        state: 'SCORED',
        points: new Points(max),
        reason: reason('NOTHING_EXPECTED_FULL', { measure, maxPoints: String(max) }),
      };
  }
}

function scoreMeasured(criterion: MeasuredLeaf, facts: SubjectFacts): LeafScore {
  const measure = storedMeasure(criterion);
  const fact = facts.measures[measure];
  if (fact === undefined)
    return { state: 'UNDECIDED', points: NO_POINTS, reason: reason('NOT_COMPUTED_YET', { measure }), inputs: {} };
  if (fact === null)
    return {
      state: 'NOT_APPLICABLE',
      points: NO_POINTS,
      reason: reason('DOES_NOT_APPLY', { measure }),
      inputs: { [measure]: null },
    };
  const figure = figureOf(measure, fact);
  const { numerator, denominator } = figure;
  const inputs = { [measure]: { numerator: written(numerator), denominator: denominator && written(denominator) } };
  if (criterion.rule !== 'each' && expectsNothing(criterion, figure))
    return { ...scoreNothingExpected(criterion, measure), inputs };
  return { state: 'SCORED', ...scoreFigure(criterion, figure), inputs };
}

function scoreManual({ key, max, by }: Rule<'manual'>, { ratings = {} }: SubjectFacts): LeafScore {
  const rating = ratings[key];
  const maxPoints = String(max);
  if (rating === undefined)
    return { state: 'UNDECIDED', points: NO_POINTS, reason: reason('NOT_RATED_YET', { by, maxPoints }), inputs: {} };
  if (rating === null)
    return { state: 'NOT_APPLICABLE', points: NO_POINTS, reason: reason('RATED_NOT_APPLICABLE', {}), inputs: {} };
  const points = between(0, new Points(rating.points), max);
  return { state: 'SCORED', points, reason: reason('RATED', { points: written(points), maxPoints }), inputs: {} };
}

/** Points of one criterion that is no sum, with its reason. */
export function scoreLeaf(criterion: Leaf, facts: SubjectFacts): LeafScore {
  return criterion.rule === 'manual' ? scoreManual(criterion, facts) : scoreMeasured(criterion, facts);
}
