import { Field, Int, ObjectType } from 'type-graphql';
import { createConnection } from '../../shared/connection.type.js';
import { ExactDecimal } from '../../shared/scalars.js';
import { BandCause } from './comparison-choice.js';

@ObjectType({ description: 'How a subject stands under one rubric.' })
export class TriedStanding {
  @Field(() => ExactDecimal, { nullable: true, description: 'Points in all; null while a criterion is undecided.' })
  totalPoints!: string | null;

  @Field(() => ExactDecimal, {
    nullable: true,
    description: 'Earned so far, out of scoredMaxPoints; null while nothing is scored.',
  })
  provisionalPoints!: string | null;

  @Field(() => ExactDecimal, { description: 'Most points of the criteria that are scored.' })
  scoredMaxPoints!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Place among those with a total, ties sharing it (1, 2, 2, 4); null for who has none.',
  })
  rank!: number | null;

  @Field(() => String, { nullable: true, description: 'Key of the band; null while undecided.' })
  band!: string | null;

  @Field(() => String, { nullable: true, description: 'What the rubric calls the band; null while undecided.' })
  bandTitle!: string | null;

  @Field(() => [String], { description: 'Minimums that are missed and vetoes that hold, as the rubric calls them.' })
  limits!: string[];
}

@ObjectType({ description: 'A line of a score sheet that differs between two rubrics.' })
export class LineShift {
  @Field(() => String, { description: 'Key of the criterion.' })
  key!: string;

  @Field(() => String, { description: 'What the rubric calls it.' })
  title!: string;

  @Field(() => ExactDecimal, { nullable: true, description: 'Points before; null unless scored.' })
  pointsBefore!: string | null;

  @Field(() => ExactDecimal, { nullable: true, description: 'Points afterwards; null unless scored.' })
  pointsAfter!: string | null;

  @Field(() => ExactDecimal, {
    description: 'What it does to the sum it is part of: more points taken away are negative.',
  })
  change!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why it had its points; null where the rubric has no such line for the subject.',
  })
  reasonBefore!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it has its points; null where the rubric has no such line for the subject.',
  })
  reasonAfter!: string | null;
}

@ObjectType({ description: 'One subject under two rubrics.' })
export class StandingShift {
  @Field(() => ExactDecimal, {
    nullable: true,
    description: 'Points gained, negative when lost; null unless there is a total on both sides.',
  })
  pointsChange!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Places gained, negative when lost; null unless it is placed on both sides.',
  })
  placesGained!: number | null;

  @Field(() => BandCause, { nullable: true, description: 'Why the band is another one; null when it is the same.' })
  bandCause!: BandCause | null;

  @Field(() => Boolean, {
    description:
      'Whether its records have changed since its result was worked out, so that not all is the rubric’s doing.',
  })
  isRecordChanged!: boolean;
}

export const StandingShiftConnection = createConnection('StandingShift', () => StandingShift);
