import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'People in office who share one value.' })
export class PeopleValue {
  @Field(() => String, { description: 'The value, by which the people are asked for.' })
  value!: string;

  @Field(() => String, { description: 'What screens call it.' })
  title!: string;

  @Field(() => Int, { description: 'How many people in office have it; each counts once.' })
  people!: number;
}

@ObjectType({ description: 'People in office, counted by one thing.' })
export class PeopleBreakdown {
  @Field(() => String, { description: 'What they are counted by: "type", "ward", or the key of an attribute.' })
  by!: string;

  @Field(() => String, { description: 'What screens call it.' })
  title!: string;

  @Field(() => [PeopleValue], { description: 'The values, in the order of the programme; wards by position.' })
  values!: PeopleValue[];
}
