import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'How many records of one kind a change of wards is about, with some of them by name.' })
export class WardChangeLine {
  @Field(() => String, { description: 'Which records, or why nothing can be done yet.' })
  key!: string;

  @Field(() => String, { description: 'The same in words.' })
  title!: string;

  @Field(() => Int, { description: 'How many there are.' })
  count!: number;

  @Field(() => [String], { description: 'Some of them by name or number; empty where the number says enough.' })
  examples!: string[];
}
