import type { Rubric } from '../../programmes/programme.js';
import type { Criterion } from '../../programmes/rubric/criterion.schema.js';
import type { Condition, DividedFigure } from '../../programmes/rubric/figure.schema.js';
import { criteriaByKey } from '../../programmes/rubric/rubric-tree.js';
import { maximaOf, maximumOf, stateOf, total } from './composite.scoring.js';
import { type Answer, allHold, holds } from './condition.scoring.js';
import { scoreCriterion } from './criterion.scoring.js';
import type { SubjectFacts } from './facts.js';
import { figureOf, readFigure } from './figure.scoring.js';
import { constant, least, type Points, rounded, written } from './points.scoring.js';
import type { Limit, Section, SubjectScore } from './rubric.js';
import type { Outcome, Peers, Prepared, Run } from './run.js';
import {
  bonusPoints,
  deductionPoints,
  exactTotal,
  limitedTotal,
  provisionalPoints,
  type Sections,
  stateOfTotal,
} from './total.scoring.js';

/** Facts by what rules ask for. */
export function prepare(facts: SubjectFacts): Prepared {
  const events = Map.groupBy(facts.events ?? [], ({ kind }) => kind);
  const ratings = Map.groupBy(facts.ratings ?? [], ({ criterion }) => criterion);
  return { facts, events, ratings };
}

type Totals = ReadonlyMap<string, Pick<Outcome, 'state' | 'earned'>>;

/** A run over one subject; without totals it is the one that makes them. */
export function beginRun(rubric: Rubric, prepared: Prepared, peers: Peers | null, totals: Totals | null = null): Run {
  const criteria = criteriaByKey(rubric);
  const known = new Map<string, Outcome>();
  return {
    ...prepared,
    peers,
    score: scoreCriterion,
    pointsOf(key, run) {
      const part = totals?.get(key);
      if (part) return part;
      const criterion = criteria.get(key);
      if (!criterion) return null;
      const outcome = known.get(key) ?? scoreCriterion(criterion, { ...run, period: '', lines: [], parentKey: null });
      known.set(key, outcome);
      return outcome;
    },
    period: '',
    section: 'BASE',
    parentKey: null,
    lines: [],
    band: null,
  };
}

function scoreAll(criteria: readonly Criterion[], run: Run, section: Section): Outcome[] {
  const within = { ...run, section };
  return criteria.map(criterion => scoreCriterion(criterion, within));
}

const wholeOf = (criteria: readonly Criterion[], outcomes: readonly Outcome[]): Outcome => ({
  state: stateOf(outcomes),
  earned: total(outcomes, 'earned'),
  scoredMax: maximaOf(criteria, outcomes, 'scoredMax'),
  applicableMax: maximaOf(criteria, outcomes, 'applicableMax'),
});

function scoreBase(rubric: Rubric, run: Run): Outcome {
  const outcomes = scoreAll(rubric.criteria, run, 'BASE');
  const whole = wholeOf(rubric.criteria, outcomes);
  if (rubric.max === 'open' || rubric.maxima === 'equal') return whole;
  return {
    state: whole.state,
    earned: least(constant(rubric.max), whole.earned),
    scoredMax: maximumOf(rubric, outcomes, 'scoredMax'),
    applicableMax: maximumOf(rubric, outcomes, 'applicableMax'),
  };
}

export function scoreSections(rubric: Rubric, run: Run): Sections {
  const { bonus, deductions } = rubric;
  return {
    base: scoreBase(rubric, run),
    bonus: bonus ? wholeOf(bonus.criteria, scoreAll(bonus.criteria, run, 'BONUS')) : null,
    deductions: deductions ? wholeOf(deductions.criteria, scoreAll(deductions.criteria, run, 'DEDUCTION')) : null,
  };
}

type Limiting = Pick<Rubric['gates'][number], 'key' | 'bandAtMost' | 'pointsAtMost' | 'bars'>;

const limitBy = (rule: Limiting, kind: Limit['kind']): Limit => ({
  key: rule.key,
  kind,
  bandAtMost: rule.bandAtMost ?? null,
  pointsAtMost: rule.pointsAtMost === undefined ? null : String(rule.pointsAtMost),
  bars: rule.bars ?? [],
});

