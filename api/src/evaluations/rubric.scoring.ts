import type { Criterion, Rubric } from '../programmes/programme.js';
import type { SubjectFacts, SubjectScore } from './rubric.js';
import { storedMeasure } from './rubric-criterion.scoring.js';
import { nextSteps } from './rubric-next-step.scoring.js';
import { written } from './rubric-points.scoring.js';
import { scoreSection } from './rubric-section.scoring.js';
import {
  bandOf,
  bonusPoints,
  deductionPoints,
  exactTotal,
  provisionalPoints,
  stateOfTotal,
  totalPoints,
} from './rubric-total.scoring.js';

function scoreSections({ criteria, bonus, deductions }: Rubric, facts: SubjectFacts) {
  return {
    base: scoreSection(criteria, facts, 'BASE'),
    bonus: bonus ? scoreSection(bonus.criteria, facts, 'BONUS') : null,
    deductions: deductions ? scoreSection(deductions.criteria, facts, 'DEDUCTION') : null,
  };
}

/**
 * Points of one subject under a rubric, line by line. Pure: the same rubric and facts give the same score.
 * A criterion that does not apply leaves points and maximum; one that is undecided leaves the total open.
 */
export function scoreSubject(rubric: Rubric, facts: SubjectFacts): SubjectScore {
  const sections = scoreSections(rubric, facts);
  const total = totalPoints(rubric, sections);
  const provisional = provisionalPoints(rubric, sections);
  const steps = nextSteps(rubric, facts, then => exactTotal(rubric, scoreSections(rubric, then)));
  const lines = [sections.base, sections.bonus, sections.deductions].flatMap(section => section?.lines ?? []);
  return {
    criteria: lines.map(line => ({ ...line, whatWouldChange: steps.get(line.key) ?? null })),
    state: stateOfTotal(sections),
    totalPoints: total && written(total),
    scalePoints: String(rubric.max),
    applicableMaxPoints: written(sections.base.applicableMax),
    scoredMaxPoints: written(sections.base.scoredMax),
    provisionalPoints: provisional && written(provisional),
    bonusPoints: written(bonusPoints(rubric, sections)),
    deductionPoints: written(deductionPoints(rubric, sections)),
    band: total && bandOf(rubric, total),
  };
}

function measuresOf(criteria: readonly Criterion[]): string[] {
  return criteria.flatMap(criterion => {
    if (criterion.rule === 'sum') return measuresOf(criterion.criteria);
    return criterion.rule === 'manual' ? [] : [storedMeasure(criterion)];
  });
}

/** The stored measure keys a rubric reads, each once, sorted. */
export function measuresOfRubric({ criteria, bonus, deductions }: Rubric): string[] {
  const read = measuresOf([...criteria, ...(bonus?.criteria ?? []), ...(deductions?.criteria ?? [])]);
  return [...new Set(read)].sort();
}
