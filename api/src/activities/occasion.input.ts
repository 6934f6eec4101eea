import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../database/mutation-input.js';
import { CalendarDate } from '../shared/scalars.js';

@InputType({ description: 'An occasion that the calendar does not draw: the organiser calls it.' })
export class CallActivityInput extends MutationInput {
  @Field(() => String, { description: 'Key of an activity kind without a recurrence rule.' })
  kind!: string;

  @Field(() => ID, { nullable: true, description: 'The group that holds it, for a kind held by groups.' })
  groupId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The ward that holds it, for a kind held by wards.' })
  wardId?: string | null;

  @Field(() => CalendarDate, { description: 'Day on which it is held.' })
  scheduledOn!: string;

  @Field(() => String, { nullable: true, description: 'What it is called; left out: as its kind.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Where; left out: where the programme says.' })
  venue?: string | null;

  @Field(() => String, { nullable: true, description: 'When it begins, HH:MM; left out: as the programme says.' })
  startsAt?: string | null;

  @Field(() => String, { nullable: true, description: 'When it ends, HH:MM; left out: as the programme says.' })
  endsAt?: string | null;
}

@InputType({ description: 'Where and when on its day an activity is held from now on.' })
export class ArrangeActivityInput extends MutationInput {
  @Field(() => ID, { description: 'The activity.' })
  activityId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Where; left out when not stated.' })
  venue?: string | null;

  @Field(() => String, { nullable: true, description: 'When it begins, HH:MM; left out when no hours are published.' })
  startsAt?: string | null;

  @Field(() => String, { nullable: true, description: 'When it ends, HH:MM; left out when no hours are published.' })
  endsAt?: string | null;
}

@InputType({ description: 'An activity to be held on another day.' })
export class PostponeActivityInput extends MutationInput {
  @Field(() => ID, { description: 'The activity.' })
  activityId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;

  @Field(() => CalendarDate, { description: 'The new day, in the same year.' })
  scheduledOn!: string;

  @Field(() => String, { description: 'Why; shown with the activity from then on.' })
  reason!: string;
}

@InputType({ description: 'What was said about an item of the agenda.' })
export class AgendaNoteInput {
  @Field(() => String, { description: 'Key of the item in the programme.' })
  item!: string;

  @Field(() => String, { description: 'What was said; empty: nothing is noted.' })
  note!: string;
}

@InputType({ description: 'The minutes of an activity as they are from now on.' })
export class RecordMinutesInput extends MutationInput {
  @Field(() => ID, { description: 'The activity.' })
  activityId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'What was discussed; left out: nothing in words.' })
  minutes?: string | null;

  @Field(() => ID, { nullable: true, description: 'An uploaded file with the minutes; none when left out.' })
  fileId?: string | null;

  @Field(() => [AgendaNoteInput], { description: 'One note an item; an item left out has none.' })
  agenda!: AgendaNoteInput[];

  @Field(() => [ID], { description: 'Matters whose answers were reported back; those left out were not.' })
  reportedMatterIds!: string[];
}
