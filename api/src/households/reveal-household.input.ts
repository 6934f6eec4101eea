import { Field, ID, InputType } from 'type-graphql';
import { MutationInput } from '../database/mutation-input.js';

@InputType({ description: 'A household to be seen unmasked, and what for.' })
export class RevealHouseholdInput extends MutationInput {
  @Field(() => ID, { description: 'The household.' })
  householdId!: string;

  @Field(() => String, { description: 'What it is needed for, in words; it stays in the log.' })
  purpose!: string;
}
