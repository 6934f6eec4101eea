import type { Criterion } from '../../programmes/rubric/criterion.schema.js';
import { holds } from './condition.scoring.js';
import { inputsOf } from './condition-inputs.js';
import { ballotsOf, figureOf, isWaived, type Read, readFigure } from './figure.scoring.js';
import {
  maxOf,
  notApplicable,
  scored,
  settle,
  shownMax,
  undecided,
  withoutDenominator,
  withoutFigure,
} from './judging.scoring.js';
import { added, amount, compare, constant, NO_POINTS, ONE, Points, stepsIn, written } from './points.scoring.js';
import { reason } from './reasons.js';
import type { Judged, Run } from './run.js';

type Of<Rule extends Criterion['rule']> = Extract<Criterion, { rule: Rule }>;

/** The nearest-rank percentile of the peers' figures, which come largest first; null while one is undecided. */
function percentile(run: Run, key: string, asked: number): Points | null {
  const figures = run.peers?.figures.get(key);
  if (!figures || figures.length === 0) return null;
  const place = constant(asked).times(figures.length).dividedBy(100).ceil().toNumber();
  return figures[figures.length - place]!;
}

/**
 * The points for how far a figure lies from the one end to the other; the share only where it is none or all. Multiplied
 * before it is divided, so that nothing is lost on the way.
 */
function ramp(read: Read, { from, to, most }: { from: Points; to: Points; most: Points }) {
  if (compare(to, from) === 0) {
    const share = compare(figureOf(read), to) >= 0 ? ONE : NO_POINTS;
    return { share, points: share.times(most) };
  }
  const out = read.denominator ?? ONE;
  const above = from.isZero() ? read.numerator : read.numerator.minus(from.times(out));
  const whole = (from.isZero() ? to : to.minus(from)).times(out);
  const [done, of] = whole.isNegative() ? [above.negated(), whole.negated()] : [above, whole];
  if (compare(done, of) >= 0) return { share: ONE, points: most };
  if (compare(done, NO_POINTS) <= 0) return { share: NO_POINTS, points: NO_POINTS };
  return { share: null, points: done.times(most).dividedBy(of) };
}

export function judgeProportional(criterion: Of<'proportional'>, run: Run): Judged {
  const read = readFigure(run, criterion);
  const without = withoutFigure(read) ?? withoutDenominator(criterion, read);
  if (without) return without;
  const { name, numerator, denominator, inputs } = read;
  const from = constant(criterion.from);
  const to =
    typeof criterion.to === 'number' ? constant(criterion.to) : percentile(run, criterion.key, criterion.to.peers);
  if (to === null) return undecided(reason('NOT_COMPUTED_YET', { measure: name }), inputs);
  const most = maxOf(criterion);
  const { share, points: asked } = ramp(read, { from, to, most });
  const points = settle(criterion, asked);
  const seen = { measure: name, numerator: written(numerator), denominator: written(denominator ?? to) };
  if (share === ONE) return scored(points, reason('SHARE_FULL', { ...seen, fullAt: written(to) }), inputs);
  if (share === NO_POINTS) return scored(points, reason('SHARE_NONE', { ...seen, startsAt: written(from) }), inputs);
  return scored(points, reason('SHARE', { ...seen, points: written(points), maxPoints: written(most) }), inputs);
}

/** What a reason tells of a figure: a rate is told as a share of its denominator. */
const seenOf = ({ name, denominator }: Read, value: Points) => ({
  measure: name,
  value: written(value),
  outOf: denominator === null ? '' : written(denominator),
});

const lower = ({ from }: { from?: number | undefined }): number => from ?? Number.NEGATIVE_INFINITY;

type Tier = Of<'tiers'>['intervals'][number];

const fallingTiers = new WeakMap<readonly Tier[], Tier[]>();

/** Intervals from the highest down; put in order once. */
function falling(intervals: readonly Tier[]): Tier[] {
  let sorted = fallingTiers.get(intervals);
  if (!sorted) {
    sorted = [...intervals].sort((a, b) => lower(b) - lower(a));
    fallingTiers.set(intervals, sorted);
  }
  return sorted;
}

/** The interval a value lies in, and where the one above it begins. */
function tierOf({ intervals }: Of<'tiers'>, value: Points): { tier: Tier; below: number | undefined } {
  const tiers = falling(intervals);
  const at = tiers.findIndex(({ from }) => from === undefined || compare(value, constant(from)) >= 0);
  return { tier: tiers[at]!, below: tiers[at - 1]?.from };
}

function tierReason(read: Read, value: Points, { tier, below }: ReturnType<typeof tierOf>) {
  const { from } = tier;
  const seen = { ...seenOf(read, value), points: String(tier.points) };
  if (from === undefined) {
    return below === undefined ? reason('TIER_ANY', seen) : reason('TIER_BELOW', { ...seen, below: String(below) });
  }
  return below === undefined
    ? reason('TIER_FROM', { ...seen, from: String(from) })
    : reason('TIER_BETWEEN', { ...seen, from: String(from), below: String(below) });
}

