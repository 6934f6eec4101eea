import type { Criterion } from '../../programmes/rubric/criterion.schema.js';
import type { Ballot, RatingGroup } from '../../programmes/rubric/rating.schema.js';
import type { RatingFact, TurnoutFact } from './facts.js';
import { ballotsOf, isWaived } from './figure.scoring.js';
import { maxOf, notApplicable, scored, settle, shownMax, undecided } from './judging.scoring.js';
import { subjectFits } from './matching.scoring.js';
import { added, amount, constant, NO_POINTS, Points, rounded, written } from './points.scoring.js';
import { reason } from './reasons.js';
import type { CriterionInput } from './rubric.js';
import type { Judged, Run } from './run.js';

type Of<Rule extends Criterion['rule']> = Extract<Criterion, { rule: Rule }>;

const ascending = (one: Points, other: Points): number => one.comparedTo(other);
const mean = (figures: readonly Points[]): Points =>
  figures.length === 1 ? figures[0]! : added(figures).dividedBy(figures.length);

function median(figures: readonly Points[]): Points {
  const sorted = [...figures].sort(ascending);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : mean([sorted[half - 1]!, sorted[half]!]);
}

const COMBINE = {
  mean,
  median,
  sum: added,
  highest: (figures: readonly Points[]): Points => Points.max(...figures),
  lowest: (figures: readonly Points[]): Points => Points.min(...figures),
};

export function judgeManual(criterion: Of<'manual'>, run: Run): Judged {
  const { key, by, combine } = criterion;
  if (isWaived(run, key)) return notApplicable(reason('RATED_NOT_APPLICABLE', {}));
  const given: Points[] = [];
  for (const { points } of ballotsOf(run, key, by))
    if (points !== undefined) given.push(settle(criterion, amount(points)));
  const maxPoints = shownMax(criterion);
  if (given.length === 0) return undecided(reason('NOT_RATED_YET', { by, maxPoints }));
  const points = settle(criterion, COMBINE[combine](given));
  const inputs = { [`ballots:${by}`]: { numerator: written(points), denominator: null, ballots: given.length } };
  return scored(points, reason('RATED', { points: written(points), maxPoints }), inputs);
}

/** What one ballot is worth; null when it is no valid answer. */
function worthOf(ballot: Ballot, rating: RatingFact): Points | null {
  switch (ballot.kind) {
    case 'points':
      return rating.points === undefined ? null : amount(rating.points);
    case 'categories': {
      const category = ballot.categories.find(({ key }) => key === rating.category);
      return category ? constant(category.points) : null;
    }
    case 'form': {
      const figures = ballot.dimensions.map(({ key }) => rating.form?.[key]);
      return figures.includes(undefined) ? null : added(figures.map(figure => amount(figure!)));
    }
    case 'order':
      return rating.place === undefined ? null : constant(ballot.points[rating.place - 1] ?? 0);
  }
}

/** What stands for all points on one ballot. */
function scaleOf(ballot: Ballot): Points {
  switch (ballot.kind) {
    case 'points':
      return constant(ballot.to);
    case 'categories':
      return Points.max(...ballot.categories.map(({ points }) => points));
    case 'form':
      return added(ballot.dimensions.map(({ max }) => constant(max)));
    case 'order':
      return Points.max(...ballot.points);
  }
}

function trimmed(figures: readonly Points[], { trim }: RatingGroup): Points[] {
  const sorted = [...figures].sort(ascending);
  const { high = 0, low = 0 } = trim ?? {};
  return sorted.length > high + low ? sorted.slice(low, sorted.length - high) : sorted;
}

/** Whether every class gave its part: as each rating tells, or as anonymous ballots were counted by class. */
function isComposed(
  { group, composition }: RatingGroup,
  valid: readonly RatingFact[],
  turnout: readonly TurnoutFact[] = [],
): boolean {
  if (composition.length === 0) return true;
  const cast = turnout.filter(each => each.group === group);
  const numberOf = (told: readonly TurnoutFact[]): number => told.reduce((sum, { ballots }) => sum + ballots, 0);
  const ofClass = (name: string): number =>
    cast.length > 0
      ? numberOf(cast.filter(each => each.class === name))
      : valid.filter(({ classes }) => classes?.includes(name)).length;
  const all = cast.length > 0 ? numberOf(cast) : valid.length;
  return composition.every(rule => constant(ofClass(rule.class)).gte(constant(rule.atLeast).times(all)));
}

