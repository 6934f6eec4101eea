import { Field, ID, InputType } from 'type-graphql';
import { MutationInput } from '../../database/mutation-input.js';
import { ExactDecimal } from '../../shared/scalars.js';

@InputType({ description: 'Points that a line should have had.' })
export class LineCorrectionInput {
  @Field(() => String, { description: 'Key of the line.' })
  criterion!: string;

  @Field(() => ExactDecimal, { description: 'Points of the line, from 0 to its maximum.' })
  points!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'A correction of a published evaluation: it stays, and another one is published beside it.' })
export class ReviseEvaluationInput extends MutationInput {
  @Field(() => ID, { description: 'The evaluation in force, that is its newest revision.' })
  evaluationId!: string;

  @Field(() => String, { description: 'Why it is corrected; everybody who sees the evaluation reads it.' })
  reason!: string;

  @Field(() => String, { description: 'Minute in which the competent authority decided it.' })
  minuteNumber!: string;

  @Field(() => [LineCorrectionInput], { description: 'Lines that get other points; empty when only records changed.' })
  corrections!: LineCorrectionInput[];

  @Field(() => Boolean, {
    description: 'Whether the records are counted again as they stand now; else the published facts are kept.',
  })
  countAgain!: boolean;
}
