import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What the rubric suggests about a published result.' })
export class ProposalSuggestion {
  @Field(() => String, { description: 'Key of the rule of the rubric.' })
  rule!: string;
}
