import { requireRight } from '../accounts/access.js';
import { dbOf, transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findVersion } from '../database/find-record.js';
import { markStale } from '../queue/enqueue.js';
import { textOrNull, yearOf } from '../shared/checks.js';
import { Activity } from './activity.entity.js';
import type { CancelActivityInput } from './activity.input.js';
import { expectedAtActivity } from './expected-at-activity.js';

/** Calls an activity off: nobody is expected any more. Answers its key. */
export async function cancelActivity(context: Context, input: CancelActivityInput): Promise<string> {
  const id = await transact(context, 'cancelActivity', input, async em => {
    const activity = await findVersion(em, Activity, input.activityId, input.version);
    const { groupId, wardId, jurisdictionId, scheduledOn } = activity;
    await requireRight(context, 'attendance.record', { groupId, wardId });
    activity.cancel(textOrNull(input.reason));
    const representativeIds = [...(await expectedAtActivity(context, activity.id))];
    await markStale(dbOf(em), { jurisdictionId, year: yearOf(scheduledOn), representativeIds });
    return activity.id;
  });
  return id!;
}
