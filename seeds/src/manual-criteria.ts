import type { Criterion, Programme } from '@lianxin/api/programmes/programme.js';
import { evaluationOfType } from '@lianxin/api/programmes/programme.lookup.js';
import { allCriteria } from '@lianxin/api/programmes/rubric/rubric-tree.js';

export type ManualCriterion = Extract<Criterion, { rule: 'manual' }>;

/** The criteria of a type's rubric whose points a person gives. */
export function manualCriteria(programme: Programme, type: string): ManualCriterion[] {
  const evaluation = evaluationOfType(programme, type);
  if (!evaluation) return [];
  return allCriteria(evaluation.rubric).filter(criterion => criterion.rule === 'manual');
}
