import { Field, Int, ObjectType } from 'type-graphql';
import { ExactDecimal } from '../shared/scalars.js';

@ObjectType({ description: 'A figure that wards report for each period because no record counts it.' })
export class Indicator {
  @Field(() => String, { description: 'Key by which reports refer to it.' })
  key!: string;

  @Field(() => String, { description: 'What screens call it.' })
  title!: string;

  @Field(() => String, { description: 'What it counts, such as mu or yuan.' })
  unit!: string;

  @Field(() => Int, { description: 'Most places after the point.' })
  places!: number;

  @Field(() => String, { description: 'For which span there is one figure: once, year, quarter or month.' })
  period!: string;

  @Field(() => String, { description: 'Whether more of it is good, ill or neither.' })
  moreIs!: string;

  @Field(() => String, { nullable: true, description: 'The document that asks for it; null when none is named.' })
  source!: string | null;

  @Field(() => [String], { description: 'Keys of the kinds of wards that report it.' })
  wardKinds!: string[];

  @Field(() => [String], {
    description: 'What the kinds of wards are called whose people approve it, the lowest first.',
  })
  approval!: string[];

  @Field(() => [String], { description: 'What a figure is checked against, in the words of the programme.' })
  rules!: string[];

  @Field(() => Boolean, {
    description: 'Whether much hangs on it, so that a figure is shown and used only once somebody answers for it.',
  })
  isHighStakes!: boolean;

  @Field(() => String, { nullable: true, description: 'What hangs on it, such as a line of credit; null of others.' })
  stakes!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The body for which a figure is released; null where nobody releases it.',
  })
  releaseAuthority!: string | null;

  @Field(() => Boolean, { description: 'Whether figures of wards add up to that of the ward above.' })
  isSummed!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'First year that records count it, so that only earlier ones are reported; null when none do.',
  })
  countedSince!: number | null;
}

@ObjectType({ description: 'What is to be reached.' })
export class IndicatorGoal {
  @Field(() => ExactDecimal, { description: 'The number to be reached.' })
  value!: string;

  @Field(() => String, { nullable: true, description: 'The document that sets it; null when none is named.' })
  source!: string | null;

  @Field(() => ExactDecimal, {
    nullable: true,
    description: 'How much of it is reached, to four places: 1.242 is 124.2 %; null without a figure or of nothing.',
  })
  achieved!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Version of what the office has set; null when it follows from the programme or wards below.',
  })
  version!: number | null;
}

@ObjectType({ description: 'The figure of one earlier period.' })
export class EarlierFigure {
  @Field(() => String, { description: 'What the period is called.' })
  periodTitle!: string;

  @Field(() => ExactDecimal, { description: 'The figure.' })
  value!: string;
}
