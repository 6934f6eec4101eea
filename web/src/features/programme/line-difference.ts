import { structuredPatch } from 'diff';

/** Unchanged lines shown around each change, so that a reader knows where it is. */
const CONTEXT = 3;

/** A line of one text or both; `skipped` stands for unchanged lines that are left out. */
export type DifferenceLine =
  | { is: 'same' | 'removed' | 'added'; before: number | null; after: number | null; text: string }
  | { is: 'skipped'; count: number; before: number };

export interface Difference {
  lines: DifferenceLine[];
  removed: number;
  added: number;
}

const KINDS = { ' ': 'same', '-': 'removed', '+': 'added' } as const;

function isKnown(sign: string): sign is keyof typeof KINDS {
  return sign in KINDS;
}

/** What changed from one text to another, line by line. */
export function lineDifference(before: string, after: string): Difference {
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: CONTEXT });
  const lines: DifferenceLine[] = [];
  let nextBefore = 1;
  for (const { oldStart, newStart, oldLines, lines: written } of hunks) {
    if (oldStart > nextBefore) lines.push({ is: 'skipped', count: oldStart - nextBefore, before: nextBefore });
    lines.push(...numbered(written, oldStart, newStart));
    nextBefore = oldStart + oldLines;
  }
  const rest = before.split('\n').length - (before.endsWith('\n') ? 1 : 0) - nextBefore + 1;
  if (hunks.length > 0 && rest > 0) lines.push({ is: 'skipped', count: rest, before: nextBefore });
  const count = (kind: DifferenceLine['is']) => lines.filter(({ is }) => is === kind).length;
  return { lines, removed: count('removed'), added: count('added') };
}

function numbered(written: string[], oldStart: number, newStart: number): DifferenceLine[] {
  let [before, after] = [oldStart, newStart];
  return written.flatMap((line): DifferenceLine[] => {
    const sign = line[0] ?? '';
    if (!isKnown(sign)) return []; // a remark on the last line break
    const is = KINDS[sign];
    const text = line.slice(1);
    return [{ is, text, before: is === 'added' ? null : before++, after: is === 'removed' ? null : after++ }];
  });
}
