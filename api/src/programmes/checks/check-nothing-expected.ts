import type { Criterion } from '../rubric/criterion.schema.js';
import { type Finding, finding, type Path } from '../source/finding.js';
import type { RubricScope } from './check-figure.js';

/** A number that is divided by something that may be nothing must say what then follows. */
export function checkNothingExpected(criterion: Criterion, { families }: RubricScope, path: Path): Finding[] {
  if (!['proportional', 'tiers', 'steps'].includes(criterion.rule)) return [];
  const { measure, outOf, count, whenNothingExpected } = criterion as Extract<Criterion, { rule: 'proportional' }>;
  const isRate = typeof outOf === 'object' || count === 'rate';
  const isMeasuredRate = outOf === undefined && families.some(({ key, rate }) => key === measure && rate);
  if (whenNothingExpected !== undefined || !(isRate || isMeasuredRate)) return [];
  const why = ['分母为0时如何计分未写明', 'it does not say what follows when nothing was expected'] as const;
  return [finding([...path], 'no "whenNothingExpected"', 'whenNothingExpected: not-applicable, zero or full', why)];
}
