import { Field, InputType } from 'type-graphql';
import { MutationInput } from '../database/mutation-input.js';
import { ImportKind } from './import-kind.js';

@InputType({ description: 'Which field a column of the file tells.' })
export class ImportMappingInput {
  @Field(() => String, { description: 'Heading of the column; its letter in brackets when it has none.' })
  column!: string;

  @Field(() => String, { nullable: true, description: 'Key of the field; null leaves the column out.' })
  field!: string | null;
}

@InputType({ description: 'A value for all rows of a file that has no column for it.' })
export class ImportConstantInput {
  @Field(() => String, { description: 'Key of the field.' })
  field!: string;

  @Field(() => String, { description: 'What every row says, written as in a cell.' })
  value!: string;
}

@InputType({ description: 'A file to import, and how to understand it.' })
export class ImportRecordsInput extends MutationInput {
  @Field(() => ImportKind, { description: 'What its rows are.' })
  kind!: ImportKind;

  @Field(() => String, { description: 'Name of the file, for the log.' })
  fileName!: string;

  @Field(() => String, { description: 'Content of the CSV or .xlsx file as base64, at most 32 MB before encoding.' })
  contentBase64!: string;

  @Field(() => [ImportMappingInput], {
    defaultValue: [],
    description: 'Columns whose field cannot be told from the heading, or is another one.',
  })
  mapping!: ImportMappingInput[];

  @Field(() => [ImportConstantInput], { defaultValue: [], description: 'Values for what the file has no column for.' })
  constants!: ImportConstantInput[];

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether representatives whom only a roll names are added, with mandates for as long as the roll names them.',
  })
  createMissing!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether to tell only what would happen.' })
  dryRun!: boolean;
}
