import type { Criterion, Programme } from '@lianxin/api/programmes/programme.js';
import { evaluationOfType } from '@lianxin/api/programmes/programme.lookup.js';

export type ManualCriterion = Extract<Criterion, { rule: 'manual' }>;

function manualOf(criterion: Criterion): ManualCriterion[] {
  if (criterion.rule === 'manual') return [criterion];
  return criterion.rule === 'sum' ? criterion.criteria.flatMap(manualOf) : [];
}

/** The criteria of a type's rubric whose points a person gives. */
export function manualCriteria(programme: Programme, type: string): ManualCriterion[] {
  return evaluationOfType(programme, type)?.rubric.criteria.flatMap(manualOf) ?? [];
}
