import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../database/mutation-input.js';
import { AttendanceStatus } from './activity-words.js';

@InputType({ description: 'One entry of the roll.' })
export class AttendanceEntryInput {
  @Field(() => ID, { description: 'Somebody expected that day.' })
  representativeId!: string;

  @Field(() => AttendanceStatus, { description: 'The entry.' })
  status!: AttendanceStatus;

  @Field(() => String, { nullable: true, description: 'Reason; needed for a leave.' })
  reason?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who approved a leave; needed for one, ignored for other entries.',
  })
  approvedBy?: string | null;
}

@InputType({ description: 'The roll of an activity, or a correction of it.' })
export class RecordAttendanceInput extends MutationInput {
  @Field(() => ID, { description: 'The activity.' })
  activityId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'What was discussed; left out: what was noted before stays.' })
  minutes?: string | null;

  @Field(() => [AttendanceEntryInput], {
    description: 'One entry a person; who is expected and never listed becomes UNVERIFIED.',
  })
  entries!: AttendanceEntryInput[];
}

@InputType({ description: 'An activity to be called off.' })
export class CancelActivityInput extends MutationInput {
  @Field(() => ID, { description: 'The activity.' })
  activityId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Why; left out when not stated.' })
  reason?: string | null;
}

@InputType({ description: 'A year whose calendar is to be opened.' })
export class ScheduleActivitiesInput extends MutationInput {
  @Field(() => Int, { description: 'Calendar year, at most the next one.' })
  year!: number;
}
