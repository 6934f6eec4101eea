import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../../database/mutation-input.js';
import { ExactDecimal } from '../../shared/scalars.js';
import { RaterConflict } from './rater-words.js';

@InputType({ description: 'The figure of one dimension of a form, or 1 or 0 for an item of a checklist.' })
export class DimensionPointsInput {
  @Field(() => String, { description: 'Key of the dimension or item.' })
  dimension!: string;

  @Field(() => ExactDecimal, { description: 'The figure, up to the maximum of the dimension.' })
  points!: string;
}

@InputType({
  description:
    'An answer to one criterion: at most one of points, category, place and form, as the criterion asks; all left out takes it back.',
})
export class AnswerInput {
  @Field(() => String, { description: 'Key of the criterion.' })
  criterion!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the year, for a criterion that is rated in parts; left out for the whole year.',
  })
  period?: string;

  @Field(() => ExactDecimal, { nullable: true, description: 'A figure within range and steps.' })
  points?: string | null;

  @Field(() => String, { nullable: true, description: 'Key of the word chosen.' })
  category?: string | null;

  @Field(() => Int, { nullable: true, description: 'Place among the subjects, 1 for the best.' })
  place?: number | null;

  @Field(() => [DimensionPointsInput], { nullable: true, description: 'Figures by dimension, or ticks by item.' })
  form?: DimensionPointsInput[] | null;

  @Field(() => Boolean, { nullable: true, description: 'That the criterion does not apply to this subject.' })
  isNotApplicable?: boolean | null;
}

@InputType({ description: "A rater's answer to one criterion, kept as a draft." })
export class SaveRatingInput extends MutationInput {
  @Field(() => ID, { description: 'The own assignment.' })
  assignmentId!: string;

  @Field(() => AnswerInput, { description: 'The answer.' })
  answer!: AnswerInput;

  @Field(() => String, { nullable: true, description: 'Why; needed where the criterion asks for evidence.' })
  note?: string | null;
}

@InputType({ description: 'Answers about one subject that are handed in.' })
export class SubmitRatingsInput extends MutationInput {
  @Field(() => ID, { description: 'The own assignment.' })
  assignmentId!: string;
}

@InputType({ description: 'Answers that the office gives back to their rater.' })
export class ReopenRatingsInput extends MutationInput {
  @Field(() => ID, { description: 'The assignment.' })
  assignmentId!: string;

  @Field(() => String, { description: 'Why; kept in the log.' })
  reason!: string;
}

@InputType({ description: 'What stands between the rater and a subject, told by the rater.' })
export class DeclareConflictInput extends MutationInput {
  @Field(() => ID, { description: 'The own assignment.' })
  assignmentId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;

  @Field(() => RaterConflict, { description: 'What it is.' })
  conflict!: RaterConflict;

  @Field(() => String, { nullable: true, description: 'What there is to say about it; needed for OTHER.' })
  note?: string | null;
}

@InputType({ description: 'A rater who is no longer to rate a subject.' })
export class WithdrawAssignmentInput extends MutationInput {
  @Field(() => ID, { description: 'The assignment.' })
  assignmentId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}
