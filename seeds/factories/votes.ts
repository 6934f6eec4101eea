import type { Random } from './random.js';

/** How people vote who think well of somebody by this much, 0 to 1: the first category is the best. */
export function drawVotes(
  papers: number,
  categories: readonly string[],
  esteem: number,
  random: Random,
): Record<string, number> {
  const counts = Object.fromEntries(categories.map(category => [category, 0]));
  for (let paper = 0; paper < papers; paper++) {
    const distance = Math.floor((1 - esteem) * categories.length * 0.9 + Math.abs(random.bell()) * 0.55);
    counts[categories[Math.min(categories.length - 1, distance)]!]! += 1;
  }
  return counts;
}
