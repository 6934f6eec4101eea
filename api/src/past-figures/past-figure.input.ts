import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../database/mutation-input.js';
import { ExactDecimal } from '../shared/scalars.js';

@InputType({ description: 'A total of a year before the records, of a ward or of a person.' })
export class RecordPastFigureInput extends MutationInput {
  @Field(() => ID, { nullable: true, description: 'Of which ward; left out for a person.' })
  wardId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Of which person; left out for a ward.' })
  representativeId?: string | null;

  @Field(() => Int, { description: 'A year of which there are no records.' })
  year!: number;

  @Field(() => String, { description: 'Key of a measure, or evaluation.points or evaluation.rank.' })
  measure!: string;

  @Field(() => ExactDecimal, { description: 'The figure as it was reported.' })
  value!: string;

  @Field(() => ExactDecimal, { nullable: true, description: 'Out of how many, where the source says so.' })
  outOf?: string | null;

  @Field(() => String, { description: 'The document that it is taken from.' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'What else is to be noted.' })
  note?: string | null;

  @Field(() => Int, { nullable: true, description: 'Version of the figure that is corrected; left out for a new one.' })
  version?: number | null;
}
