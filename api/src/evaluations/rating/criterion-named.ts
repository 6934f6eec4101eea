import type { RatedCriterion } from '../../programmes/rubric/rated-criteria.js';
import { InvalidInput } from '../../shared/errors.js';

/** The criterion that an answer names, in the part of the year that it names. */
export function criterionNamed(
  criteria: readonly RatedCriterion[],
  { criterion: key, period = '' }: { criterion: string; period?: string },
): RatedCriterion {
  const criterion = criteria.find(each => each.key === key);
  if (!criterion) {
    throw new InvalidInput('The rater group does not rate this criterion', {
      reason: 'unknown-criterion',
      field: 'criterion',
      value: key,
      allowed: criteria.map(each => each.key),
    });
  }
  if (criterion.periods.includes(period)) return criterion;
  throw new InvalidInput('The criterion is not rated for this part of the year', {
    reason: 'unknown-period',
    field: 'period',
    value: period,
    allowed: criterion.periods,
  });
}
