import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { MeasureRecord } from '../../measures/measure-record.type.js';
import { createConnection, PageArgs } from '../../shared/connection.type.js';
import { readCountedRecords } from './counted-records.service.js';

const CountedRecordConnection = createConnection('CountedRecord', () => MeasureRecord);

@Resolver()
export class CountedRecordsResolver {
  @Query(() => CountedRecordConnection, {
    description: 'The records that a line of a score sheet counted one by one, newest first.',
  })
  countedRecords(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('evaluationId', () => ID, { description: 'The evaluation.' }) evaluationId: string,
    @Arg('criterion', () => String, { description: 'Key of the line.' }) criterion: string,
    @Arg('measure', () => String, { description: 'What the line read, as its input names it.' }) measure: string,
  ) {
    return readCountedRecords(context, { evaluationId, criterion, measure }, page);
  }
}
