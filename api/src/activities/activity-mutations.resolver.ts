import { Arg, Ctx, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Activity } from './activity.entity.js';
import { CancelActivityInput, RecordAttendanceInput, ScheduleActivitiesInput } from './activity.input.js';
import { activityById } from './activity.query.js';
import { cancelActivity } from './cancel-activity.service.js';
import { GroupReturn } from './group-return.entity.js';
import { SubmitGroupReturnInput } from './group-return.input.js';
import { groupReturnById } from './group-return.query.js';
import { recordAttendance } from './record-attendance.service.js';
import { scheduleActivities } from './schedule-activities.service.js';
import { submitGroupReturn } from './submit-group-return.service.js';

@Resolver()
export class ActivityMutations {
  @Mutation(() => Activity, {
    description: 'Takes the roll, which closes the activity as held, or corrects it; not before its day.',
  })
  async recordAttendance(
    @Ctx() context: Context,
    @Arg('input', () => RecordAttendanceInput) input: RecordAttendanceInput,
  ) {
    return context.once(activityById).load(await recordAttendance(context, input));
  }

  @Mutation(() => Activity, { description: 'Calls a planned activity off; one whose roll was taken stays held.' })
  async cancelActivity(@Ctx() context: Context, @Arg('input', () => CancelActivityInput) input: CancelActivityInput) {
    return context.once(activityById).load(await cancelActivity(context, input));
  }

  @Mutation(() => Int, {
    description:
      'Opens the calendar of a year as the programme draws it, and the returns owed; answers how many activities were added.',
  })
  scheduleActivities(
    @Ctx() context: Context,
    @Arg('input', () => ScheduleActivitiesInput) input: ScheduleActivitiesInput,
  ) {
    return scheduleActivities(context, input);
  }

  @Mutation(() => GroupReturn, {
    description: 'Records what a group returned for a month; having nothing to report is a nil return.',
  })
  async submitGroupReturn(
    @Ctx() context: Context,
    @Arg('input', () => SubmitGroupReturnInput) input: SubmitGroupReturnInput,
  ) {
    return context.once(groupReturnById).load(await submitGroupReturn(context, input));
  }
}
