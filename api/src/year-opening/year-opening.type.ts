import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'How many records of one kind a year has before it is opened, and would have after.' })
export class YearOpeningLine {
  @Field(() => String, { description: 'Which records.' })
  key!: string;

  @Field(() => String, { description: 'Which records, in words.' })
  title!: string;

  @Field(() => Int, { description: 'How many there are now.' })
  before!: number;

  @Field(() => Int, { description: 'How many there would be.' })
  after!: number;
}

@ObjectType({ description: 'What opening a year would come to; nothing is changed by asking.' })
export class YearOpening {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => Int, { description: 'How many records would be added; nothing when it was opened already.' })
  added!: number;

  @Field(() => [YearOpeningLine], { description: 'Each kind of record with its numbers.' })
  lines!: YearOpeningLine[];
}
