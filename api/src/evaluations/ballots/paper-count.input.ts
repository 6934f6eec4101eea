import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../../database/mutation-input.js';
import { CalendarDate } from '../../shared/scalars.js';
import { AnswerInput } from '../rating/rating.input.js';

@InputType({
  description:
    'Papers with the same answers: one paper with all its answers, or the tally of one answer, as the count was made.',
})
export class PaperRowInput {
  @Field(() => Int, { nullable: true, description: 'How many papers; 1 when left out.' })
  count?: number;

  @Field(() => [AnswerInput], { description: 'The answers that stand on them.' })
  answers!: AnswerInput[];
}

@InputType({ description: 'How many of the valid papers came from one class of raters, as they were handed in.' })
export class PapersOfClassInput {
  @Field(() => String, { description: 'Key of the class.' })
  raterClass!: string;

  @Field(() => Int, { description: 'How many valid papers.' })
  count!: number;
}

@InputType({ description: 'Ballots on paper about one subject, counted.' })
export class EnterPaperCountInput extends MutationInput {
  @Field(() => ID, { description: 'The evaluation of the subject.' })
  evaluationId!: string;

  @Field(() => String, { description: 'Key of the anonymous rater group.' })
  group!: string;

  @Field(() => CalendarDate, { description: 'Day of the vote; not in the future.' })
  heldOn!: string;

  @Field(() => Int, { description: 'Papers handed out.' })
  issued!: number;

  @Field(() => Int, { description: 'Papers that came back; no more than were handed out.' })
  returned!: number;

  @Field(() => Int, { description: 'Papers that are valid; no more than came back.' })
  valid!: number;

  @Field(() => [PapersOfClassInput], {
    nullable: true,
    description:
      'Valid papers by class of raters, where the group has classes; the others are of none. Papers of all classes are ' +
      'counted together: a count of one class alone has at least three papers.',
  })
  classes?: PapersOfClassInput[];

  @Field(() => String, { description: 'Who counted.' })
  teller!: string;

  @Field(() => String, { description: 'Who watched the count; somebody else.' })
  scrutineer!: string;

  @Field(() => ID, { description: 'The scan of the papers, or of the signed record of the count.' })
  fileId!: string;

  @Field(() => [PaperRowInput], {
    description: 'The papers, one by one or as tallies: each criterion has as many answers as there are valid papers.',
  })
  rows!: PaperRowInput[];
}

@InputType({ description: 'A count that is to count no longer.' })
export class WithdrawPaperCountInput extends MutationInput {
  @Field(() => ID, { description: 'The count.' })
  paperCountId!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}
