import { createHash } from 'node:crypto';

/** Repeatable chance: the same seed gives the same sequence on every machine. */
export interface Random {
  /** From 0 inclusive to 1 exclusive. */
  next(): number;
  /** A whole number, both ends included. */
  between(min: number, max: number): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** Picks by weight; weights need not add up to 1. */
  weighted<T>(from: readonly (readonly [T, number])[]): T;
  shuffled<T>(from: readonly T[]): T[];
  /** About a bell around 0 with deviation 1, never beyond 3. */
  bell(): number;
}

const TWO_TO_32 = 2 ** 32;

/** The sfc32 generator (Chris Doty-Humphrey, public domain), its state filled from a digest of the seed. */
function sfc32(seed: string): () => number {
  const digest = createHash('sha256').update(seed).digest();
  let [a, b, c, counter] = [0, 4, 8, 12].map(at => digest.readInt32LE(at)) as [number, number, number, number];
  return () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / TWO_TO_32;
  };
}

function pickByWeight<T>(from: readonly (readonly [T, number])[], share: number): T {
  let left = share * from.reduce((total, [, weight]) => total + weight, 0);
  for (const [value, weight] of from) {
    left -= weight;
    if (left < 0) return value;
  }
  return from.at(-1)![0];
}

/** A generator of its own for each label, so that a change in one part of a scenario leaves the others as they were. */
export function createRandom(seed: string, label: string): Random {
  const next = sfc32(`${seed}/${label}`);
  const between = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    between,
    chance: probability => next() < probability,
    pick: from => from[between(0, from.length - 1)]!,
    weighted: from => pickByWeight(from, next()),
    shuffled: from => {
      const cards = [...from];
      for (let last = cards.length - 1; last > 0; last--) {
        const other = between(0, last);
        [cards[last], cards[other]] = [cards[other]!, cards[last]!];
      }
      return cards;
    },
    // The sum of twelve evenly spread numbers has deviation 1.
    bell: () =>
      Math.max(
        -3,
        Math.min(
          3,
          Array.from({ length: 12 }, next).reduce((sum, part) => sum + part, -6),
        ),
      ),
  };
}
