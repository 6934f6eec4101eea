import { Field, ID, ObjectType } from 'type-graphql';
import { CalendarDate } from '../shared/scalars.js';

@ObjectType({ description: 'An item on the agenda of an activity, with what was said about it.' })
export class AgendaItem {
  @Field(() => String, { description: 'Key in the programme file.' })
  key!: string;

  @Field(() => String, { description: 'Wording in the language of the request.' })
  title!: string;

  @Field(() => Boolean, { description: 'Whether answers to earlier matters are reported back under it.' })
  reportsBack!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'What was said; null when nothing was noted, and for signed-out users.',
  })
  note!: string | null;
}

@ObjectType({ description: 'The answer to a matter, as much of it as is told at an activity.' })
export class MatterAnswer {
  @Field(() => ID, { description: 'The matter.' })
  matterId!: string;

  @Field(() => String, { description: 'Its year and number.' })
  number!: string;

  @Field(() => String, { description: 'What it is about, in one line.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What the programme calls the outcome.' })
  outcomeTitle!: string | null;

  @Field(() => String, { nullable: true, description: 'The answer in words.' })
  answer!: string | null;

  @Field(() => CalendarDate, { description: 'Day of the answer.' })
  answeredOn!: string;

  @Field(() => Boolean, { description: 'Whether an earlier day of the same kind has left it over.' })
  isLeftOver!: boolean;
}

@ObjectType({ description: 'Where and when the answer to a matter was reported back to people.' })
export class ReportBack {
  activityId!: string;

  @Field(() => CalendarDate, { description: 'Day of the activity.' })
  reportedOn!: string;
}
