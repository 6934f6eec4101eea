import type { EntityManager } from '@mikro-orm/postgresql';
import type { Context } from '../../context.js';
import { programmeInForce } from '../../jurisdictions/programme-in-force.js';
import { activityKind } from '../../programmes/programme.lookup.js';
import { InvalidInput } from '../../shared/errors.js';
import { toGlobalId } from '../../shared/global-id.js';
import type { Activity } from '../activity.entity.js';
import type { AttendanceEntryInput } from '../activity.input.js';
import { AttendanceStatus } from '../activity-words.js';
import type { RollLine } from '../roll-entries.js';
import { LeaveRequest } from './leave-request.entity.js';
import { LeaveState } from './leave-words.js';

/** Leaves from an activity that were approved for the day on which it is held. */
export type ApprovedLeaves = ReadonlyMap<string, RollLine>;

export async function approvedLeaves(em: EntityManager, { id, scheduledOn }: Activity): Promise<ApprovedLeaves> {
  const leaves = await em.find(LeaveRequest, { activityId: id, state: LeaveState.APPROVED, forOn: scheduledOn });
  return new Map(
    leaves.map(({ representativeId, reason, decidedByName }) => [
      representativeId,
      { status: AttendanceStatus.EXCUSED, reason, approvedBy: decidedByName },
    ]),
  );
}

/** Entries that say leave take its reason and who approved it from the leave that was approved. */
export function withApprovedLeave(
  entries: readonly AttendanceEntryInput[],
  leaves: ApprovedLeaves,
  jurisdictionId: string,
): AttendanceEntryInput[] {
  const byGlobalId = new Map([...leaves].map(([id, line]) => [toGlobalId('Representative', jurisdictionId, id), line]));
  return entries.map(entry => {
    const leave = byGlobalId.get(entry.representativeId);
    if (!leave || entry.status !== AttendanceStatus.EXCUSED) return entry;
    return { ...entry, reason: entry.reason || leave.reason, approvedBy: entry.approvedBy || leave.approvedBy };
  });
}

/** Where the programme wants leave to be approved first, the roll excuses nobody else; entries that stand may stay. */
export async function requireApprovedLeave(
  context: Context,
  kind: string,
  lines: ReadonlyMap<string, RollLine>,
  isKnown: (representativeId: string) => boolean,
): Promise<void> {
  const { programme } = await context.once(programmeInForce);
  if (!activityKind(programme, kind)?.leave.required) return;
  for (const [representativeId, { status }] of lines) {
    if (status !== AttendanceStatus.EXCUSED || isKnown(representativeId)) continue;
    throw new InvalidInput('The programme wants leave to be approved before the roll excuses', {
      reason: 'leave-not-approved',
      field: 'entries',
      value: toGlobalId('Representative', context.jurisdiction.id, representativeId),
    });
  }
}
