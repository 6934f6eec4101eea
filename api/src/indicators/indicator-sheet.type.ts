import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CalendarDate, ExactDecimal } from '../shared/scalars.js';
import { EarlierFigure, Indicator, IndicatorGoal } from './indicator.type.js';
import { Bound } from './report-status.js';

/** Where the figure of a line comes from. */
export enum Basis {
  REPORTED = 'REPORTED',
  CARRIED = 'CARRIED',
  SUMMED = 'SUMMED',
}

registerEnumType(Basis, {
  name: 'IndicatorBasis',
  description: 'Where a figure of the sheet comes from.',
  valuesConfig: {
    REPORTED: { description: 'The ward has reported it for this period.' },
    CARRIED: { description: 'Nothing is reported for this period; the last figure still holds.' },
    SUMMED: { description: 'The approved figures of the wards below, added up.' },
  },
});

/** Among which figures one stands out. */
export enum OutlierAmong {
  OWN = 'OWN',
  PEERS = 'PEERS',
  BOTH = 'BOTH',
}

registerEnumType(OutlierAmong, {
  name: 'IndicatorOutlier',
  description: 'Among which figures one stands out so far that somebody should look: a question, never a verdict.',
  valuesConfig: {
    OWN: { description: "Among the ward's own earlier figures." },
    PEERS: { description: 'Among those of wards of its kind in the same period.' },
    BOTH: { description: 'Among both.' },
  },
});

@ObjectType({ description: 'One indicator of one ward in one period.' })
export class IndicatorLine {
  @Field(() => Indicator, { description: 'What is reported.' })
  indicator!: Indicator;

  @Field(() => CalendarDate, { description: 'First day of the period; 1900-01-01 for a figure given once for good.' })
  periodOn!: string;

  @Field(() => String, { description: 'What the period is called.' })
  periodTitle!: string;

  @Field(() => CalendarDate, { nullable: true, description: 'Last day on which it is in time; null when never late.' })
  dueOn!: string | null;

  @Field(() => Boolean, { description: 'Whether it is due and nothing has been handed in.' })
  isOverdue!: boolean;

  @Field(() => ExactDecimal, { nullable: true, description: 'The figure; null while there is none.' })
  value!: string | null;

  @Field(() => Bound, { description: 'How exactly the figure is known.' })
  bound!: Bound;

  @Field(() => Basis, { nullable: true, description: 'Where the figure comes from; null while there is none.' })
  basis!: Basis | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the figure as printed is hard to believe; null when it is not.',
  })
  doubt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The document or count the figure comes from; null without one.',
  })
  source!: string | null;

  @Field(() => Int, { nullable: true, description: 'Of a sum, how many wards below have an approved figure.' })
  reportedWards!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of a sum, how many wards below should have one.' })
  expectedWards!: number | null;

  @Field(() => IndicatorGoal, { nullable: true, description: 'What is to be reached; null without a target.' })
  goal!: IndicatorGoal | null;

  @Field(() => OutlierAmong, {
    nullable: true,
    description: 'Among which figures it stands out; null when among none.',
  })
  outlier!: OutlierAmong | null;

  @Field(() => [EarlierFigure], {
    description: "The ward's own figures of earlier periods, the newest first, at most 12.",
  })
  earlier!: EarlierFigure[];
}

@ObjectType({ description: 'The indicators of one ward.' })
export class IndicatorSheet {
  @Field(() => CalendarDate, { description: 'The day whose periods are shown.' })
  on!: string;

  @Field(() => [IndicatorLine], {
    description: 'Those that the ward reports or that add up to it, in programme order.',
  })
  lines!: IndicatorLine[];
}
