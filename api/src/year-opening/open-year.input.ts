import { Field, InputType, Int } from 'type-graphql';
import { MutationInput } from '../database/mutation-input.js';

@InputType({ description: 'A year to be opened.' })
export class OpenYearInput extends MutationInput {
  @Field(() => Int, { description: 'Calendar year, this one or the next.' })
  year!: number;

  @Field(() => Boolean, { description: 'Whether links that ended with the year before go on through it.' })
  continuesLinks!: boolean;
}
