import { Field, InputType } from 'type-graphql';
import { MutationInput } from '../database/mutation-input.js';

@InputType({ description: 'A document or picture to be kept.' })
export class AddFileInput extends MutationInput {
  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => String, {
    description: 'Its content as base64: a PDF, JPEG, PNG, XLSX or DOCX of at most 8 MB.',
  })
  contentBase64!: string;
}
