import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { Representative } from '../representatives/representative.entity.js';
import { representativeById } from '../representatives/representative.query.js';
import { PageArgs } from '../shared/connection.type.js';
import { Node } from '../shared/node.type.js';
import { Ward } from '../wards/ward.entity.js';
import { wardById } from '../wards/ward.query.js';
import type { RecordRow } from './measure-record.query.js';
import { listMeasureRecords } from './measure-record.service.js';
import { MeasureRecord, MeasureRecordConnection } from './measure-record.type.js';
import { recordNode } from './record-node.js';
import { recordKind, recordTitle } from './record-title.query.js';
import { detailWords } from './record-words.js';

@Resolver(() => MeasureRecord)
export class MeasureRecordResolver {
  @Query(() => MeasureRecordConnection, { description: 'The records behind a figure, newest first.' })
  measureRecords(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('measure', () => String, { description: 'Key of the measure; BAD_USER_INPUT when it is unknown.' })
    measure: string,
    @Arg('year', () => Int, { description: 'Calendar year.' }) year: number,
    @Arg('wardId', () => ID, { nullable: true, description: 'Only this ward and those below.' }) wardId?: string,
    @Arg('mandateId', () => ID, { nullable: true, description: 'Only this mandate.' }) mandateId?: string,
    @Arg('countedOnly', () => Boolean, { nullable: true, description: 'Only records that the numerator counts.' })
    countedOnly?: boolean,
  ) {
    return listMeasureRecords(context, { measure, year, wardId, mandateId, countedOnly }, page);
  }

  @FieldResolver(() => Node, { nullable: true, description: 'The record itself.' })
  node(@Root() { recordType, recordId }: RecordRow, @Ctx() context: Context) {
    return recordNode(context, recordType, recordId);
  }

  @FieldResolver(() => String, { description: 'What kind of record it is, in words.' })
  kind(@Root() { recordType, recordId }: RecordRow, @Ctx() context: Context) {
    return recordKind(context, recordType, recordId);
  }

  @FieldResolver(() => String, { description: 'What the record is called; a household by its ledger number.' })
  async title(@Root() { recordType, recordId }: RecordRow, @Ctx() context: Context) {
    return (await context.once(recordTitle, recordType).load(recordId))!.title;
  }

  @FieldResolver(() => Representative, { nullable: true, description: 'Whose record it is; null for a household.' })
  representative(@Root() { representativeId }: RecordRow, @Ctx() context: Context) {
    return representativeId && context.once(representativeById).load(representativeId);
  }

  @FieldResolver(() => Ward, { nullable: true, description: 'The ward for which it counts.' })
  ward(@Root() { wardId }: RecordRow, @Ctx() context: Context) {
    return context.once(wardById).load(wardId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the numerator counts it.' })
  inNumerator(@Root() { numerator }: RecordRow) {
    return Number(numerator) > 0;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the denominator counts it; false for a plain count.' })
  inDenominator(@Root() { denominator }: RecordRow) {
    return Number(denominator ?? 0) > 0;
  }

  @FieldResolver(() => String, { nullable: true, description: 'How the record stands, in words.' })
  async detail(@Root() row: RecordRow, @Ctx() context: Context) {
    const { programme } = await context.once(programmeInForce);
    return detailWords(row, programme.visits.rounds, context.language);
  }
}
