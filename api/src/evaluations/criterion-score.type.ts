import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ExactDecimal } from '../shared/scalars.js';

@ObjectType({ description: 'A figure that a criterion read.' })
export class CriterionInput {
  @Field(() => String, {
    description: 'What was read: the key of a measure, or events:, attribute:, criterion: or ballots: and a key.',
  })
  measure!: string;

  @Field(() => String, { description: 'What screens call the measure.' })
  title!: string;

  @Field(() => ExactDecimal, { nullable: true, description: 'What was counted; null when it does not apply.' })
  numerator!: string | null;

  @Field(() => ExactDecimal, { nullable: true, description: 'Out of how many; null for a plain count.' })
  denominator!: string | null;

  @Field(() => ExactDecimal, {
    nullable: true,
    description: 'How much more is claimed that nobody has confirmed yet, and therefore left out; null for none.',
  })
  claimed!: string | null;

  @Field(() => Int, { nullable: true, description: 'Valid ballots behind the figure; null where nobody was asked.' })
  ballots!: number | null;

  @Field(() => [ID], { description: 'Records that were counted one by one; each opens with node(id).' })
  recordIds!: string[];
}

@ObjectType({ description: 'One line of a score sheet.' })
export class CriterionScore {
  @Field(() => String, { description: 'Key of the criterion in the rubric.' })
  key!: string;

  @Field(() => String, { description: 'BASE, BONUS or DEDUCTION.' })
  section!: string;

  @Field(() => String, { nullable: true, description: 'Key of the criterion it is part of; null at the top.' })
  parentKey!: string | null;

  @Field(() => String, { description: 'SCORED, NOT_APPLICABLE or UNDECIDED.' })
  state!: string;

  @Field(() => ExactDecimal, {
    nullable: true,
    description: 'Points of the line, those of a deduction to be taken away; null unless scored.',
  })
  points!: string | null;

  @Field(() => ExactDecimal, {
    nullable: true,
    description: 'Least points of the line: 0, or less where it may take points; null without a lower end.',
  })
  minPoints!: string | null;

  @Field(() => ExactDecimal, { nullable: true, description: 'Most points of the line.' })
  maxPoints!: string | null;
}
