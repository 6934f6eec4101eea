import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ExactDecimal, Instant } from '../../shared/scalars.js';

/** What is given for a criterion. */
export enum AnswerKind {
  POINTS = 'POINTS',
  CATEGORY = 'CATEGORY',
  FORM = 'FORM',
  CHECKLIST = 'CHECKLIST',
  PLACE = 'PLACE',
}

registerEnumType(AnswerKind, {
  name: 'AnswerKind',
  description: 'What is given for a criterion.',
  valuesConfig: {
    POINTS: { description: 'A figure within a range, in steps.' },
    CATEGORY: { description: 'One of several words.' },
    FORM: { description: 'A figure for each of several dimensions.' },
    CHECKLIST: { description: 'A tick or none for each of several items.' },
    PLACE: { description: 'A place among the subjects, 1 for the best.' },
  },
});

@ObjectType({ description: 'A word to choose, a dimension of a form or an item of a checklist.' })
export class AnswerChoice {
  @Field(() => String, { description: 'Key in the rubric.' })
  key!: string;

  @Field(() => String, { description: 'What screens call it.' })
  title!: string;

  @Field(() => ExactDecimal, { nullable: true, description: 'Largest figure of a dimension; null for a word.' })
  max!: string | null;

  @Field(() => ExactDecimal, { nullable: true, description: 'The figure is a multiple of this; null for a word.' })
  step!: string | null;
}

@ObjectType({ description: 'The figure of one dimension, or 1 or 0 for an item of a checklist.' })
export class DimensionPoints {
  @Field(() => String, { description: 'Key of the dimension or item.' })
  dimension!: string;

  @Field(() => ExactDecimal, { description: 'The figure.' })
  points!: string;
}

@ObjectType({ description: 'What the rater has given so far for one criterion; seen by nobody else.' })
export class RatingAnswer {
  @Field(() => ExactDecimal, { nullable: true, description: 'A figure.' })
  points!: string | null;

  @Field(() => String, { nullable: true, description: 'Key of the word chosen.' })
  category!: string | null;

  @Field(() => Int, { nullable: true, description: 'Place among the subjects.' })
  place!: number | null;

  @Field(() => [DimensionPoints], { description: 'Figures by dimension, or ticks by item.' })
  form!: DimensionPoints[];

  @Field(() => Boolean, { description: 'That the criterion does not apply to this subject.' })
  isNotApplicable!: boolean;

  @Field(() => String, { nullable: true, description: 'Why; null when nothing was written.' })
  note!: string | null;

  @Field(() => Instant, { description: 'When it was given last.' })
  ratedAt!: string;
}

@ObjectType({ description: 'A criterion as it is put to somebody who rates it.' })
export class RatedCriterion {
  @Field(() => String, { description: 'Key of the criterion in the rubric.' })
  key!: string;

  @Field(() => String, { description: 'Part of the year, such as H1 or Q3; empty for the whole year.' })
  period!: string;

  @Field(() => String, { description: 'What the rubric calls it.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What to look at; null when the rubric does not say.' })
  guidance!: string | null;

  @Field(() => AnswerKind, { description: 'What is to be given.' })
  kind!: AnswerKind;

  @Field(() => ExactDecimal, { nullable: true, description: 'Lowest figure or place; null where none is asked for.' })
  from!: string | null;

  @Field(() => ExactDecimal, { nullable: true, description: 'Highest figure or place; null without an upper end.' })
  to!: string | null;

  @Field(() => ExactDecimal, {
    nullable: true,
    description: 'Figures are this far apart; null where none is asked for.',
  })
  step!: string | null;

  @Field(() => [AnswerChoice], { description: 'Words, dimensions or items, in their order; empty for a figure.' })
  choices!: AnswerChoice[];

  @Field(() => Boolean, { description: 'Whether the rater must write why.' })
  needsEvidence!: boolean;
}
