import { keyOf } from '../database/find-record.js';
import { textOrNull } from '../shared/checks.js';
import { InvalidInput } from '../shared/errors.js';
import type { AttendanceEntryInput } from './activity.input.js';
import { AttendanceStatus } from './activity-words.js';

/** One entry as it is kept. */
export interface RollLine {
  status: AttendanceStatus;
  reason: string | null;
  approvedBy: string | null;
}

export const UNVERIFIED: RollLine = { status: AttendanceStatus.UNVERIFIED, reason: null, approvedBy: null };

function lineOf({ status, reason, approvedBy, representativeId }: AttendanceEntryInput): RollLine {
  const isLeave = status === AttendanceStatus.EXCUSED;
  const line = { status, reason: textOrNull(reason), approvedBy: isLeave ? textOrNull(approvedBy) : null };
  if (isLeave && (!line.reason || !line.approvedBy)) {
    throw new InvalidInput('A leave has a reason and somebody who approved it', {
      reason: 'leave-unapproved',
      field: line.reason ? 'approvedBy' : 'reason',
      value: representativeId,
    });
  }
  return line;
}

/** The entries by person; refused for anybody not expected that day, and for anybody entered twice. */
export function rollLines(
  entries: readonly AttendanceEntryInput[],
  expected: ReadonlySet<string>,
): Map<string, RollLine> {
  const lines = new Map<string, RollLine>();
  for (const entry of entries) {
    const key = keyOf('Representative', entry.representativeId);
    const refusal = !expected.has(key) ? 'not-expected' : lines.has(key) ? 'entered-twice' : null;
    if (refusal) {
      throw new InvalidInput('The roll lists each person expected once', {
        reason: refusal,
        field: 'entries',
        value: entry.representativeId,
      });
    }
    lines.set(key, lineOf(entry));
  }
  return lines;
}
