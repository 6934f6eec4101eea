import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../../database/mutation-input.js';
import { CycleGroupInput } from '../rating/assign.input.js';
import { AnswerInput } from '../rating/rating.input.js';

@InputType({ description: 'Codes for an anonymous rater group.' })
export class IssueBallotCodesInput extends CycleGroupInput {
  @Field(() => Int, { description: 'How many, 1 to 1000.' })
  count!: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Key of the class of raters among whom they are handed out, where the group has classes; null for none.',
  })
  raterClass?: string | null;
}

@InputType({ description: 'Codes of one sheet that are no longer to open a ballot.' })
export class CancelBallotCodesInput extends MutationInput {
  @Field(() => ID, { description: 'The sheet.' })
  sheetId!: string;

  @Field(() => String, { description: 'Why; kept in the log.' })
  reason!: string;
}

@InputType({ description: 'What a voter gives one subject.' })
export class BallotInput {
  @Field(() => ID, { description: 'The evaluation of the subject.' })
  evaluationId!: string;

  @Field(() => [AnswerInput], { description: 'An answer to every criterion.' })
  answers!: AnswerInput[];
}

@InputType({
  description: 'Ballots that are cast with a code. There is no client key: a code works once for each subject.',
})
export class CastBallotsInput {
  @Field(() => String, { description: 'The code as printed; dashes, blanks and small letters do not matter.' })
  code!: string;

  @Field(() => [BallotInput], {
    description: 'One ballot for each subject; for all subjects at once where they are put in order.',
  })
  ballots!: BallotInput[];
}
