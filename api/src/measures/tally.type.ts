import { Field, ObjectType } from 'type-graphql';
import { Figure } from './figure.type.js';

@ObjectType({ description: 'One thing that a tally counts of a person in a year.' })
export class TallyItem {
  @Field(() => String, { description: 'Key in the programme file.' })
  key!: string;

  @Field(() => String, { description: 'What the programme calls it there.' })
  title!: string;

  @Field(() => Figure, { description: 'The figure, which opens down to its records.' })
  figure!: Figure;
}

@ObjectType({ description: 'A way of working, counted for a person from the records; it gives no points.' })
export class Tally {
  @Field(() => String, { description: 'Key in the programme file.' })
  key!: string;

  @Field(() => String, { description: 'What the programme calls it.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'What is meant by it; null without a word of it.' })
  note!: string | null;

  @Field(() => [TallyItem], { description: 'What is counted, in the order of the programme.' })
  items!: TallyItem[];
}
