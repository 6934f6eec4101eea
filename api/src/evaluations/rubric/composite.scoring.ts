import type { Criterion } from '../../programmes/rubric/criterion.schema.js';
import { allHold, holds } from './condition.scoring.js';
import { inputsOf } from './condition-inputs.js';
import { maxOf, notApplicable, scored, settle, undecided } from './judging.scoring.js';
import { added, compare, constant, least, NO_POINTS, Points, written } from './points.scoring.js';
import { reason } from './reasons.js';
import type { ScoreState } from './rubric.js';
import type { Judged, Outcome, Run } from './run.js';

type Of<Rule extends Criterion['rule']> = Extract<Criterion, { rule: Rule }>;

type Part = 'earned' | 'scoredMax' | 'applicableMax';

export const total = (outcomes: readonly Outcome[], part: Part): Points =>
  added(outcomes.map(outcome => outcome[part]));

type Limited = Pick<Criterion, 'max'>;

const wholes = new WeakMap<readonly Limited[], Points>();

/** The maxima of all criteria of a list, added up once. */
function wholeMax(criteria: readonly Limited[]): Points {
  let whole = wholes.get(criteria);
  if (!whole) {
    whole = added(criteria.map(maxOf));
    wholes.set(criteria, whole);
  }
  return whole;
}

/** Maxima of criteria added up; where each counts in full the sum is known beforehand. */
export function maximaOf(criteria: readonly Limited[], outcomes: readonly Outcome[], part: Part): Points {
  return outcomes.every((outcome, at) => outcome[part] === maxOf(criteria[at]!))
    ? wholeMax(criteria)
    : total(outcomes, part);
}

/** One that does not apply changes no other; one that is undecided leaves the whole undecided. */
export function stateOf(outcomes: readonly Outcome[]): ScoreState {
  if (outcomes.every(({ state }) => state === 'NOT_APPLICABLE')) return 'NOT_APPLICABLE';
  return outcomes.some(({ state }) => state === 'UNDECIDED') ? 'UNDECIDED' : 'SCORED';
}

interface Whole {
  max: number | 'open';
  criteria: readonly Limited[];
}

/** The maximum of parts within that of the whole: without an upper end the parts decide, and a part without one can fill it. */
export function maximumOf({ max, criteria }: Whole, outcomes: readonly Outcome[], part: 'scoredMax' | 'applicableMax') {
  const ofParts = maximaOf(criteria, outcomes, part);
  if (max === 'open') return ofParts;
  const counts = ({ state }: Outcome) => state === 'SCORED' || (part === 'applicableMax' && state === 'UNDECIDED');
  const canFill = outcomes.some((outcome, at) => criteria[at]!.max === 'open' && counts(outcome));
  return canFill ? constant(max) : least(constant(max), ofParts);
}

export function judgeSum(criterion: Of<'sum'>, run: Run): Judged {
  const children = criterion.criteria.map(child => run.score(child, run));
  const state = stateOf(children);
  const sum = total(children, 'earned');
  const points = settle(criterion, sum);
  const scoredMax = maximumOf(criterion, children, 'scoredMax');
  const applicableMax = maximumOf(criterion, children, 'applicableMax');
  const parts = { state, points, scoredMax, applicableMax, inputs: {} };
  if (state === 'NOT_APPLICABLE') return { ...parts, reason: reason('SUM_NOT_APPLICABLE', {}) };
  if (state === 'UNDECIDED') {
    const waiting = String(children.filter(child => child.state === 'UNDECIDED').length);
    const seen = { points: written(points), scoredMaxPoints: written(scoredMax), waiting };
    return { ...parts, reason: reason('SUM_WAITING', seen) };
  }
  const maxPoints = criterion.max === 'open' ? '' : written(applicableMax);
  if (compare(sum, points) > 0) return { ...parts, reason: reason('SUM_CAPPED', { added: written(sum), maxPoints }) };
  return { ...parts, reason: reason('SUM', { points: written(points), maxPoints }) };
}

