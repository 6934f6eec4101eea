import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { ImportRecordsInput } from './import.input.js';
import { importRecords } from './import.service.js';
import { ImportResult } from './import.type.js';

@Resolver()
export class ImportResolver {
  @Mutation(() => ImportResult, {
    description:
      'Imports a CSV or .xlsx file, all of it or nothing; the same file again changes nothing. BAD_USER_INPUT when the file cannot be read at all.',
  })
  importRecords(@Ctx() context: Context, @Arg('input', () => ImportRecordsInput) input: ImportRecordsInput) {
    return importRecords(context, input);
  }
}
