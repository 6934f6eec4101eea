import type { EntityManager } from '@mikro-orm/postgresql';
import { requireRight } from '../accounts/access.js';
import { requireNotOwn, requireOther } from '../accounts/own-cause.js';
import { dbOf, transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findRecord, findVersion } from '../database/find-record.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { requireInOffice } from '../representatives/in-office.js';
import { Representative } from '../representatives/representative.entity.js';
import { requireNotFuture, requireText } from '../shared/checks.js';
import { afterDuration } from '../shared/durations.js';
import { Conflict, InvalidInput } from '../shared/errors.js';
import { findOwnRecord, type OwnRecord } from './own-record.js';
import { RecordObjection } from './record-objection.entity.js';
import { ObjectionKind } from './record-objection.enums.js';
import type { AnswerObjectionInput, RaiseObjectionInput } from './record-objection.input.js';

type AboutRecord = OwnRecord | { recordId: null; recordTitle: null; happenedOn: string };

/** The record it is about, or the day on which the missing one happened: the one or the other. */
async function aboutWhat(
  em: EntityManager,
  context: Context,
  representativeId: string,
  input: RaiseObjectionInput,
): Promise<AboutRecord> {
  const isMissing = input.kind === ObjectionKind.MISSING;
  if (isMissing === Boolean(input.recordId) || isMissing !== Boolean(input.happenedOn)) {
    throw new InvalidInput('A record that is there is named, a missing one has a day', {
      reason: isMissing ? 'missing-record-has-day' : 'record-to-name',
      field: isMissing ? 'happenedOn' : 'recordId',
      value: input.kind,
    });
  }
  if (input.recordId) {
    const whose = { jurisdictionId: context.jurisdiction.id, representativeId };
    return findOwnRecord(dbOf(em), input.recordType, input.recordId, whose);
  }
  const happenedOn = input.happenedOn!;
  requireNotFuture('happenedOn', happenedOn, context.today);
  await requireInOffice(em, representativeId, happenedOn, 'happenedOn');
  return { recordId: null, recordTitle: null, happenedOn };
}

async function requireNotWaiting(em: EntityManager, context: Context, objection: RecordObjection): Promise<void> {
  const { representativeId, recordType, recordId } = objection;
  if (recordId === null) return;
  const waiting = await dbOf(em)
    .selectFrom('recordObjections')
    .select('id')
    .where('jurisdictionId', '=', context.jurisdiction.id)
    .where('representativeId', '=', representativeId)
    .where('recordType', '=', recordType)
    .where('recordId', '=', recordId)
    .where('state', '=', 'OPEN')
    .executeTakeFirst();
  if (!waiting) return;
  throw new Conflict('The office has been told already', { reason: 'objection-waits', field: 'recordId' });
}

/** Tells the office what is wrong, missing or twice; no record changes by it. Answers its key. */
export async function raiseObjection(context: Context, input: RaiseObjectionInput): Promise<string> {
  const id = await transact(context, 'raiseObjection', input, async em => {
    const { id: representativeId } = await findRecord(em, Representative, input.representativeId);
    await requireRight(context, 'objection.raise', { representativeId });
    const about = await aboutWhat(em, context, representativeId, input);
    const { programme } = await context.once(programmeInForce);
    const objection = em.create(RecordObjection, {
      ...about,
      jurisdictionId: context.jurisdiction.id,
      representativeId,
      kind: input.kind,
      recordType: input.recordType,
      said: requireText('said', input.said),
      raisedOn: context.today,
      raisedBy: context.viewer!.userId,
      dueOn: afterDuration(context.today, programme.objections.within),
    });
    await requireNotWaiting(em, context, objection);
    return objection.id;
  });
  return id!;
}

/** Says what was corrected, or why nothing was. Whoever raised it does not answer it. Answers its key. */
export async function answerObjection(context: Context, input: AnswerObjectionInput): Promise<string> {
  const id = await transact(context, 'answerObjection', input, async em => {
    const objection = await findVersion(em, RecordObjection, input.recordObjectionId, input.version);
    const { representativeId, raisedBy } = objection;
    await requireRight(context, 'objection.answer', { representativeId });
    await requireNotOwn(context, representativeId, 'recordObjectionId');
    requireOther(context, raisedBy, 'recordObjectionId');
    objection.giveAnswer({
      isAccepted: input.isAccepted,
      words: requireText('answer', input.answer),
      by: context.viewer!.userId,
      on: context.today,
    });
    return objection.id;
  });
  return id!;
}
