import { Field, ID, InputType } from 'type-graphql';
import { MutationInput } from '../database/mutation-input.js';
import { ExactDecimal } from '../shared/scalars.js';

@InputType({ description: "A rater's figure for one criterion." })
export class RateCriterionInput extends MutationInput {
  @Field(() => ID, { description: 'The evaluation.' })
  evaluationId!: string;

  @Field(() => String, { description: 'Key of the criterion.' })
  criterion!: string;

  @Field(() => ExactDecimal, { description: 'Points, within the range and steps of the criterion.' })
  points!: string;

  @Field(() => String, { nullable: true, description: 'Why; kept with the rating.' })
  note?: string;
}
