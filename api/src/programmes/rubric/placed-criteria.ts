import type { Rubric } from '../programme.js';
import type { Path } from '../source/finding.js';
import type { Criterion } from './criterion.schema.js';

export interface Placed {
  criterion: Criterion;
  path: Path;
  /** Its points are taken away. */
  isTaken: boolean;
}

function partsAt(criterion: Criterion, path: Path): { part: Criterion; at: Path }[] {
  if ('criteria' in criterion) return criterion.criteria.map((part, nth) => ({ part, at: [...path, 'criteria', nth] }));
  if (criterion.rule === 'variants') {
    const variants = criterion.variants.map((each, nth) => ({
      part: each.criterion,
      at: [...path, 'variants', nth, 'criterion'],
    }));
    return criterion.otherwise ? [...variants, { part: criterion.otherwise, at: [...path, 'otherwise'] }] : variants;
  }
  return typeof (criterion as { criterion?: unknown }).criterion === 'object'
    ? [{ part: (criterion as { criterion: Criterion }).criterion, at: [...path, 'criterion'] }]
    : [];
}

function placedBelow(criterion: Criterion, path: Path, isTaken: boolean): Placed[] {
  const isTurned = criterion.rule === 'deduct' || (criterion.rule === 'rank' && criterion.order === 'fewest-first');
  const below = isTurned ? !isTaken : isTaken;
  return [
    { criterion, path, isTaken },
    ...partsAt(criterion, path).flatMap(({ part, at }) => placedBelow(part, at, below)),
  ];
}

/** Every criterion with where it stands in the file. */
export function placedCriteria({ criteria, bonus, deductions }: Rubric, path: Path): Placed[] {
  const section = (all: readonly Criterion[], at: Path, isTaken: boolean): Placed[] =>
    all.flatMap((criterion, nth) => placedBelow(criterion, [...at, nth], isTaken));
  return [
    ...section(criteria, [...path, 'criteria'], false),
    ...section(bonus?.criteria ?? [], [...path, 'bonus', 'criteria'], false),
    ...section(deductions?.criteria ?? [], [...path, 'deductions', 'criteria'], true),
  ];
}
