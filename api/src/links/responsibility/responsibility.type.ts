import { Field, Int, ObjectType } from 'type-graphql';
import { CalendarDate } from '../../shared/scalars.js';

@ObjectType({ description: 'Somebody who answers for a ward or household today, with what is fixed of it.' })
export class ResponsibleAnswer {
  mandateId!: string;

  @Field(() => String, { nullable: true, description: 'As what; null when not said.' })
  post!: string | null;

  @Field(() => String, { nullable: true, description: 'To do what; null when not said.' })
  task!: string | null;

  @Field(() => String, { nullable: true, description: 'How far; null when not said.' })
  target!: string | null;

  @Field(() => String, { nullable: true, description: 'With which reward or penalty; null when not said.' })
  reward!: string | null;

  @Field(() => CalendarDate, { description: 'First day.' })
  startedOn!: string;
}

@ObjectType({ description: 'One step of the chain of responsibility above a ward or household, or its own.' })
export class ResponsibilityStep {
  wardId!: string | null;

  @Field(() => String, { description: 'Key of the level in the programme.' })
  key!: string;

  @Field(() => String, { description: 'What the programme calls the level.' })
  title!: string;

  @Field(() => [ResponsibleAnswer], {
    description: 'Who answers today; of a household only the links that the user may read.',
  })
  answers!: ResponsibleAnswer[];

  @Field(() => Boolean, { description: 'Whether anybody answers today, whoever it is; otherwise it is a gap.' })
  isAnswered!: boolean;
}

@ObjectType({ description: 'How many wards or households of one level somebody answers for today.' })
export class ResponsibilityLevel {
  @Field(() => String, { description: 'Key of the level in the programme.' })
  key!: string;

  @Field(() => String, { description: 'What the programme calls the level.' })
  title!: string;

  @Field(() => [String], { description: 'Keys of the types that answer at this level; empty means all.' })
  types!: string[];

  @Field(() => [String], { description: 'What has to be said of each: post, task, target, reward.' })
  fixed!: string[];

  @Field(() => Boolean, { description: 'Whether households are answered for, by links; otherwise wards.' })
  isOverHouseholds!: boolean;

  @Field(() => Int, { description: 'How many there are.' })
  expected!: number;

  @Field(() => Int, { description: 'How many of them somebody answers for.' })
  answered!: number;

  @Field(() => Int, { description: 'How many representatives answer.' })
  people!: number;
}

@ObjectType({ description: 'The chain of responsibility of the programme, as it stands in a ward and below.' })
export class ResponsibilityChain {
  @Field(() => String, { description: 'What the programme calls the chain.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What those who answer have to see to; null when not said.' })
  note!: string | null;

  @Field(() => [ResponsibilityLevel], { description: 'The levels, from the top down.' })
  levels!: ResponsibilityLevel[];
}
