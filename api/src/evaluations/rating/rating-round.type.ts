import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What the user has to rate in one rater group of one cycle.' })
export class RatingRound {
  @Field(() => String, { description: 'Key of the rater group.' })
  group!: string;

  @Field(() => Int, { description: 'Subjects for whom nothing is entered yet.' })
  waiting!: number;

  @Field(() => Int, { description: 'Subjects for whom something is entered and not handed in.' })
  draft!: number;

  @Field(() => Int, { description: 'Subjects whose ratings are handed in.' })
  submitted!: number;
}
