import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'An account that may rate in a rater group, and how far it is.' })
export class RaterCandidate {
  @Field(() => String, { description: 'The name of the account.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Key of the class it belongs to; null for none.' })
  raterClass!: string | null;

  @Field(() => Int, { description: 'How many subjects it rates in the group.' })
  assignedCount!: number;

  @Field(() => Int, { description: 'How many of them it has handed in.' })
  submittedCount!: number;
}
