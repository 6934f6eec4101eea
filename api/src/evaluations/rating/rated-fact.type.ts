import { Field, ObjectType } from 'type-graphql';
import { ExactDecimal } from '../../shared/scalars.js';

@ObjectType({ description: 'A figure that the rubric reads of a subject, beside what the rater is asked.' })
export class RatedFact {
  @Field(() => String, { description: 'What was read: the key of a measure, or of events or attributes.' })
  measure!: string;

  @Field(() => String, { description: 'What screens call it.' })
  title!: string;

  @Field(() => ExactDecimal, { nullable: true, description: 'What was counted; null when it does not apply.' })
  numerator!: string | null;

  @Field(() => ExactDecimal, { nullable: true, description: 'Out of how many; null for a plain count.' })
  denominator!: string | null;

  @Field(() => Boolean, { description: 'Whether the user may open the records behind it.' })
  viewerCanOpen!: boolean;
}
