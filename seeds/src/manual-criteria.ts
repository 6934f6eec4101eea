import { rubricLines } from '@lianxin/api/evaluations/rubric-lines.js';
import type { Criterion, Programme } from '@lianxin/api/programmes/programme.js';
import { evaluationOfType } from '@lianxin/api/programmes/programme.lookup.js';

export type ManualCriterion = Extract<Criterion, { rule: 'manual' }>;

/** The criteria of a type's rubric whose points a person gives. */
export function manualCriteria(programme: Programme, type: string): ManualCriterion[] {
  const evaluation = evaluationOfType(programme, type);
  if (!evaluation) return [];
  const criteria = [...rubricLines(evaluation.rubric).values()].map(line => line.criterion);
  return criteria.filter(criterion => criterion.rule === 'manual');
}
