import type { Rubric } from '../programme.js';
import type { Criterion } from './criterion.schema.js';

/** The criteria directly below one. */
export function partsOfCriterion(criterion: Criterion): Criterion[] {
  if ('criteria' in criterion) return criterion.criteria;
  if (criterion.rule === 'variants') {
    const { variants, otherwise } = criterion;
    return [...variants.map(variant => variant.criterion), ...(otherwise ? [otherwise] : [])];
  }
  return 'criterion' in criterion && typeof criterion.criterion === 'object' ? [criterion.criterion] : [];
}

/** A criterion and all below it, each before its parts. */
export function withParts(criterion: Criterion): Criterion[] {
  return [criterion, ...partsOfCriterion(criterion).flatMap(withParts)];
}

/** Every criterion of a rubric, each before its parts. */
export function allCriteria({ criteria, bonus, deductions }: Rubric): Criterion[] {
  return [...criteria, ...(bonus?.criteria ?? []), ...(deductions?.criteria ?? [])].flatMap(withParts);
}

const byKey = new WeakMap<Rubric, ReadonlyMap<string, Criterion>>();

/** Every criterion of a rubric by its key; worked out once. */
export function criteriaByKey(rubric: Rubric): ReadonlyMap<string, Criterion> {
  let criteria = byKey.get(rubric);
  if (!criteria) {
    criteria = new Map(allCriteria(rubric).map(criterion => [criterion.key, criterion]));
    byKey.set(rubric, criteria);
  }
  return criteria;
}
