import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { AttributeValue } from '../attributes/attribute-value.type.js';
import type { Attributes } from '../attributes/check-attributes.js';
import { describeAttributes } from '../attributes/describe-attributes.js';
import type { Context } from '../context.js';
import { keyOf } from '../database/find-record.js';
import { fileById } from '../files/file.query.js';
import { StoredFile } from '../files/file.type.js';
import { Label } from '../jurisdictions/label.type.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { eventAttributes } from '../programmes/attribute-rule.js';
import { Representative } from '../representatives/representative.entity.js';
import { type RepresentativeRow, representativeById } from '../representatives/representative.query.js';
import { createConnection, PageArgs } from '../shared/connection.type.js';
import { NotFound } from '../shared/errors.js';
import { Ward } from '../wards/ward.entity.js';
import { wardById } from '../wards/ward.query.js';
import { DutyRecord } from './duty-record.entity.js';
import {
  type DutyRecordRow,
  dutyRecordById,
  dutyRecordsOfRepresentative,
  readDutyRecords,
} from './duty-record.query.js';
import { DutyRecordState, STATE_TITLES } from './duty-record-state.js';
import { eventKind } from './event-kind.js';

const DutyRecordConnection = createConnection('DutyRecord', () => DutyRecord);

async function kindOf(context: Context, row: DutyRecordRow) {
  const { programme } = await context.once(programmeInForce);
  return eventKind(programme, row.kind);
}

@Resolver(() => DutyRecord)
export class DutyRecordResolver {
  @Query(() => DutyRecordConnection, { description: 'Duty records that the user may read, newest first.' })
  dutyRecords(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('year', () => Int, { nullable: true, description: 'Only what happened in this year.' }) year?: number,
    @Arg('kind', () => String, { nullable: true, description: 'Only records of this kind.' }) kind?: string,
    @Arg('state', () => DutyRecordState, { nullable: true, description: 'Only records believed so far.' })
    state?: DutyRecordState,
    @Arg('representativeId', () => ID, { nullable: true, description: 'Only records about this person.' })
    representativeId?: string,
    @Arg('wardId', () => ID, {
      nullable: true,
      description: 'Only records about this ward, one below, or people whose facts count there.',
    })
    wardId?: string,
    @Arg('search', () => String, { nullable: true, description: 'Only records whose line contains this.' })
    search?: string,
  ) {
    const person = representativeId && keyOf('Representative', representativeId);
    const ward = wardId && keyOf('Ward', wardId);
    return readDutyRecords(context, { year, kind, state, search, representativeId: person, wardId: ward }, page);
  }

  @Query(() => DutyRecord, { description: 'One duty record; NOT_FOUND when there is none in this jurisdiction.' })
  async dutyRecord(@Ctx() context: Context, @Arg('id', () => ID) id: string) {
    const row = await context.once(dutyRecordById).load(keyOf('DutyRecord', id));
    if (!row) throw new NotFound('DutyRecord', id);
    return row;
  }

  @FieldResolver(() => String, { description: 'What the programme calls the kind.' })
  async kindTitle(@Root() row: DutyRecordRow, @Ctx() context: Context) {
    return (await kindOf(context, row))?.title[context.language] ?? row.kind;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What the quantity counts; null when it counts events.',
  })
  async unit(@Root() row: DutyRecordRow, @Ctx() context: Context) {
    return (await kindOf(context, row))?.unit?.[context.language] ?? null;
  }

  @FieldResolver(() => Representative, { nullable: true, description: 'Whom it is about; null when about a ward.' })
  representative(@Root() row: DutyRecordRow, @Ctx() context: Context) {
    return row.representativeId && context.once(representativeById).load(row.representativeId);
  }

  @FieldResolver(() => Ward, { nullable: true, description: 'The ward it is about; null when about a person.' })
  ward(@Root() row: DutyRecordRow, @Ctx() context: Context) {
    return row.subjectWardId && context.once(wardById).load(row.subjectWardId);
  }

  @FieldResolver(() => [Label], { description: 'The stages it has reached, in the order of the programme.' })
  async stages(@Root() row: DutyRecordRow, @Ctx() context: Context): Promise<Label[]> {
    const known = (await kindOf(context, row))?.stages ?? [];
    return row.stages.map(key => ({
      key,
      title: known.find(stage => stage.key === key)?.title[context.language] ?? key,
    }));
  }

  @FieldResolver(() => [AttributeValue], { description: 'What else is told of it.' })
  async attributes(@Root() row: DutyRecordRow, @Ctx() context: Context) {
    const kind = await kindOf(context, row);
    return kind ? describeAttributes(eventAttributes(kind), row.attributes as Attributes, context.language) : [];
  }

  @FieldResolver(() => StoredFile, { nullable: true, description: 'The file that supports it; null without one.' })
  file(@Root() row: DutyRecordRow, @Ctx() context: Context) {
    return row.fileId && context.once(fileById).load(row.fileId);
  }

  @FieldResolver(() => DutyRecordState, { description: 'How far it is believed.' })
  state(@Root() row: DutyRecordRow) {
    return row.state;
  }

  @FieldResolver(() => String, { description: 'How far it is believed, in words.' })
  stateTitle(@Root() { state }: DutyRecordRow, @Ctx() { language }: Context) {
    return STATE_TITLES[state][language];
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who recorded what it says now; null when it came from a file by command line.',
  })
  recordedBy(@Root() row: DutyRecordRow) {
    return row.recorderName;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who verified it; null while nobody has.' })
  verifiedBy(@Root() row: DutyRecordRow) {
    return row.verifierName;
  }
}

@Resolver(() => Representative)
export class RepresentativeDutyRecordsResolver {
  @FieldResolver(() => DutyRecordConnection, { description: "The person's duty records, newest first." })
  dutyRecords(
    @Root() row: RepresentativeRow,
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('year', () => Int, { nullable: true, description: 'Only what happened in this year.' }) year?: number,
    @Arg('kind', () => String, { nullable: true, description: 'Only records of this kind.' }) kind?: string,
  ) {
    return context.once(dutyRecordsOfRepresentative, { year, kind }, { ...page }).load(row.id);
  }
}
