import { Field, InputType } from 'type-graphql';
import { MutationInput } from '../database/mutation-input.js';

@InputType({ description: 'A programme file to be put in force.' })
export class AdoptProgrammeInput extends MutationInput {
  @Field(() => String, { description: 'Name of the file, by which problems in it are told.' })
  fileName!: string;

  @Field(() => String, { description: 'The whole file.' })
  sourceText!: string;
}