interface GroupResult {
  group: RatingGroup;
  ballots: number;
  /** On the scale of the ballot; null with too few ballots. */
  figure: Points | null;
}

function resultOf(criterion: Of<'ratings'>, run: Run, group: RatingGroup): GroupResult {
  const ballots = ballotsOf(run, criterion.key, group.group);
  const valid = ballots.filter(rating => worthOf(criterion.ballot, rating) !== null);
  if (valid.length < group.quorum || !isComposed(group, valid, run.facts.turnout))
    return { group, ballots: valid.length, figure: null };
  const figures = trimmed(
    valid.map(rating => worthOf(criterion.ballot, rating)!),
    group,
  );
  return { group, ballots: valid.length, figure: rounded(COMBINE[group.aggregate](figures), group.round) };
}

/** The group's points: its figure on the scale of the ballot, times its weight. Sums stand for themselves. */
function weightedPoints(criterion: Of<'ratings'>, { group, figure }: GroupResult): Points {
  const most = maxOf(criterion);
  const whole =
    group.aggregate === 'sum' || criterion.max === 'open'
      ? figure!
      : figure!.times(most).dividedBy(scaleOf(criterion.ballot));
  return rounded(whole.times(constant(group.weight)), group.roundWeighted);
}

const inputOf = ({ figure, ballots }: GroupResult): CriterionInput => ({
  numerator: written(figure ?? NO_POINTS),
  denominator: null,
  ballots,
});

export function judgeRatings(criterion: Of<'ratings'>, run: Run): Judged {
  if (isWaived(run, criterion.key)) return notApplicable(reason('RATED_NOT_APPLICABLE', {}));
  const all = criterion.groups.map(group => resultOf(criterion, run, group));
  const inputs = Object.fromEntries(
    all.filter(({ ballots }) => ballots > 0).map(result => [`ballots:${result.group.group}`, inputOf(result)]),
  );
  const counted = all.filter(({ group }) => group.weight > 0);
  const waiting = counted.find(({ figure, group }) => figure === null && group.belowQuorum === 'undecided');
  const present = counted.filter(({ figure }) => figure !== null);
  const isNobodyThere = present.length === 0 && counted.every(({ group }) => group.belowQuorum !== 'zero');
  const tooFew = waiting ?? (isNobodyThere ? counted[0] : undefined);
  if (tooFew) {
    const { group, quorum } = tooFew.group;
    const asked = { by: group, ballots: String(tooFew.ballots), quorum: String(quorum) };
    return undecided(reason('RATINGS_TOO_FEW', asked), inputs);
  }
  const weight = added(
    counted
      .filter(({ figure, group }) => figure !== null || group.belowQuorum === 'zero')
      .map(({ group }) => constant(group.weight)),
  );
  const points = settle(criterion, added(present.map(result => weightedPoints(criterion, result))).dividedBy(weight));
  const ballots = String(present.reduce((sum, result) => sum + result.ballots, 0));
  return scored(
    points,
    reason('RATINGS', { ballots, points: written(points), maxPoints: shownMax(criterion) }),
    inputs,
  );
}

export function judgeInherit(criterion: Of<'inherit'>, run: Run): Judged {
  const { from, parts } = criterion;
  const inherited = run.facts.inherited?.[from];
  if (inherited === undefined) return undecided(reason('INHERITED_UNKNOWN', { source: from }));
  if (inherited === null) return notApplicable(reason('INHERITED_NONE', { source: from }));
  const part =
    parts.length === 0 ? 1 : (parts.find(({ where }) => subjectFits(run.facts.attributes, where))?.part ?? 1);
  const [earned, of] = [amount(inherited.points), amount(inherited.max)];
  const whole = criterion.max === 'open' || of.isZero() ? earned : earned.times(maxOf(criterion)).dividedBy(of);
  const points = settle(criterion, whole.times(constant(part)));
  const seen = { source: from, earned: written(earned), of: written(of) };
  return scored(points, reason('INHERITED', { ...seen, points: written(points), maxPoints: shownMax(criterion) }));
}
