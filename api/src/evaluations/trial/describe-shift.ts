import type { Language } from '../../shared/language.js';
import { termsOf } from '../reason-terms.js';
import { reasonWords } from '../rubric/reason-words.js';
import { compareLines, type SheetLine } from './compare-lines.js';
import type { ShiftRow } from './compare-rulings.js';
import type { Place } from './compare-standings.js';
import type { Side } from './trial-side.js';

/** A place in the words of its rubric. */
export function describePlace(place: Place, { rubric }: Side, language: Language) {
  const titled = (all: readonly { key: string; title: Record<Language, string> }[], key: string | null) =>
    all.find(each => each.key === key)?.title[language] ?? key;
  const limits = [...rubric.gates, ...rubric.vetoes];
  return {
    ...place,
    bandTitle: titled(rubric.bands, place.band),
    limits: place.limits.map(({ key }) => titled(limits, key)),
  };
}

/** The score sheets of both sides. */
export async function sheetsOf({ sides, peer }: ShiftRow) {
  const [before, after] = await Promise.all([sides.before.linesOf(peer), sides.after.linesOf(peer)]);
  return { before, after };
}

/** The lines that differ, in words. */
export async function describeLines(shift: ShiftRow, language: Language) {
  const { before, after } = await sheetsOf(shift);
  const [was, is] = [shift.sides.before, shift.sides.after].map(({ programme, rubric }) =>
    termsOf(programme, rubric, language),
  ) as [ReturnType<typeof termsOf>, ReturnType<typeof termsOf>];
  const words = (line: SheetLine | null, terms: typeof was): string | null =>
    line && reasonWords(line.reason.code, line.reason.params, language, terms);
  return compareLines(before, after).map(line => ({
    key: line.key,
    title: (line.after ? is : was).criterionOf(line.key),
    pointsBefore: line.before?.points ?? null,
    pointsAfter: line.after?.points ?? null,
    change: line.change,
    reasonBefore: words(line.before, was),
    reasonAfter: words(line.after, is),
  }));
}
