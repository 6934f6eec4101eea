import type { Reason } from '../rubric/reasons.js';
import type { CriterionLine } from '../rubric/rubric.js';

/** A criterion that the facts of the year say little or nothing about. */
export interface RubricGap {
  key: string;
  undecidedCount: number;
  /** Why it is undecided, as for the first of them; null when it is for nobody. */
  reason: Reason | null;
  /** It reads records, and nobody has any. */
  isUnrecorded: boolean;
}

interface Tally {
  undecided: number;
  reason: Reason | null;
  readers: number;
  counted: number;
}

/** Records, as against attributes, ballots and points of other criteria. */
const isOfRecords = (read: string): boolean => !read.includes(':') || read.startsWith('events:');

function tallyLine(tally: Tally, { state, reason, inputs }: CriterionLine): void {
  if (state === 'UNDECIDED') {
    tally.undecided += 1;
    tally.reason ??= reason;
  }
  const figures = Object.entries(inputs).filter(([read]) => isOfRecords(read));
  if (figures.length === 0) return;
  tally.readers += 1;
  if (figures.some(([, figure]) => figure !== null && Number(figure.numerator) !== 0)) tally.counted += 1;
}

/**
 * Where a rubric asks for what the year does not know: lines that stay undecided, and criteria that are new and read
 * records of which nobody has any. In the order of the score sheet, without sums.
 */
export function rubricGaps(
  sheets: Iterable<readonly CriterionLine[]>,
  isNew: (lineKey: string) => boolean,
): RubricGap[] {
  const tallies = new Map<string, Tally>();
  for (const lines of sheets) {
    const sums = new Set(lines.map(({ parentKey }) => parentKey));
    for (const line of lines) {
      if (sums.has(line.key)) continue;
      const tally = tallies.get(line.key) ?? { undecided: 0, reason: null, readers: 0, counted: 0 };
      tallies.set(line.key, tally);
      tallyLine(tally, line);
    }
  }
  return [...tallies]
    .map(([key, { undecided, reason, readers, counted }]) => ({
      key,
      undecidedCount: undecided,
      reason,
      isUnrecorded: readers > 0 && counted === 0 && isNew(key),
    }))
    .filter(({ undecidedCount, isUnrecorded }) => undecidedCount > 0 || isUnrecorded);
}