/** Minimums that are missed and vetoes that hold; null while one of them is not decided. */
function limitsOf({ gates, vetoes }: Rubric, run: Run): Limit[] | null {
  const missed: [Answer, Limit][] = gates.map(gate => {
    const answer = allHold(run, gate.require);
    return [answer === null ? null : !answer, limitBy(gate, 'GATE')];
  });
  const vetoed: [Answer, Limit][] = vetoes.map(veto => [holds(run, veto.when), limitBy(veto, 'VETO')]);
  const all = [...missed, ...vetoed];
  if (all.some(([answer]) => answer === null)) return null;
  return all.filter(([answer]) => answer).map(([, limit]) => limit);
}

/** Why the subject has no place, null when it has one; undefined while that is not decided. */
function unrankedBecause({ eligibility }: Rubric, run: Run): string | null | undefined {
  if (run.facts.exempt) return 'exempt';
  const asked = eligibility.map(({ key, require }) => ({ key, answer: holds(run, require) }));
  const failed = asked.find(({ answer }) => answer === false);
  if (failed) return failed.key;
  return asked.some(({ answer }) => answer === null) ? undefined : null;
}

/** Whether the subject is known to have no place: then it is nobody's peer. */
export function isOutOfCompetition(rubric: Rubric, prepared: Prepared): boolean {
  if (prepared.facts.exempt) return true;
  if (rubric.eligibility.length === 0) return false;
  return typeof unrankedBecause(rubric, beginRun(rubric, prepared, null)) === 'string';
}

/** A second key, turned so that larger is better; null where it is not known. */
function secondKey(run: Run, key: DividedFigure & { order: 'most-first' | 'fewest-first' }): string | null {
  const read = readFigure(run, key);
  if (read.state !== 'KNOWN') return null;
  const value = figureOf(read);
  return written(key.order === 'most-first' ? value : value.negated());
}

/** A score before it is compared with those of others, and what comparing needs. */
export interface Single {
  score: SubjectScore;
  total: Points | null;
  /** The total before it is rounded. */
  exact: Points | null;
  /** Answers conditions about the subject, with its total and its band. */
  ask: (condition: Condition, band: string | null) => Answer;
}

/** Parts of the total; what nobody has decided yet is not taken for the points so far. */
function totalsOf(rubric: Rubric, sections: Sections): Totals {
  const { base, bonus, deductions } = sections;
  const outside = (section: Outcome | null) => (section?.state === 'UNDECIDED' ? 'UNDECIDED' : 'SCORED');
  return new Map([
    ['total', { state: stateOfTotal(sections), earned: exactTotal(rubric, sections) }],
    ['base', { state: base.state, earned: base.earned }],
    ['bonus', { state: outside(bonus), earned: bonusPoints(rubric, sections) }],
    ['deductions', { state: outside(deductions), earned: deductionPoints(rubric, sections) }],
  ]);
}

/** The points of one subject, line by line, and its total; bands and places come with the peers. */
export function scoreAlone(rubric: Rubric, prepared: Prepared, peers: Peers | null): Single {
  const run = beginRun(rubric, prepared, peers);
  const sections = scoreSections(rubric, run);
  const totals = totalsOf(rubric, sections);
  const after = beginRun(rubric, prepared, peers, totals);
  const limits = limitsOf(rubric, after);
  const state = stateOfTotal(sections);
  const unranked = unrankedBecause(rubric, after);
  const isDecided = state === 'SCORED' && limits !== null && unranked !== undefined;
  const exact = isDecided ? limitedTotal(totals.get('total')!.earned, limits) : null;
  const sum = exact && rounded(exact, rubric.rounding);
  const provisional = provisionalPoints(rubric, sections);
  const score: SubjectScore = {
    criteria: run.lines,
    state: state === 'SCORED' && !isDecided ? 'UNDECIDED' : state,
    totalPoints: sum && written(sum),
    scalePoints: rubric.max === 'open' ? null : String(rubric.max),
    applicableMaxPoints: written(sections.base.applicableMax),
    scoredMaxPoints: written(sections.base.scoredMax),
    provisionalPoints: provisional && written(provisional),
    basePoints: written(sections.base.earned),
    bonusPoints: written(totals.get('bonus')!.earned),
    deductionPoints: written(totals.get('deductions')!.earned),
    normalisedPoints: null,
    bandByPoints: null,
    band: null,
    limits: limits ?? [],
    unrankedBecause: unranked ?? null,
    standingKeys: rubric.ties.map(key => secondKey(after, key)),
    rank: null,
    proposals: [],
  };
  return { score, total: sum, exact, ask: (condition, band) => holds({ ...after, band }, condition) };
}
