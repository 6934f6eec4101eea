import { Field, Int, ObjectType } from 'type-graphql';
import { ExactDecimal } from '../shared/scalars.js';

@ObjectType({ description: 'How many evaluations of a cycle are in a band.' })
export class BandCount {
  @Field(() => String, { description: 'Key of the band.' })
  band!: string;

  @Field(() => String, { description: 'What screens call it.' })
  title!: string;

  @Field(() => Int, { description: 'Evaluations in it.' })
  count!: number;

  @Field(() => ExactDecimal, { nullable: true, description: 'Lowest points of the band; null for the last band.' })
  from!: string | null;
}

@ObjectType({ description: 'How many evaluations of a cycle have points in a range of five.' })
export class PointsBin {
  @Field(() => Int, { description: 'Lowest points of the range.' })
  from!: number;

  @Field(() => Int, { description: 'Where the range ends: these points belong to the next range, if there is one.' })
  to!: number;

  @Field(() => Int, { description: 'Evaluations in it.' })
  count!: number;
}
