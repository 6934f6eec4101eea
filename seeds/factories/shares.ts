import type { Random } from './random.js';

/** Splits a total by weights into whole numbers that add up to it (largest remainder; ties go to the earlier one). */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const exact = weights.map(weight => (total * weight) / sum);
  const shares = exact.map(Math.floor);
  const missing = total - shares.reduce((all, share) => all + share, 0);
  const byRemainder = exact.map((value, index) => ({ index, remainder: value - Math.floor(value) }));
  byRemainder.sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  for (const { index } of byRemainder.slice(0, missing)) shares[index]! += 1;
  return shares;
}

/**
 * Moves figures by one, at random, until they add up to the total; each stays within its own bounds.
 * Throws when the bounds cannot hold the total.
 */
export function adjustTo(
  total: number,
  figures: readonly number[],
  bounds: (index: number) => [number, number],
  random: Random,
): number[] {
  const result = figures.map((figure, index) => Math.max(bounds(index)[0], Math.min(bounds(index)[1], figure)));
  let difference = total - result.reduce((sum, figure) => sum + figure, 0);
  const step = Math.sign(difference);
  while (difference !== 0) {
    const movable = random.shuffled(
      result.map((_, index) => index).filter(index => result[index] !== bounds(index)[step > 0 ? 1 : 0]),
    );
    if (movable.length === 0)
      throw new RangeError(`${figures.length} figures within their bounds cannot add up to ${total}`);
    for (const index of movable.slice(0, Math.abs(difference))) result[index]! += step;
    difference = total - result.reduce((sum, figure) => sum + figure, 0);
  }
  return result;
}
