import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Instant } from '../../shared/scalars.js';
import { RatedCriterion } from '../rating/rated-criterion.type.js';

@ObjectType({ description: 'Somebody or something that a ballot is about.' })
export class BallotSubject {
  @Field(() => ID, { description: 'The evaluation.' })
  evaluationId!: string;

  @Field(() => String, { description: 'The name of the person or ward.' })
  name!: string;

  @Field(() => String, { description: 'The ward for which the mandate is held, or that is voted on.' })
  wardName!: string;

  @Field(() => Boolean, { description: 'Whether the code has been used for this subject.' })
  isCast!: boolean;

  @Field(() => [RatedCriterion], { description: 'What is asked about the subject.' })
  criteria!: RatedCriterion[];
}

@ObjectType({ description: 'What a ballot code opens.' })
export class Ballot {
  @Field(() => String, { description: 'What the rubric calls the rater group.' })
  groupTitle!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Among which class of raters the code was handed out; null for none. No ballot tells it.',
  })
  classTitle!: string | null;

  @Field(() => Boolean, {
    description: 'Whether all subjects have to be voted on at once, because they are put in order.',
  })
  isWhole!: boolean;

  @Field(() => [BallotSubject], { description: 'Whom or what it is about.' })
  subjects!: BallotSubject[];
}

@ObjectType({ description: 'Valid papers of one class of raters.' })
export class PapersOfClass {
  @Field(() => String, { description: 'What the rubric calls the class.' })
  title!: string;

  @Field(() => Int, { description: 'How many papers.' })
  count!: number;
}

@ObjectType({ description: 'Codes as they are printed; they are shown this once, only their fingerprints are kept.' })
export class BallotCodes {
  @Field(() => [String], { description: 'The codes.' })
  codes!: string[];
}

@ObjectType({ description: 'Codes that were issued together.' })
export class BallotSheet {
  @Field(() => ID, { description: 'By which the sheet is cancelled.' })
  id!: string;

  @Field(() => Int, { description: 'How many codes are on it.' })
  codeCount!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Among which class of raters they are handed out; null for none.',
  })
  classTitle!: string | null;

  @Field(() => Instant, { description: 'When they were issued.' })
  issuedAt!: string;

  @Field(() => String, { description: 'Who issued them.' })
  issuedByName!: string;

  @Field(() => Instant, { nullable: true, description: 'When they were cancelled; null while they work.' })
  cancelledAt!: string | null;
}
