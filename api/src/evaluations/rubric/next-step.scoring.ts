import { familyOf, measureKey } from '../../programmes/measures/measure-keys.js';
import type { Rubric } from '../../programmes/programme.js';
import type { Criterion } from '../../programmes/rubric/criterion.schema.js';
import type { Figure } from '../../programmes/rubric/figure.schema.js';
import { allCriteria } from '../../programmes/rubric/rubric-tree.js';
import { eventsName, kindsOf } from './event.scoring.js';
import type { EventFact, MeasureFact, Scalar, SubjectFacts } from './facts.js';
import { constant, Points, written } from './points.scoring.js';
import type { NextStep } from './rubric.js';
import { beginRun, prepare, scoreSections } from './subject.scoring.js';
import { exactTotal } from './total.scoring.js';

/** Beyond this many further records a step is no longer a next step. */
const FARTHEST = 20;

type Further = (facts: SubjectFacts, by: number) => SubjectFacts | null;

/** The figure after so many more records; null when there is no room for them. */
function furtherMeasure(fact: MeasureFact, by: number, grows: 'numerator' | 'both'): MeasureFact | null {
  const numerator = new Points(fact.numerator).plus(by);
  if (fact.denominator === null) return { numerator: numerator.toFixed(), denominator: null };
  const denominator = new Points(fact.denominator).plus(grows === 'both' ? by : 0);
  return numerator.gt(denominator) ? null : { numerator: numerator.toFixed(), denominator: denominator.toFixed() };
}

function moreOfMeasure(name: string): Further | null {
  const family = familyOf(name);
  if (family?.moreIs !== 'good') return null;
  return (facts, by) => {
    const fact = facts.measures?.[name];
    const next = fact ? furtherMeasure(fact, by, family.oneMore) : null;
    return next && { ...facts, measures: { ...facts.measures, [name]: next } };
  };
}

/** An event as the rule asks for it: what is listed as allowed, the first of it. */
function wantedEvent({ where = {} }: Figure, kind: string): EventFact {
  const wanted = Object.entries(where).flatMap(([name, matcher]): [string, Scalar][] => {
    const first = Array.isArray(matcher) ? matcher[0] : typeof matcher === 'object' ? [matcher.is].flat()[0] : matcher;
    return first === undefined ? [] : [[name, first]];
  });
  const { stage, ...told } = Object.fromEntries(wanted);
  return { kind, ...told, ...(stage !== undefined && { stages: [String(stage)] }) };
}

function moreOfEvents(
  criterion: Extract<Criterion, { rule: 'each' | 'stages' | 'table' | 'proportional' | 'tiers' }>,
): Further {
  const [kind = ''] = kindsOf(criterion);
  const event = wantedEvent(criterion, kind);
  const stages = criterion.rule === 'stages' ? { stages: criterion.stages.map(({ stage }) => stage) } : {};
  return (facts, by) => {
    const more = Array.from({ length: by }, (_, at) => ({ ...event, ...stages, object: `further ${at + 1}` }));
    return { ...facts, events: [...(facts.events ?? []), ...more] };
  };
}

const COUNTING = ['each', 'stages', 'table', 'proportional', 'tiers', 'steps'];

/** What a criterion counts more of, and how; null where more of it would not be for the subject to do. */
function furtherOf(criterion: Criterion): { name: string; more: Further } | null {
  if (!COUNTING.includes(criterion.rule)) return null;
  const counting = criterion as Extract<Criterion, { rule: 'each' | 'stages' | 'table' | 'proportional' | 'tiers' }>;
  if (counting.measure !== undefined) {
    const name = measureKey(counting.measure, counting.of);
    const more = moreOfMeasure(name);
    return more && { name, more };
  }
  return kindsOf(counting).length > 0 ? { name: eventsName(counting), more: moreOfEvents(counting) } : null;
}

/** The total as far as it is known, as if nobody else were there. */
function totalOf(rubric: Rubric, facts: SubjectFacts): Points {
  return exactTotal(rubric, scoreSections(rubric, beginRun(rubric, prepare(facts), null)));
}

function nextStep(rubric: Rubric, criterion: Criterion, now: { facts: SubjectFacts; total: Points }): NextStep | null {
  const further = furtherOf(criterion);
  if (!further) return null;
  for (let by = 1; by <= FARTHEST; by++) {
    const then = further.more(now.facts, by);
    if (!then) return null;
    const gain = totalOf(rubric, then).minus(now.total);
    if (gain.lt(0)) return null;
    if (gain.gt(constant(0))) return { measure: further.name, by, gain: written(gain) };
  }
  return null;
}

/**
 * For each criterion that counts records, the fewest further ones that would raise the total and by how much, found by
 * scoring again as if they were there. What a subject should not do more of has no next step.
 */
export function nextSteps(rubric: Rubric, facts: SubjectFacts): ReadonlyMap<string, NextStep> {
  const now = { facts, total: totalOf(rubric, facts) };
  return new Map(
    allCriteria(rubric).flatMap(criterion => {
      const step = nextStep(rubric, criterion, now);
      return step ? [[criterion.key, step] as const] : [];
    }),
  );
}
