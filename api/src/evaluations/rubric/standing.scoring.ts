import type { Rubric } from '../../programmes/programme.js';
import type { Attributes } from './facts.js';
import { compare, constant, Points, rounded, written } from './points.scoring.js';
import type { SubjectScore } from './rubric.js';
import type { Single } from './subject.scoring.js';
import { bandOf, fallingBands, limitedBand } from './total.scoring.js';

interface Subject extends Single {
  attributes: Attributes | undefined;
}

interface Placed extends Subject {
  /** What bands and places read; null while undecided. */
  read: Points | null;
}

interface All {
  /** Rounded totals, the smallest first. */
  totals: readonly Points[];
  /** The largest total before it is rounded; null without any. */
  best: Points | null;
}

/** Those who are ranked; where nobody is, all of them. */
function allOf(everybody: readonly Subject[]): All {
  const ranked = everybody.filter(({ score }) => score.unrankedBecause === null);
  const subjects = ranked.some(({ total }) => total !== null) ? ranked : everybody;
  const exact = subjects.flatMap(subject => subject.exact ?? []);
  const best = exact.reduce<Points | null>((most, each) => (most && compare(most, each) >= 0 ? most : each), null);
  return { totals: subjects.flatMap(({ total }) => total ?? []).sort(compare), best };
}

/** How many of the sorted numbers are not above one. */
function notAbove(sorted: readonly Points[], total: Points): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(sorted[middle]!, total) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The total on the scale that the rubric declares for comparison: rounded once, from the total before rounding. */
function normalisedTotal({ normalise, rounding }: Rubric, subject: Subject, { totals, best }: All): Points | null {
  const { total, exact, score } = subject;
  if (!normalise || total === null || exact === null) return null;
  const scale = constant(normalise.to);
  if (normalise.by === 'percentile') {
    return rounded(scale.times(notAbove(totals, total)).dividedBy(totals.length), rounding);
  }
  const whole = normalise.by === 'best' ? best! : new Points(score.applicableMaxPoints);
  return whole.lte(0) ? null : rounded(scale.times(exact).dividedBy(whole), rounding);
}

/** Compares by total and then by second keys, the better first; what is unknown is last. */
function compareKeys(one: readonly (Points | null)[], other: readonly (Points | null)[]): number {
  for (const [at, mine] of one.entries()) {
    const theirs = other[at]!;
    if (mine === null || theirs === null) {
      if (mine === theirs) continue;
      return mine === null ? 1 : -1;
    }
    const order = theirs.comparedTo(mine);
    if (order !== 0) return order;
  }
  return 0;
}

const keysOf = ({ score }: Placed): (Points | null)[] =>
  score.standingKeys.map(key => (key === null ? null : new Points(key)));

const isRanked = ({ score, read }: Placed): boolean => score.unrankedBecause === null && read !== null;

/** Places 1, 2, 2, 4 in the order of the keys. */
function rank(subjects: readonly Placed[]): void {
  const keyed = subjects.filter(isRanked).map(subject => ({ subject, keys: keysOf(subject) }));
  keyed.sort((a, b) => compareKeys(a.keys, b.keys));
  keyed.forEach(({ subject, keys }, at) => {
    const before = keyed[at - 1];
    const isEqual = before && compareKeys(before.keys, keys) === 0;
    subject.score.rank = isEqual ? before.subject.score.rank : at + 1;
  });
}

type Quota = NonNullable<Rubric['bands'][number]['quota']>;

const WHOLE = { floor: Points.ROUND_FLOOR, 'half-up': Points.ROUND_HALF_UP, ceil: Points.ROUND_CEIL } as const;

/** Those of a stratum that fall out of a band with a quota. */
function beyondQuota(stratum: readonly Placed[], band: string, quota: Quota): Placed[] {
  const seats = constant(quota.share).times(stratum.length).toDecimalPlaces(0, WHOLE[quota.rounding]).toNumber();
  const inBand = stratum.filter(({ score }) => score.band === band).sort((a, b) => a.score.rank! - b.score.rank!);
  if (inBand.length <= seats) return [];
  const last = seats > 0 ? inBand[seats - 1]!.score.rank! : 0;
  const first = inBand[seats]!.score.rank!;
  const isCutThrough = last === first;
  const isIn = (place: number): boolean =>
    isCutThrough && quota.atTheCut === 'all-out' ? place < last : place <= last;
  return inBand.filter(({ score }) => !isIn(score.rank!));
}

/** Who is beyond the quota of a band is in the next one, from the highest band down. */
function applyQuotas(rubric: Rubric, subjects: readonly Placed[]): void {
  const bands = fallingBands(rubric);
  bands.forEach(({ key, quota }, at) => {
    if (!quota) return;
    const stratumOf = ({ attributes }: Placed): string =>
      quota.within === undefined ? '' : JSON.stringify(attributes?.[quota.within] ?? null);
    for (const stratum of Map.groupBy(subjects.filter(isRanked), stratumOf).values()) {
      for (const { score } of beyondQuota(stratum, key, quota)) score.band = bands[at + 1]?.key ?? null;
    }
  });
}

function propose(rubric: Rubric, { score, ask, read }: Placed): string[] {
  if (read === null || score.unrankedBecause !== null) return [];
  const barred = new Set(score.limits.flatMap(({ bars }) => bars));
  return rubric.proposals
    .filter(({ key, when }) => !barred.has(key) && ask(when, score.band) === true)
    .map(({ key }) => key);
}

/** Normalised totals, bands, places and proposals: what needs all subjects of the cycle. */
export function placeAmongPeers(rubric: Rubric, subjects: readonly Subject[]): SubjectScore[] {
  const all = allOf(subjects);
  const placed = subjects.map((subject): Placed => {
    const { score, total } = subject;
    const normalised = normalisedTotal(rubric, subject, all);
    const read = rubric.bandsRead === 'normalised' ? normalised : total;
    score.normalisedPoints = normalised && written(normalised);
    score.standingKeys = [read && written(read), ...score.standingKeys];
    score.bandByPoints = read && bandOf(rubric, read);
    // Whoever is not ranked has points, but no band and nothing that follows from one.
    score.band = score.unrankedBecause === null ? limitedBand(rubric, score.bandByPoints, score.limits) : null;
    return { ...subject, read };
  });
  rank(placed);
  applyQuotas(rubric, placed);
  for (const subject of placed) subject.score.proposals = propose(rubric, subject);
  return placed.map(({ score }) => score);
}
