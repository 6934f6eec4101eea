import { Field, ObjectType } from 'type-graphql';
import { ExactDecimal } from '../shared/scalars.js';

@ObjectType({ description: 'A figure computed from records: never a bare percentage.' })
export class Figure {
  @Field(() => String, { description: 'Key of the measure.' })
  measure!: string;

  @Field(() => ExactDecimal, { description: 'What was counted.' })
  numerator!: string;

  @Field(() => ExactDecimal, { nullable: true, description: 'Out of how many; null for a plain count.' })
  denominator!: string | null;
}

@ObjectType({ description: 'What a measure counts.' })
export class MeasureDefinition {
  @Field(() => String, { description: 'Key by which it is asked for.' })
  key!: string;

  @Field(() => String, { description: 'What screens call it.' })
  title!: string;

  @Field(() => String, { description: 'What exactly is counted, out of what.' })
  definition!: string;

  @Field(() => String, {
    description:
      'What the numerator counts: activity, item, matter, visit, household, rule, return, report, figure, event, task, consultation, answer or person.',
  })
  unit!: string;

  @Field(() => Boolean, { description: 'Whether the figure of a ward has a denominator.' })
  isRate!: boolean;
}
