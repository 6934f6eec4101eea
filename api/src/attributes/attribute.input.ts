import { Field, ID, InputType, Int } from 'type-graphql';
import { MutationInput } from '../database/mutation-input.js';

@InputType({ description: 'What is told of something under one attribute of the programme.' })
export class AttributeInput {
  @Field(() => String, { description: 'Key of the attribute in the programme.' })
  key!: string;

  @Field(() => [String], {
    description:
      'Its values: keys of a choice, an exact decimal, "true" or "false", or text. Empty takes away what was told.',
  })
  values!: string[];
}

@InputType({ description: 'What holds for a mandate from now on.' })
export class SetMandateAttributesInput extends MutationInput {
  @Field(() => ID, { description: 'Whose attributes.' })
  mandateId!: string;

  @Field(() => Int, { description: 'Version that was read; CONFLICT when it has changed since.' })
  version!: number;

  @Field(() => [AttributeInput], { description: 'Those that are to be set; the others stay as they are.' })
  attributes!: AttributeInput[];
}

@InputType({ description: 'What holds for a ward from now on.' })
export class SetWardAttributesInput extends MutationInput {
  @Field(() => ID, { description: 'Whose attributes.' })
  wardId!: string;

  @Field(() => Int, { description: 'Version that was read; CONFLICT when it has changed since.' })
  version!: number;

  @Field(() => [AttributeInput], { description: 'Those that are to be set; the others stay as they are.' })
  attributes!: AttributeInput[];
}
