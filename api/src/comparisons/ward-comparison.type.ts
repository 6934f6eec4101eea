import { Field, Int, ObjectType } from 'type-graphql';
import { Figure, MeasureDefinition } from '../measures/figure.type.js';
import { Ward } from '../wards/ward.entity.js';

@ObjectType({ description: 'A ward with all below it, in figures.' })
export class WardFigures {
  @Field(() => Ward, { description: 'The ward.' })
  ward!: Ward;

  @Field(() => Int, { description: 'Representatives in office when the year began, each once.' })
  representativeCount!: number;

  @Field(() => Int, { description: 'Households of the ledger; closed entries do not count.' })
  householdCount!: number;

  @Field(() => [Figure], { description: 'One for each measure, in the order asked for.' })
  figures!: Figure[];
}

@ObjectType({ description: 'Wards side by side on the same measures.' })
export class WardComparison {
  @Field(() => Int, { description: 'Calendar year.' })
  year!: number;

  @Field(() => Ward, { description: 'The ward to which the total belongs.' })
  parent!: Ward;

  @Field(() => [MeasureDefinition], { description: 'What is compared, in the order asked for.' })
  measures!: MeasureDefinition[];

  @Field(() => WardFigures, { description: 'The same for the parent with all below it.' })
  total!: WardFigures;

  @Field(() => [WardFigures], { description: "The wards compared, in the office's order; 100 at most." })
  rows!: WardFigures[];
}
