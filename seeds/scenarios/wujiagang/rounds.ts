import type { Activity } from '../../factories/calendar.js';
import type { Row } from '../../factories/rows.js';
import { ACTIVITY } from './keys.js';

/** A day on which somebody walked a concentrated round with the group. */
export interface RoundWalked {
  on: string;
  round: string;
}

const THERE = ['PRESENT', 'LATE', 'LEFT_EARLY'];

const roundAt = (on: string) => (on.slice(5) < '07' ? 'first-half' : 'second-half');

/** The rounds that each delegate walked, by the rolls of their groups. */
export function roundsWalked(
  activities: readonly Activity[],
  records: readonly Row<'attendanceRecords'>[],
): Map<string, RoundWalked[]> {
  const rounds = new Map(
    activities.filter(({ kind }) => kind === ACTIVITY.concentratedVisit).map(({ id, scheduledOn: on }) => [id, on]),
  );
  const walked = new Map<string, RoundWalked[]>();
  for (const { activityId, representativeId, status } of records) {
    const on = rounds.get(activityId);
    if (on === undefined || !THERE.includes(status)) continue;
    walked.set(representativeId, [...(walked.get(representativeId) ?? []), { on, round: roundAt(on) }]);
  }
  return walked;
}
