import { Field, Int, ObjectType } from 'type-graphql';
import { ExactDecimal } from '../../shared/scalars.js';

@ObjectType({ description: "A rater's figures for one criterion beside those of the others, none of them named." })
export class RaterAgreement {
  @Field(() => String, { description: 'Key of the criterion.' })
  criterion!: string;

  @Field(() => String, { description: 'What the rubric calls it.' })
  title!: string;

  @Field(() => ExactDecimal, { description: 'Lowest figure that could be given.' })
  from!: string;

  @Field(() => ExactDecimal, { description: 'Highest figure that could be given.' })
  to!: string;

  @Field(() => [ExactDecimal], { description: 'What the user gave, in order of size.' })
  own!: string[];

  @Field(() => [ExactDecimal], { description: 'What the others gave the same subjects, in order of size.' })
  panel!: string[];

  @Field(() => Int, { description: 'How many others there are; with fewer than three nothing is told.' })
  others!: number;

  @Field(() => ExactDecimal, { description: 'Mean distance from the mean of the others, in points.' })
  distance!: string;

  @Field(() => ExactDecimal, { description: 'The same with its direction: above zero milder, below zero stricter.' })
  lean!: string;
}