export function judgeWeighted(criterion: Of<'weighted'>, run: Run): Judged {
  const most = maxOf(criterion);
  const children = criterion.criteria.map(child => {
    const { state, earned, scoredMax, applicableMax } = run.score(child, run);
    // Of a part that applies only in part, what applies stands for the whole.
    const scale = (points: Points): Points =>
      applicableMax.isZero()
        ? NO_POINTS
        : points.times(most).times(constant(criterion.weights[child.key]!)).dividedBy(applicableMax);
    return { state, earned: scale(earned), scoredMax: scale(scoredMax), applicableMax: scale(applicableMax) };
  });
  const state = stateOf(children);
  const points = settle(criterion, total(children, 'earned'));
  const [scoredMax, applicableMax] = [total(children, 'scoredMax'), total(children, 'applicableMax')];
  const parts = { state, points, scoredMax, applicableMax, inputs: {} };
  if (state === 'NOT_APPLICABLE') return { ...parts, reason: reason('SUM_NOT_APPLICABLE', {}) };
  if (state === 'UNDECIDED') {
    const waiting = String(children.filter(child => child.state === 'UNDECIDED').length);
    return {
      ...parts,
      reason: reason('SUM_WAITING', { points: written(points), scoredMaxPoints: written(scoredMax), waiting }),
    };
  }
  return { ...parts, reason: reason('WEIGHTED', { points: written(points), maxPoints: written(applicableMax) }) };
}

/**
 * What does not apply of the base: where the maxima of the parts make up the base, each part is the stake of so much of
 * it, and takes its stake along. Where they do not, nothing of the base belongs to a part.
 */
function stakesGone({ criteria }: Of<'deduct'>, outcomes: readonly Outcome[], base: Points): Points {
  if (criteria.some(({ max }) => max === 'open') || !wholeMax(criteria).eq(base)) return NO_POINTS;
  return base.minus(maximaOf(criteria, outcomes, 'applicableMax'));
}

export function judgeDeduct(criterion: Of<'deduct'>, run: Run): Judged {
  const children = criterion.criteria.map(child => ({ key: child.key, ...run.score(child, run) }));
  const waiting = children.find(({ state }) => state === 'UNDECIDED');
  if (waiting) return undecided(reason('PART_UNDECIDED', { part: waiting.key }));
  if (children.every(({ state }) => state === 'NOT_APPLICABLE')) return notApplicable(reason('SUM_NOT_APPLICABLE', {}));
  const whole = criterion.base === undefined ? maxOf(criterion) : constant(criterion.base);
  const gone = stakesGone(criterion, children, whole);
  const base = whole.minus(gone);
  const taken = total(children, 'earned');
  const points = settle(criterion, base.minus(taken));
  const why = reason('DEDUCTED', { base: written(base), taken: written(taken), points: written(points) });
  return { ...scored(points, why), ...(gone.gt(0) && { applicableMax: maxOf(criterion).minus(gone) }) };
}

/** The most that the best parts can give, of those that apply. */
function mostOfBest(criterion: Of<'best'>, outcomes: readonly Outcome[]): Points {
  const falling = criterion.criteria
    .map((part, at) => ({ part, outcome: outcomes[at]! }))
    .sort((a, b) => compare(b.outcome.applicableMax, a.outcome.applicableMax));
  const best = falling.slice(0, criterion.top);
  const open = falling.filter(({ part, outcome }) => part.max === 'open' && outcome.state !== 'NOT_APPLICABLE');
  const counted = [...open, ...best];
  return maximumOf(
    { max: criterion.max, criteria: counted.map(({ part }) => part) },
    counted.map(({ outcome }) => outcome),
    'applicableMax',
  );
}