/** The interval leaves a range: the raters' mean within it; a figure outside is not one. */
function judgeRange(criterion: Of<'tiers'>, run: Run, read: Read, range: NonNullable<Tier['range']>): Judged {
  const seen = { ...seenOf(read, figureOf(read)), least: String(range.from), most: String(range.to) };
  const given = ballotsOf(run, criterion.key, criterion.by).flatMap(({ points }) =>
    points === undefined ? [] : [amount(points)],
  );
  const within = given.filter(points => points.gte(range.from) && points.lte(range.to));
  const outside = given.find(points => !within.includes(points));
  if (outside) return undecided(reason('RANGE_OUTSIDE', { ...seen, given: written(outside) }), read.inputs);
  if (within.length === 0) return undecided(reason('RANGE_OPEN', { ...seen, by: criterion.by ?? '' }), read.inputs);
  const points = settle(criterion, added(within).dividedBy(within.length));
  return scored(points, reason('RANGE_RATED', { ...seen, points: written(points) }), read.inputs);
}

export function judgeTiers(criterion: Of<'tiers'>, run: Run): Judged {
  const read = readFigure(run, criterion);
  const without = withoutFigure(read) ?? withoutDenominator(criterion, read);
  if (without) return without;
  const value = figureOf(read);
  const found = tierOf(criterion, value);
  if (found.tier.range) return judgeRange(criterion, run, read, found.tier.range);
  const points = settle(criterion, constant(found.tier.points!));
  return scored(points, tierReason(read, value, found), read.inputs);
}

export function judgeSteps(criterion: Of<'steps'>, run: Run): Judged {
  const read = readFigure(run, criterion);
  const without = withoutFigure(read) ?? withoutDenominator(criterion, read);
  if (without) return without;
  const { inputs } = read;
  const value = figureOf(read);
  const distance = value.minus(constant(criterion.target));
  const stair = distance.isNegative() ? criterion.below : criterion.above;
  const seen = { ...seenOf(read, value), target: String(criterion.target) };
  if (distance.isZero() || !stair) {
    const points = settle(criterion, constant(criterion.start));
    return scored(points, reason('STEPS_AT_TARGET', { ...seen, points: written(points) }), inputs);
  }
  const steps = stepsIn(distance.abs(), stair.per, stair.count);
  const points = settle(criterion, steps.times(constant(stair.change)).plus(constant(criterion.start)));
  const walked = { ...seen, steps: written(steps), change: String(stair.change), points: written(points) };
  return scored(points, reason(distance.isNegative() ? 'STEPS_BELOW' : 'STEPS_ABOVE', walked), inputs);
}

export function judgeAnyOf(criterion: Of<'any-of'>, run: Run): Judged {
  const inputs = inputsOf(
    run,
    criterion.options.map(({ when }) => when),
  );
  let best: { option: number; points: Points } | null = null;
  for (const [at, { when, points }] of criterion.options.entries()) {
    const answer = holds(run, when);
    if (answer === null) return undecided(reason('PART_UNDECIDED', { part: criterion.key }), inputs);
    if (answer && (best === null || constant(points).gt(best.points)))
      best = { option: at + 1, points: constant(points) };
  }
  const points = settle(criterion, best?.points ?? constant(criterion.otherwise));
  const given = { points: written(points) };
  return scored(
    points,
    best ? reason('OPTION', { option: String(best.option), ...given }) : reason('OPTION_NONE', given),
    inputs,
  );
}

/** Whether an item is in order: as computed, or as most raters ticked it; null while nobody has. */
function isInOrder(item: Of<'checklist'>['items'][number], run: Run, { key, by }: Of<'checklist'>): boolean | null {
  if (item.when) return holds(run, item.when);
  const ticks = ballotsOf(run, key, by).flatMap(({ form }) =>
    form?.[item.key] === undefined ? [] : [amount(form[item.key]!)],
  );
  return ticks.length === 0 ? null : added(ticks).times(2).gt(ticks.length);
}

export function judgeChecklist(criterion: Of<'checklist'>, run: Run): Judged {
  if (isWaived(run, criterion.key) && criterion.items.some(({ when }) => !when))
    return notApplicable(reason('RATED_NOT_APPLICABLE', {}));
  const inputs = inputsOf(
    run,
    criterion.items.flatMap(({ when }) => when ?? []),
  );
  const answers = criterion.items.map(item => isInOrder(item, run, criterion));
  if (answers.includes(null))
    return undecided(reason('NOT_RATED_YET', { by: criterion.by ?? '', maxPoints: shownMax(criterion) }), inputs);
  const done = criterion.items.filter((_, at) => answers[at]);
  const points = settle(criterion, added(done.map(item => constant(item.points))));
  const counted = { done: String(done.length), items: String(criterion.items.length) };
  const seen = { ...counted, points: written(points), maxPoints: shownMax(criterion) };
  return scored(points, reason('CHECKLIST', seen), inputs);
}
