import type { Criterion, Rubric } from '../programmes/programme.js';
import type { Section } from './rubric.js';

/** A criterion with its place on the score sheet. */
export interface RubricLine {
  criterion: Criterion;
  section: Section;
  /** Key of the sum it is part of; null at the top. */
  parentKey: string | null;
}

function linesOf(criteria: readonly Criterion[], section: Section, parentKey: string | null): RubricLine[] {
  return criteria.flatMap(criterion => [
    { criterion, section, parentKey },
    ...(criterion.rule === 'sum' ? linesOf(criterion.criteria, section, criterion.key) : []),
  ]);
}

/** Every criterion of a rubric by its key, in the order of the score sheet. */
export function rubricLines({ criteria, bonus, deductions }: Rubric): Map<string, RubricLine> {
  const lines = [
    ...linesOf(criteria, 'BASE', null),
    ...linesOf(bonus?.criteria ?? [], 'BONUS', null),
    ...linesOf(deductions?.criteria ?? [], 'DEDUCTION', null),
  ];
  return new Map(lines.map(line => [line.criterion.key, line]));
}
