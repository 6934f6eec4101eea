import { NO_POINTS, Points, written } from '../rubric/points.scoring.js';
import type { CriterionLine } from '../rubric/rubric.js';

/** A line of a score sheet, as far as comparing needs it. */
export type SheetLine = Pick<CriterionLine, 'key' | 'parentKey' | 'section' | 'state' | 'points' | 'reason'>;

/** One line under two rubrics. */
export interface LineShift {
  key: string;
  /** Null: the rubric has no such line, or does not mean it for the subject. */
  before: SheetLine | null;
  after: SheetLine | null;
  /** What it does to the sum it is part of: more points taken away are negative. */
  change: string;
}

/** What a line brings to the sum it is part of. */
function brought(line: SheetLine | undefined): Points {
  if (!line || line.points === null) return NO_POINTS;
  const points = new Points(line.points);
  return line.section === 'DEDUCTION' ? points.negated() : points;
}

const isEqual = (one: SheetLine | undefined, other: SheetLine | undefined): boolean =>
  one?.state === other?.state && brought(one).eq(brought(other)) && (one?.points == null) === (other?.points == null);

interface Sheets {
  before: ReadonlyMap<string, SheetLine>;
  after: ReadonlyMap<string, SheetLine>;
  /** Keys of lines by the line they are part of, at the top by none. */
  parts: ReadonlyMap<string | null, ReadonlySet<string>>;
}

function sheetsOf(before: readonly SheetLine[], after: readonly SheetLine[]): Sheets {
  const parts = new Map<string | null, Set<string>>();
  for (const { key, parentKey } of [...after, ...before]) {
    if (!parts.has(parentKey)) parts.set(parentKey, new Set());
    parts.get(parentKey)!.add(key);
  }
  const byKey = (lines: readonly SheetLine[]) => new Map(lines.map(line => [line.key, line]));
  return { before: byKey(before), after: byKey(after), parts };
}

const changeOf = ({ before, after }: Sheets, key: string): Points =>
  brought(after.get(key)).minus(brought(before.get(key)));

const partsOf = ({ parts }: Sheets, key: string | null): string[] => [...(parts.get(key) ?? [])];

/** Whether the parts that changed say all there is to say about the line. */
function isSaidByParts(sheets: Sheets, key: string, changedParts: readonly unknown[]): boolean {
  if (changedParts.length === 0) return false;
  const [before, after] = [sheets.before.get(key), sheets.after.get(key)];
  if (before?.state === 'UNDECIDED' || after?.state === 'UNDECIDED') return true;
  const sum = partsOf(sheets, key).reduce((points, part) => points.plus(changeOf(sheets, part)), NO_POINTS);
  return sum.eq(changeOf(sheets, key));
}

/** The lines that differ: of a sum only its parts, unless they do not add up to its change. */
function shiftsBelow(sheets: Sheets, parent: string | null): LineShift[] {
  return partsOf(sheets, parent).flatMap(key => {
    const [before, after] = [sheets.before.get(key), sheets.after.get(key)];
    if (isEqual(before, after)) return [];
    const inside = shiftsBelow(sheets, key);
    if (isSaidByParts(sheets, key, inside)) return inside;
    const change = written(changeOf(sheets, key));
    return [{ key, before: before ?? null, after: after ?? null, change }, ...inside];
  });
}

/** The lines that differ between two score sheets of one subject, those that change most first. */
export function compareLines(before: readonly SheetLine[], after: readonly SheetLine[]): LineShift[] {
  const weight = ({ change }: LineShift): number => Math.abs(Number(change));
  return shiftsBelow(sheetsOf(before, after), null).sort((one, other) => weight(other) - weight(one));
}

/**
 * What of a change of the total its lines do not tell: scaling, rounding, the maximum of a section, limits. Null when
 * the lines tell all of it.
 */
export function changeBesidesLines(
  pointsChange: string | null,
  before: readonly SheetLine[],
  after: readonly SheetLine[],
): string | null {
  if (pointsChange === null) return null;
  const sheets = sheetsOf(before, after);
  const told = partsOf(sheets, null).reduce((points, key) => points.plus(changeOf(sheets, key)), NO_POINTS);
  const rest = new Points(pointsChange).minus(told);
  return rest.isZero() ? null : written(rest);
}
