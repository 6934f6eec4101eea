import { type Finding, finding, type Path, shown } from '../source/finding.js';

/** A range whose lower end lies above its upper one. */
export function checkRange(
  { min, max = Number.POSITIVE_INFINITY }: { min: number; max?: number | undefined },
  path: Path,
  words: readonly [string, string],
): Finding[] {
  return min <= max ? [] : [finding([...path, 'min'], shown(min), `at most ${max}, the max of this rule`, words)];
}
