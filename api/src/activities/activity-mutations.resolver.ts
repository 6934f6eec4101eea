import { Arg, Ctx, Int, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { Activity } from './activity.entity.js';
import { CancelActivityInput, RecordAttendanceInput, ScheduleActivitiesInput } from './activity.input.js';
import { activityById } from './activity.query.js';
import { callActivity } from './call-activity.service.js';
import { cancelActivity } from './cancel-activity.service.js';
import { arrangeActivity, postponeActivity } from './change-activity.service.js';
import { GroupReturn } from './group-return.entity.js';
import { SubmitGroupReturnInput } from './group-return.input.js';
import { groupReturnById } from './group-return.query.js';
import {
  ArrangeActivityInput,
  CallActivityInput,
  PostponeActivityInput,
  RecordMinutesInput,
} from './occasion.input.js';
import { recordAttendance } from './record-attendance.service.js';
import { recordMinutes } from './record-minutes.service.js';
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

  @Mutation(() => Activity, { description: 'The organiser calls an occasion that no rule of the calendar draws.' })
  async callActivity(@Ctx() context: Context, @Arg('input', () => CallActivityInput) input: CallActivityInput) {
    return context.once(activityById).load(await callActivity(context, input));
  }

  @Mutation(() => Activity, { description: 'Says where and at what hours an activity is held.' })
  async arrangeActivity(
    @Ctx() context: Context,
    @Arg('input', () => ArrangeActivityInput) input: ArrangeActivityInput,
  ) {
    return context.once(activityById).load(await arrangeActivity(context, input));
  }

  @Mutation(() => Activity, {
    description: 'Puts a planned activity on another day of its year; who was expected stays expected.',
  })
  async postponeActivity(
    @Ctx() context: Context,
    @Arg('input', () => PostponeActivityInput) input: PostponeActivityInput,
  ) {
    return context.once(activityById).load(await postponeActivity(context, input));
  }

  @Mutation(() => Activity, {
    description:
      'Keeps the minutes of an activity, item by item, and which answers were reported back; not before its day.',
  })
  async recordMinutes(@Ctx() context: Context, @Arg('input', () => RecordMinutesInput) input: RecordMinutesInput) {
    return context.once(activityById).load(await recordMinutes(context, input));
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
