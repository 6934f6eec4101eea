import { createHash } from 'node:crypto';
import { connectPanels } from './connect-panels.js';
import { levelLoads } from './level-loads.js';
import { type Pair, type PanelSubject, Panels } from './panels.js';

export interface Draw {
  subjects: readonly PanelSubject[];
  raters: readonly string[];
  /** How many raters each subject is to have, those it has already included. */
  perSubject: number;
  /** Whoever knows it and the lists can draw again and finds the same. */
  seed: string;
}

export interface Drawn {
  /** The pairs that come on top of those that stood already. */
  pairs: Pair[];
  /** Subjects for whom conflicts left too few raters, and how many are missing. */
  missing: { subject: string; count: number }[];
}

/** A lot that anybody can work out again with any SHA-256. */
function lotOf(...parts: string[]): string {
  return createHash('sha256').update(parts.join('/')).digest('hex');
}

function byLot<T>(items: readonly T[], lot: (item: T) => string): T[] {
  return items
    .map(item => ({ item, lot: lot(item) }))
    .sort((one, other) => (one.lot < other.lot ? -1 : 1))
    .map(({ item }) => item);
}

/** Gives a subject those who have the fewest so far, the lot between equals. */
function fill(panels: Panels, { raters, perSubject, seed }: Draw, subject: string): void {
  const open = raters.filter(rater => panels.mayRate({ subject, rater }));
  const drawn = byLot(open, rater => lotOf(seed, subject, rater)).sort(
    (one, other) => panels.load(one) - panels.load(other),
  );
  const needed = Math.max(0, perSubject - panels.size(subject));
  for (const rater of drawn.slice(0, needed)) panels.add({ subject, rater });
}

/**
 * Draws raters by lot: every subject gets as many as asked for, nobody gets somebody they may not rate, loads differ by
 * at most one, and panels overlap. Where conflicts forbid one of the last two, it comes as near as they allow.
 */
export function assignRaters(draw: Draw): Drawn {
  const { subjects, raters, perSubject, seed } = draw;
  const panels = new Panels(subjects, raters);
  for (const { key } of byLot(subjects, ({ key }) => lotOf(seed, key))) fill(panels, draw, key);
  levelLoads(panels);
  connectPanels(panels);
  return {
    pairs: panels.pairs().filter(pair => panels.isDrawn(pair)),
    missing: subjects
      .map(({ key }) => ({ subject: key, count: perSubject - panels.size(key) }))
      .filter(({ count }) => count > 0),
  };
}
