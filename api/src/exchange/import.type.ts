import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Something in a file that has to be put right before it can be imported.' })
export class ImportProblem {
  @Field(() => Int, {
    description:
      'Row of the file, counted from 1 as a spreadsheet shows it; the row of the heading for a problem with the columns.',
  })
  row!: number;

  @Field(() => String, { nullable: true, description: 'Heading of the column; null when the row as a whole is meant.' })
  column!: string | null;

  @Field(() => String, { nullable: true, description: 'What stands there; null when nothing does.' })
  value!: string | null;

  @Field(() => String, { description: 'What is wrong and what would be right, in the language of the request.' })
  reason!: string;
}

@ObjectType({ description: 'A column of a file and what it was taken for.' })
export class ImportColumn {
  @Field(() => String, { description: 'Heading of the column; its letter in brackets when it has none.' })
  column!: string;

  @Field(() => String, { nullable: true, description: 'Key of the field that it tells; null when it is left out.' })
  field!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What stands first in it; null when nothing was found near the top.',
  })
  sample!: string | null;
}

@ObjectType({ description: 'Something that a column of a file may tell.' })
export class ImportField {
  @Field(() => String, { description: 'Key, by which a mapping names it.' })
  key!: string;

  @Field(() => String, { description: 'Wording in the language of the request.' })
  title!: string;

  @Field(() => Boolean, { description: 'Whether no row can do without it.' })
  isRequired!: boolean;
}

@ObjectType({ description: 'What a file changed, or would change.' })
export class ImportResult {
  @Field(() => Boolean, { description: 'Whether the file was only tried.' })
  dryRun!: boolean;

  @Field(() => Boolean, { description: 'Whether all of the file was taken over; otherwise nothing of it was.' })
  isApplied!: boolean;

  @Field(() => Int, { description: 'Rows below the heading that are not blank.' })
  rowCount!: number;

  @Field(() => Int, { description: 'Rows that add a record.' })
  created!: number;

  @Field(() => Int, { description: 'Rows that change a record.' })
  changed!: number;

  @Field(() => Int, { description: 'Rows that say what is known already.' })
  unchanged!: number;

  @Field(() => [ImportProblem], { description: 'The first 200 problems, from the top of the file.' })
  problems!: ImportProblem[];

  @Field(() => Int, { description: 'How many problems there are; a file with any is not imported.' })
  problemCount!: number;

  @Field(() => [ImportColumn], { description: 'All columns of the file, those that are left out too.' })
  columns!: ImportColumn[];

  @Field(() => [ImportField], { description: 'What columns of such a file may tell.' })
  fields!: ImportField[];
}
