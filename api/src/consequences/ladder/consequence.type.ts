import { Field, Int, ObjectType } from 'type-graphql';
import { CalendarDate } from '../../shared/scalars.js';

@ObjectType({ description: 'A record that the ladder counts.' })
export class LadderRecord {
  @Field(() => CalendarDate, { nullable: true, description: 'When it happened; null when it has no day of its own.' })
  occurredOn!: string | null;
}

@ObjectType({
  description: 'A step of the ladder that somebody has reached, or that was begun. Nothing follows by itself.',
})
export class DueStep {
  @Field(() => String, { description: 'Key of the step in the programme.' })
  step!: string;

  @Field(() => Int, { description: 'Calendar year in which is counted.' })
  year!: number;

  @Field(() => Int, { description: 'How many are counted today; leave that was approved since is gone from it.' })
  counted!: number;
}

@ObjectType({ description: 'One step of the ladder as the programme writes it.' })
export class LadderStep {
  @Field(() => String, { description: 'Key in the programme file.' })
  key!: string;

  @Field(() => String, { description: 'Wording in the language of the request.' })
  title!: string;

  @Field(() => Int, { description: 'Due from so many in one calendar year.' })
  after!: number;

  @Field(() => Int, { description: 'At least so many days between notice and decision.' })
  noticeDays!: number;

  @Field(() => Boolean, { description: 'Whether the person is heard before it is decided.' })
  hearing!: boolean;

  @Field(() => String, { description: 'The body that decides it.' })
  authority!: string;
}

@ObjectType({ description: 'What repeated absence leads to: steps that people take, from the mildest up.' })
export class Ladder {
  @Field(() => String, { description: 'What is counted, in words.' })
  counts!: string;

  @Field(() => [LadderStep], { description: 'The steps, the mildest first.' })
  steps!: LadderStep[];
}
