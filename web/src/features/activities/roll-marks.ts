import type { AttendanceStatus } from '../../generated/graphql.js';

/** What the clerk has entered for one person; null until there is an entry. */
export interface RollMark {
  status: AttendanceStatus | null;
  reason: string;
  approvedBy: string;
}
export type RollMarks = Readonly<Record<string, RollMark>>;

interface RecordedEntry {
  representative: { id: string };
  status: AttendanceStatus | null;
  reason: string | null;
  approvedBy: string | null;
  leaveReason?: string | null;
  leaveApprovedBy?: string | null;
}

export type RollChange =
  | { is: 'mark'; id: string; mark: Partial<RollMark> }
  | { is: 'rest'; ids: readonly string[]; status: AttendanceStatus }
  | { is: 'replace'; marks: RollMarks };

const NOTHING: RollMark = { status: null, reason: '', approvedBy: '' };

export function markOf(marks: RollMarks, id: string): RollMark {
  return marks[id] ?? NOTHING;
}

/** Who is not marked yet. */
export function openIds(entries: readonly { representative: { id: string } }[], marks: RollMarks): string[] {
  return entries.map(({ representative: { id } }) => id).filter(id => markOf(marks, id).status === null);
}

/** Who has no entry yet, but leave that was approved before, is on leave. */
function recordedMark({ status, reason, approvedBy, leaveReason, leaveApprovedBy }: RecordedEntry): RollMark {
  if (status === null && leaveReason)
    return { status: 'EXCUSED', reason: leaveReason, approvedBy: leaveApprovedBy ?? '' };
  return { status, reason: reason ?? '', approvedBy: approvedBy ?? '' };
}

/** The roll as it is recorded on the server. */
export function recordedMarks(entries: readonly RecordedEntry[]): RollMarks {
  return Object.fromEntries(entries.map(entry => [entry.representative.id, recordedMark(entry)]));
}

export function changeRoll(marks: RollMarks, change: RollChange): RollMarks {
  if (change.is === 'replace') return change.marks;
  if (change.is === 'mark') return { ...marks, [change.id]: { ...markOf(marks, change.id), ...change.mark } };
  const open = change.ids.filter(id => markOf(marks, id).status === null);
  return { ...marks, ...Object.fromEntries(open.map(id => [id, { ...NOTHING, status: change.status }])) };
}

/** Leave counts only with a reason and somebody who approved it. */
export function isIncompleteLeave({ status, reason, approvedBy }: RollMark): boolean {
  return status === 'EXCUSED' && (reason.trim() === '' || approvedBy.trim() === '');
}

function isSame(one: RollMark, other: RollMark): boolean {
  return one.status === other.status && one.reason === other.reason && one.approvedBy === other.approvedBy;
}

/**
 * The roll after somebody else has changed it: what was entered here stays, what was not touched here follows the
 * server. Who was changed on both sides, and differently, is named.
 */
export function followServer(
  mine: RollMarks,
  base: RollMarks,
  theirs: RollMarks,
): { marks: RollMarks; clashes: string[] } {
  const touched = Object.keys(theirs).filter(id => !isSame(markOf(mine, id), markOf(base, id)));
  const kept = Object.fromEntries(touched.map(id => [id, markOf(mine, id)]));
  const clashes = touched.filter(
    id => !isSame(markOf(theirs, id), markOf(base, id)) && !isSame(markOf(theirs, id), markOf(mine, id)),
  );
  return { marks: { ...theirs, ...kept }, clashes };
}
