import { Field, Int, ObjectType } from 'type-graphql';
import { CalendarDate } from '../shared/scalars.js';

@ObjectType({ description: 'Who has matters to act on: a ward, an organisation, a group, or the liaison office.' })
export class MatterOwner {
  @Field(() => Int, { description: 'Matters that wait there for a step before the answer.' })
  open!: number;

  @Field(() => Int, { description: 'Matters whose next step is past the day it was due.' })
  overdue!: number;

  @Field(() => CalendarDate, { nullable: true, description: 'Day the longest overdue one was due; null without any.' })
  oldestDueOn!: string | null;
}

@ObjectType({ description: 'What matters of a year are about, and how they stand; a merged one counts once.' })
export class MatterTopic {
  @Field(() => String, { nullable: true, description: 'Key of the topic in the programme; null: without a topic.' })
  key!: string | null;

  @Field(() => Int, { description: 'Matters raised in the year.' })
  raised!: number;

  @Field(() => Int, { description: 'Of these, those that wait for an answer.' })
  open!: number;

  @Field(() => Int, { description: 'Of these, those whose next step is overdue.' })
  overdue!: number;

  @Field(() => Int, { description: 'Of these, those whose answer says solved.' })
  solved!: number;

  @Field(() => Int, { description: 'Matters of the topic raised in the year before.' })
  previous!: number;
}

@ObjectType({ description: 'A step that the user may take with a matter now.' })
export class MatterNextStep {
  @Field(() => String, {
    description: 'REGISTER, DISPATCH, ACCEPT, RETURN, HANDLE, ANSWER, RATE, REOPEN, CLOSE, ESCALATE or MERGE.',
  })
  verb!: string;

  @Field(() => String, { description: 'What the programme calls the step.' })
  title!: string;
}
