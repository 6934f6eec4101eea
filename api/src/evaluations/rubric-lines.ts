import type { Criterion, Rubric } from '../programmes/programme.js';
import { partsOfCriterion } from '../programmes/rubric/rubric-tree.js';
import type { Section } from './rubric/rubric.js';

/** A criterion with its place on the score sheet. */
export interface RubricLine {
  criterion: Criterion;
  section: Section;
  /** The criterion it is part of; null at the top. */
  parent: Criterion | null;
}

function linesOf(criteria: readonly Criterion[], section: Section, parent: Criterion | null): RubricLine[] {
  return criteria.flatMap(criterion => [
    { criterion, section, parent },
    ...linesOf(partsOfCriterion(criterion), section, criterion),
  ]);
}

const known = new WeakMap<Rubric, ReadonlyMap<string, RubricLine>>();

/** Every criterion of a rubric by its key, in the order of the score sheet. */
export function rubricLines(rubric: Rubric): ReadonlyMap<string, RubricLine> {
  let lines = known.get(rubric);
  if (!lines) {
    const { criteria, bonus, deductions } = rubric;
    const all = [
      ...linesOf(criteria, 'BASE', null),
      ...linesOf(bonus?.criteria ?? [], 'BONUS', null),
      ...linesOf(deductions?.criteria ?? [], 'DEDUCTION', null),
    ];
    lines = new Map(all.map(line => [line.criterion.key, line]));
    known.set(rubric, lines);
  }
  return lines;
}

/** A line's key without and with the part of the year it was worked out for: `visits@Q1` is `visits` in `Q1`. */
export function splitLineKey(key: string): { criterion: string; period: string } {
  const [criterion = '', period = ''] = key.split('@');
  return { criterion, period };
}

/** Key of the line a line is part of; null at the top. */
export function parentKeyOf(line: RubricLine, period: string): string | null {
  if (!line.parent) return null;
  return period === '' || line.parent.rule === 'periods' ? line.parent.key : `${line.parent.key}@${period}`;
}
