import type { Criterion } from '../programmes/programme.js';
import type { CriterionLine, ScoreState, Section, SubjectFacts } from './rubric.js';
import { scoreLeaf } from './rubric-criterion.scoring.js';
import { NO_POINTS, Points, written } from './rubric-points.scoring.js';
import { type Reason, reason } from './rubric-reasons.js';

/** What a criterion, or several together, bring to the whole. */
export interface Outcome {
  state: ScoreState;
  /** Of what is scored so far. */
  earned: Points;
  scoredMax: Points;
  applicableMax: Points;
}

type Line = Omit<CriterionLine, 'whatWouldChange'>;
type Place = Pick<CriterionLine, 'section' | 'parentKey'>;
interface Scored extends Outcome {
  lines: Line[];
}

const add = (outcomes: readonly Outcome[], of: 'earned' | 'scoredMax' | 'applicableMax'): Points =>
  outcomes.reduce((sum, outcome) => sum.plus(outcome[of]), NO_POINTS);

/** One that does not apply changes no other; one that is undecided leaves the whole undecided. */
function stateOf(outcomes: readonly Outcome[]): ScoreState {
  if (outcomes.every(({ state }) => state === 'NOT_APPLICABLE')) return 'NOT_APPLICABLE';
  return outcomes.some(({ state }) => state === 'UNDECIDED') ? 'UNDECIDED' : 'SCORED';
}

function scoreLine(criterion: Exclude<Criterion, { rule: 'sum' }>, facts: SubjectFacts, place: Place): Scored {
  const { state, points, reason: why, inputs } = scoreLeaf(criterion, facts);
  const max = new Points(criterion.max);
  const { key, rule } = criterion;
  const shown = { points: state === 'SCORED' ? written(points) : null, maxPoints: written(max) };
  return {
    state,
    earned: points,
    scoredMax: state === 'SCORED' ? max : NO_POINTS,
    applicableMax: state === 'NOT_APPLICABLE' ? NO_POINTS : max,
    lines: [{ key, rule, ...place, ...shown, state, reason: why, inputs }],
  };
}

function reasonOfSum(outcome: Outcome, added: Points, children: readonly Outcome[]): Reason {
  const { state, earned, scoredMax, applicableMax } = outcome;
  if (state === 'NOT_APPLICABLE') return reason('SUM_NOT_APPLICABLE', {});
  if (state === 'UNDECIDED') {
    const waiting = String(children.filter(child => child.state === 'UNDECIDED').length);
    return reason('SUM_WAITING', { points: written(earned), scoredMaxPoints: written(scoredMax), waiting });
  }
  const maxPoints = written(applicableMax);
  if (added.gt(earned)) return reason('SUM_CAPPED', { added: written(added), maxPoints });
  return reason('SUM', { points: written(earned), maxPoints });
}

function scoreSum(criterion: Extract<Criterion, { rule: 'sum' }>, facts: SubjectFacts, place: Place): Scored {
  const { key, rule, max } = criterion;
  const children = criterion.criteria.map(child => scoreCriterion(child, facts, { ...place, parentKey: key }));
  const added = add(children, 'earned');
  const outcome: Outcome = {
    state: stateOf(children),
    earned: Points.min(max, added),
    scoredMax: Points.min(max, add(children, 'scoredMax')),
    applicableMax: Points.min(max, add(children, 'applicableMax')),
  };
  const line: Line = {
    key,
    rule,
    ...place,
    points: outcome.state === 'SCORED' ? written(outcome.earned) : null,
    maxPoints: outcome.state === 'NOT_APPLICABLE' ? String(max) : written(outcome.applicableMax),
    state: outcome.state,
    reason: reasonOfSum(outcome, added, children),
    inputs: {},
  };
  return { ...outcome, lines: [line, ...children.flatMap(({ lines }) => lines)] };
}

function scoreCriterion(criterion: Criterion, facts: SubjectFacts, place: Place): Scored {
  return criterion.rule === 'sum' ? scoreSum(criterion, facts, place) : scoreLine(criterion, facts, place);
}

/** The criteria of one section added up, with a line for each. */
export function scoreSection(criteria: readonly Criterion[], facts: SubjectFacts, section: Section): Scored {
  const scored = criteria.map(criterion => scoreCriterion(criterion, facts, { section, parentKey: null }));
  return {
    state: stateOf(scored),
    earned: add(scored, 'earned'),
    scoredMax: add(scored, 'scoredMax'),
    applicableMax: add(scored, 'applicableMax'),
    lines: scored.flatMap(({ lines }) => lines),
  };
}
