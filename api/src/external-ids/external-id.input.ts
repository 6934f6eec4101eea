import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../database/mutation-input.js';

@InputType({ description: 'The number by which another system knows a record.' })
export class AddExternalIdInput extends MutationInput {
  @Field(() => ID, { description: 'A household, a representative, a ward or a matter.' })
  recordId!: string;

  @Field(() => String, { description: 'Key of the other system in the programme.' })
  source!: string;

  @Field(() => String, { description: 'The number there; never an identity number.' })
  value!: string;
}

@InputType({ description: 'A number that does not belong to the record.' })
export class RemoveExternalIdInput extends MutationInput {
  @Field(() => ID, { description: 'Which number.' })
  externalIdId!: string;

  @Field(() => Int, { description: 'Its version as it was read.' })
  version!: number;
}
