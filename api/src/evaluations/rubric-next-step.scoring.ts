import { familyOf } from '../programmes/measure-keys.js';
import type { Rubric } from '../programmes/programme.js';
import type { MeasureFact, NextStep, SubjectFacts } from './rubric.js';
import { type Leaf, type MeasuredLeaf, scoreLeaf, storedMeasure } from './rubric-criterion.scoring.js';
import { Points, written } from './rubric-points.scoring.js';

/** Beyond this many further records a step is no longer a next step. */
const FARTHEST = 20;

/** The total as far as it is known. */
type Total = (facts: SubjectFacts) => Points;

interface Now {
  facts: SubjectFacts;
  total: Total;
  points: Points;
}

/** The figure after so many more records; null when there is no room for them. */
function further(fact: MeasureFact, by: number, grows: 'numerator' | 'both'): MeasureFact | null {
  const numerator = new Points(fact.numerator).plus(by);
  if (fact.denominator === null) return { numerator: numerator.toFixed(), denominator: null };
  const denominator = new Points(fact.denominator).plus(grows === 'both' ? by : 0);
  return numerator.gt(denominator) ? null : { numerator: numerator.toFixed(), denominator: denominator.toFixed() };
}

function nextStepOf(criterion: MeasuredLeaf, now: Now): NextStep | null {
  const { facts, total } = now;
  const measure = storedMeasure(criterion);
  const fact = facts.measures[measure];
  const family = familyOf(measure);
  if (!fact || family?.moreIs !== 'good') return null;
  const { state, points } = scoreLeaf(criterion, facts);
  if (state !== 'SCORED' || points.gte(criterion.max)) return null;
  for (let by = 1; by <= FARTHEST; by++) {
    const next = further(fact, by, family.oneMore);
    if (!next) return null;
    const then = { ...facts, measures: { ...facts.measures, [measure]: next } };
    if (scoreLeaf(criterion, then).points.lte(points)) continue;
    const gain = total(then).minus(now.points);
    return gain.gt(0) ? { measure, by, gain: written(gain) } : null;
  }
  return null;
}

function leavesOf(criteria: Rubric['criteria']): Leaf[] {
  return criteria.flatMap(criterion => (criterion.rule === 'sum' ? leavesOf(criterion.criteria) : [criterion]));
}

/**
 * For each criterion, the fewest further records that would raise it and by how much the total would rise,
 * found by scoring again as if they were there. What a subject should not do more of has no next step.
 */
export function nextSteps(rubric: Rubric, facts: SubjectFacts, total: Total): Map<string, NextStep | null> {
  const leaves = [...leavesOf(rubric.criteria), ...leavesOf(rubric.bonus?.criteria ?? [])];
  const now = { facts, total, points: total(facts) };
  return new Map(leaves.map(leaf => [leaf.key, leaf.rule === 'manual' ? null : nextStepOf(leaf, now)]));
}
