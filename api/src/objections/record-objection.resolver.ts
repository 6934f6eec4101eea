import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { viewerMay } from '../accounts/access.js';
import { isOwnCause } from '../accounts/own-cause.js';
import type { Context } from '../context.js';
import { keyOf } from '../database/find-record.js';
import { Representative } from '../representatives/representative.entity.js';
import { representativeById } from '../representatives/representative.query.js';
import { createConnection, PageArgs } from '../shared/connection.type.js';
import { toGlobalId } from '../shared/global-id.js';
import { NODE_TYPES } from './own-record.js';
import { RecordObjection } from './record-objection.entity.js';
import {
  KIND_TITLES,
  type ObjectionKind,
  ObjectionState,
  type OwnRecordType,
  RECORD_TITLES,
  STATE_TITLES,
} from './record-objection.enums.js';
import { AnswerObjectionInput, RaiseObjectionInput } from './record-objection.input.js';
import { type RecordObjectionRow, readObjections, recordObjectionById } from './record-objection.query.js';
import { answerObjection, raiseObjection } from './record-objection.service.js';

const RecordObjectionConnection = createConnection('RecordObjection', () => RecordObjection);

@Resolver(() => RecordObjection)
export class RecordObjectionResolver {
  @Query(() => RecordObjectionConnection, {
    description:
      'Objections raised in a year that the user may read: what waits for an answer first, soonest due first.',
  })
  recordObjections(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('year', () => Int, { description: 'Year in which they were raised.' }) year: number,
    @Arg('state', () => ObjectionState, { nullable: true, description: 'Only those that have come so far.' })
    state?: ObjectionState,
    @Arg('representativeId', () => ID, { nullable: true, description: 'Only those about the records of this person.' })
    representativeId?: string,
    @Arg('isOverdue', () => Boolean, { nullable: true, description: 'True: only those whose answer is overdue.' })
    isOverdue?: boolean,
  ) {
    const person = representativeId && keyOf('Representative', representativeId);
    return readObjections(context, { year, state, representativeId: person, isOverdue }, page);
  }

  @Mutation(() => RecordObjection, {
    description: 'Tells the office that a record is wrong, missing or twice; the record itself stays as it is.',
  })
  async raiseObjection(@Ctx() context: Context, @Arg('input', () => RaiseObjectionInput) input: RaiseObjectionInput) {
    return context.once(recordObjectionById).load(await raiseObjection(context, input));
  }

  @Mutation(() => RecordObjection, {
    description: 'Answers an objection: accepted, with what was corrected, or refused, with the reason.',
  })
  async answerObjection(
    @Ctx() context: Context,
    @Arg('input', () => AnswerObjectionInput) input: AnswerObjectionInput,
  ) {
    return context.once(recordObjectionById).load(await answerObjection(context, input));
  }

  @FieldResolver(() => Representative, { description: 'Whose records.' })
  representative(@Root() row: RecordObjectionRow, @Ctx() context: Context) {
    return context.once(representativeById).load(row.representativeId);
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description: 'The record, of attendance the activity; null when it is missing.',
  })
  recordId(@Root() { jurisdictionId, recordType, recordId }: RecordObjectionRow) {
    return recordId && toGlobalId(NODE_TYPES[recordType as OwnRecordType], jurisdictionId, recordId);
  }

  @FieldResolver(() => String, { description: 'What is the matter, in words.' })
  kindTitle(@Root() { kind }: RecordObjectionRow, @Ctx() { language }: Context) {
    return KIND_TITLES[kind as ObjectionKind][language];
  }

  @FieldResolver(() => String, { description: 'Which records it is about, in words.' })
  recordTypeTitle(@Root() { recordType }: RecordObjectionRow, @Ctx() { language }: Context) {
    return RECORD_TITLES[recordType as OwnRecordType][language];
  }

  @FieldResolver(() => String, { description: 'How far it has come, in words.' })
  stateTitle(@Root() { state }: RecordObjectionRow, @Ctx() { language }: Context) {
    return STATE_TITLES[state as ObjectionState][language];
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who raised it.' })
  raisedBy(@Root() row: RecordObjectionRow) {
    return row.raiserName;
  }

  @FieldResolver(() => String, { nullable: true, description: 'Who answered it; null while open.' })
  answeredBy(@Root() row: RecordObjectionRow) {
    return row.answererName;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the user may answer it now.' })
  async viewerCanAnswer(@Root() row: RecordObjectionRow, @Ctx() context: Context) {
    if (row.state !== ObjectionState.OPEN || row.raisedBy === context.viewer?.userId) return false;
    return (await viewerMay(context, 'objection.answer', row)) && !(await isOwnCause(context, row.representativeId));
  }
}
