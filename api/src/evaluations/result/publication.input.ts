import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../../database/mutation-input.js';

@InputType({ description: 'A cycle to be frozen.' })
export class PublishEvaluationsInput extends MutationInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId!: string;

  @Field(() => Int, { description: 'Version of the cycle as it was read; a stale one answers CONFLICT.' })
  version!: number;

  @Field(() => String, { description: 'Minute in which the competent authority approved it.' })
  minuteNumber!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What everybody is told about it; left out: that the results are published under the minute.',
  })
  announcement?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why evaluations without a total are held back; left out: CONFLICT while there are any.',
  })
  holdBackReason?: string | null;
}

@InputType({ description: 'An evaluation that waited when its cycle was published.' })
export class PublishEvaluationInput extends MutationInput {
  @Field(() => ID, { description: 'The evaluation.' })
  evaluationId!: string;

  @Field(() => String, { nullable: true, description: 'A later minute that approved it; left out: that of the cycle.' })
  minuteNumber?: string | null;
}