export function judgeBest(criterion: Of<'best'>, run: Run): Judged {
  const children = criterion.criteria.map(child => ({ key: child.key, ...run.score(child, run) }));
  const waiting = children.find(({ state }) => state === 'UNDECIDED');
  if (waiting) return undecided(reason('PART_UNDECIDED', { part: waiting.key }));
  const applying = children.filter(({ state }) => state === 'SCORED').sort((a, b) => b.earned.comparedTo(a.earned));
  if (applying.length === 0) return notApplicable(reason('SUM_NOT_APPLICABLE', {}));
  const points = settle(criterion, total(applying.slice(0, criterion.top), 'earned'));
  const applicableMax = mostOfBest(criterion, children);
  return { ...scored(points, reason('BEST', { chosen: applying[0]!.key, points: written(points) })), applicableMax };
}

/** The line stands for the one criterion it holds, with that one's maximum as far as its own reaches. */
function standFor(criterion: Criterion, held: Criterion, outcome: Outcome): Omit<Judged, 'reason'> {
  const whole: Whole = { max: criterion.max, criteria: [held] };
  return {
    state: outcome.state,
    points: settle(criterion, outcome.earned),
    scoredMax: maximumOf(whole, [outcome], 'scoredMax'),
    applicableMax: maximumOf(whole, [outcome], 'applicableMax'),
    inputs: {},
  };
}

export function judgeVariants(criterion: Of<'variants'>, run: Run): Judged {
  const inputs = inputsOf(
    run,
    criterion.variants.map(({ when }) => when),
  );
  let chosen = criterion.otherwise;
  for (const { when, criterion: variant } of criterion.variants) {
    const answer = holds(run, when);
    if (answer === null) return undecided(reason('PART_UNDECIDED', { part: variant.key }), inputs);
    if (!answer) continue;
    chosen = variant;
    break;
  }
  if (!chosen) return notApplicable(reason('NOT_MEANT', {}), inputs);
  const judged = standFor(criterion, chosen, run.score(chosen, run));
  return { ...judged, inputs, reason: reason('VARIANT', { chosen: chosen.key, points: written(judged.points) }) };
}

export function judgeGate(criterion: Of<'gate'>, run: Run): Judged {
  const child = run.score(criterion.criterion, run);
  const answer = allHold(run, criterion.require);
  const inputs = inputsOf(run, criterion.require);
  if (child.state === 'NOT_APPLICABLE') return notApplicable(reason('SUM_NOT_APPLICABLE', {}), inputs);
  if (child.state === 'UNDECIDED' || answer === null)
    return undecided(reason('PART_UNDECIDED', { part: criterion.criterion.key }), inputs);
  const judged = { ...standFor(criterion, criterion.criterion, child), inputs };
  if (answer) return { ...judged, reason: reason('GATE_PASSED', { points: written(judged.points) }) };
  const points = settle(criterion, least(constant(criterion.otherwise), child.earned));
  const seen = { before: written(child.earned), points: written(points) };
  return { ...judged, points, reason: reason('GATE_FAILED', seen) };
}

/** Points of the places that equals fill, by the tie rule. */
function pointsOfPlaces({ places, otherwise, ties }: Of<'rank'>, first: number, filled: number): Points {
  const points = Array.from({ length: filled }, (_, at) => constant(places[first + at] ?? otherwise));
  if (ties === 'best-place') return points[0]!;
  return ties === 'worst-place' ? points.at(-1)! : added(points).dividedBy(filled);
}

export function judgeRank(criterion: Of<'rank'>, run: Run): Judged {
  const child = run.score(criterion.criterion, run);
  if (child.state === 'NOT_APPLICABLE') return notApplicable(reason('SUM_NOT_APPLICABLE', {}));
  const figures = run.peers?.figures.get(criterion.key);
  if (child.state === 'UNDECIDED' || !figures)
    return undecided(reason('PART_UNDECIDED', { part: criterion.criterion.key }));
  const isBetter = (figure: Points): boolean =>
    criterion.order === 'most-first' ? figure.gt(child.earned) : figure.lt(child.earned);
  const before = figures.filter(isBetter).length;
  const equals = Math.max(1, figures.filter(figure => figure.eq(child.earned)).length);
  const points = settle(criterion, pointsOfPlaces(criterion, before, equals));
  const seen = { place: String(before + 1), peers: String(figures.length) };
  return scored(points, reason('RANKED', { ...seen, points: written(points) }));
}
