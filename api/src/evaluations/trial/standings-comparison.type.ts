import { Field, Int, ObjectType } from 'type-graphql';
import { ProgrammeCheck } from '../../jurisdictions/check-programme.type.js';
import { StandingShift } from './standing-shift.type.js';

@ObjectType({ description: 'How many are in a band under two rubrics.' })
export class BandShift {
  @Field(() => String, { description: 'Key of the band.' })
  band!: string;

  @Field(() => String, { description: 'What screens call it.' })
  title!: string;

  @Field(() => Int, { description: 'In it before.' })
  before!: number;

  @Field(() => Int, { description: 'In it afterwards.' })
  after!: number;
}

@ObjectType({ description: 'What a rubric asks for and the records of the year do not tell.' })
export class RubricGap {
  @Field(() => String, { description: 'Key of the criterion.' })
  key!: string;

  @Field(() => String, { description: 'What the rubric calls it.' })
  title!: string;

  @Field(() => Int, { description: 'For how many it is undecided.' })
  undecidedCount!: number;

  @Field(() => String, { nullable: true, description: 'Why, as for the first of them; null when it is for nobody.' })
  reason!: string | null;

  @Field(() => Boolean, { description: 'Whether it is new or ruled otherwise, and nobody has any record it counts.' })
  isUnrecorded!: boolean;
}

@ObjectType({ description: 'A peer group under two rubrics, worked out from the records of one year.' })
export class StandingsComparison {
  @Field(() => Int, { description: 'Calendar year.' })
  year!: number;

  @Field(() => String, { description: 'Key of the representative type.' })
  type!: string;

  @Field(() => String, { description: 'What the programme calls the type.' })
  typeTitle!: string;

  @Field(() => Int, { description: 'Version of the programme that is compared with.' })
  beforeVersion!: number;

  @Field(() => Boolean, {
    description:
      'Whether that is the results that stand; else that version was worked out again from the records of now.',
  })
  isBeforeStanding!: boolean;

  @Field(() => Int, { nullable: true, description: 'Version that was worked out; null for a text not adopted.' })
  afterVersion!: number | null;

  @Field(() => Int, {
    description: 'How many are compared, the undecided included; those of the own ward for its leader.',
  })
  subjectCount!: number;

  @Field(() => Int, { description: 'Without a total on one side.' })
  undecidedCount!: number;

  @Field(() => Int, { description: 'With other points, another place or another band.' })
  movedCount!: number;

  @Field(() => Int, { description: 'With other points.' })
  pointsChangedCount!: number;

  @Field(() => Int, { description: 'In another place.' })
  placeChangedCount!: number;

  @Field(() => Int, { description: 'In another band.' })
  bandChangedCount!: number;

  @Field(() => Int, { description: 'Whose records have changed since their result was worked out.' })
  recordsChangedCount!: number;

  @Field(() => [BandShift], { description: 'Bands of both rubrics, the best first.' })
  bands!: BandShift[];

  @Field(() => [RubricGap], { description: 'Criteria that are undecided or without any record.' })
  gaps!: RubricGap[];

  @Field(() => [String], {
    description:
      'Keys of other parts of the programme that differ from the one in force and say what is counted. Figures are taken as they are, so what these would do does not show.',
  })
  otherParts!: string[];

  @Field(() => StandingShift, { nullable: true, description: 'The largest move; null when nobody moves.' })
  largest!: StandingShift | null;
}

@ObjectType({ description: 'What a programme file that is not adopted would do to a year.' })
export class RubricTrial {
  @Field(() => ProgrammeCheck, { description: 'What the checker says of the file.' })
  check!: ProgrammeCheck;

  @Field(() => StandingsComparison, { nullable: true, description: 'Who moves; null while the file has problems.' })
  comparison!: StandingsComparison | null;
}
