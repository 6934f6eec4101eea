import { Field, InputType, Int } from 'type-graphql';
import { MutationInput } from '../database/mutation-input.js';

@InputType({ description: 'A programme file to be put in force.' })
export class AdoptProgrammeInput extends MutationInput {
  @Field(() => String, { description: 'Name of the file, by which problems in it are told.' })
  fileName!: string;

  @Field(() => String, { description: 'The whole file, at most 200,000 characters.' })
  sourceText!: string;

  @Field(() => Int, {
    description: 'The version in force that it was written against; CONFLICT when another one has been adopted since.',
  })
  basedOnVersion!: number;
}
