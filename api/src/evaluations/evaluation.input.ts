import { Field, ID, InputType, Int } from 'type-graphql';
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

@InputType({ description: 'A cycle to be frozen.' })
export class PublishEvaluationsInput extends MutationInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => Int, { description: 'Version of the cycle as it was read; a stale one answers CONFLICT.' })
  version!: number;

  @Field(() => String, { description: 'Minute in which the competent authority approved it.' })
  minuteNumber!: string;
}
