import { requireRight } from '../accounts/access.js';
import { transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findVersion } from '../database/find-record.js';
import { requireText, textOrNull } from '../shared/checks.js';
import { Activity } from './activity.entity.js';
import { ActivityPostponement } from './activity-postponement.entity.js';
import type { ArrangeActivityInput, PostponeActivityInput } from './occasion.input.js';
import { hoursOf } from './occasion-hours.js';

/** Puts an activity on another day; who was expected on the old one stays expected. Answers its key. */
export async function postponeActivity(context: Context, input: PostponeActivityInput): Promise<string> {
  const id = await transact(context, 'postponeActivity', input, async em => {
    const activity = await findVersion(em, Activity, input.activityId, input.version);
    const { groupId, wardId, jurisdictionId, scheduledOn: fromOn } = activity;
    await requireRight(context, 'attendance.record', { groupId, wardId });
    const reason = requireText('reason', input.reason);
    activity.postpone(input.scheduledOn);
    const days = { fromOn, toOn: activity.scheduledOn, reason };
    const by = { postponedBy: context.viewer!.userId, postponedAt: context.now };
    em.create(ActivityPostponement, { jurisdictionId, activityId: activity.id, ...days, ...by });
    return activity.id;
  });
  return id!;
}

/** Says where and at what hours an activity is held. Answers its key. */
export async function arrangeActivity(context: Context, input: ArrangeActivityInput): Promise<string> {
  const id = await transact(context, 'arrangeActivity', input, async em => {
    const activity = await findVersion(em, Activity, input.activityId, input.version);
    await requireRight(context, 'attendance.record', { groupId: activity.groupId, wardId: activity.wardId });
    const { startsAt, endsAt } = hoursOf(input);
    activity.arrange(textOrNull(input.venue), startsAt, endsAt);
    return activity.id;
  });
  return id!;
}
