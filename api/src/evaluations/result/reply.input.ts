import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { MutationInput } from '../../database/mutation-input.js';
import { ExactDecimal } from '../../shared/scalars.js';

@InputType({ description: 'A line of the own score sheet that the subject disputes.' })
export class RaiseReplyInput extends MutationInput {
  @Field(() => ID, { description: 'The evaluation.' })
  evaluationId!: string;

  @Field(() => String, { description: 'Key of the criterion.' })
  criterion!: string;

  @Field(() => String, { description: 'Why the line is wrong.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'What shows it.' })
  evidence?: string | null;

  @Field(() => ID, { nullable: true, description: 'A file added before that shows it, added by the same user.' })
  fileId?: string | null;
}

@InputType({ description: 'A reply that the subject takes back.' })
export class WithdrawReplyInput extends MutationInput {
  @Field(() => ID, { description: 'The reply.' })
  replyId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;
}

export enum ReplyDecision {
  CORRECT_POINTS = 'CORRECT_POINTS',
  COUNT_AGAIN = 'COUNT_AGAIN',
  REJECT = 'REJECT',
}

registerEnumType(ReplyDecision, {
  name: 'ReplyDecision',
  description: 'How a reply is decided.',
  valuesConfig: {
    CORRECT_POINTS: { description: 'The subject is right: the line gets the points that are given.' },
    COUNT_AGAIN: {
      description: 'The subject is right: a record was entered late or corrected, and figures follow it.',
    },
    REJECT: { description: 'The line stays as it is.' },
  },
});

@InputType({ description: 'What somebody else decides about a reply.' })
export class DecideReplyInput extends MutationInput {
  @Field(() => ID, { description: 'The reply.' })
  replyId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;

  @Field(() => ReplyDecision, { description: 'How it is decided.' })
  decision!: ReplyDecision;

  @Field(() => ExactDecimal, {
    nullable: true,
    description: 'Points of the line, from 0 to its maximum; only to correct points, and needed then.',
  })
  points?: string | null;

  @Field(() => String, { description: 'Why; the subject reads it.' })
  reason!: string;
}
