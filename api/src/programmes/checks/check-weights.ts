import { Decimal } from 'decimal.js';
import { type Finding, finding, type Path } from '../source/finding.js';

/** Weights share out a whole. */
export function sumsToOne(weights: readonly number[], path: Path): Finding[] {
  const total = weights.reduce((sum, weight) => sum.plus(weight), new Decimal(0));
  if (total.equals(1)) return [];
  const words = ['权重之和不等于1', 'the weights do not add up to 1'] as const;
  return [finding(path, `weights that add up to ${total}`, 'weights that add up to 1', words)];
}
