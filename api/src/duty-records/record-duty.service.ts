import type { EntityManager } from '@mikro-orm/postgresql';
import { requireRight } from '../accounts/access.js';
import { transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findRecord } from '../database/find-record.js';
import { supportingFile } from '../files/supporting-file.js';
import type { EventKind } from '../programmes/programme.js';
import { requireInOffice } from '../representatives/in-office.js';
import { Representative } from '../representatives/representative.entity.js';
import { requireNotFuture } from '../shared/checks.js';
import { InvalidInput } from '../shared/errors.js';
import { Ward } from '../wards/ward.entity.js';
import { DutyRecord } from './duty-record.entity.js';
import type { RecordDutyInput } from './duty-record.input.js';
import { checkDutyValues } from './duty-values.js';
import { requireEventKind } from './event-kind.js';
import { takeDutyFact } from './take-duty-fact.js';

interface Subject {
  representativeId: string | null;
  wardId: string | null;
}

/** Whom or what it is about, as the kind wants it: a person or a ward, never both. */
async function findSubject(em: EntityManager, { about }: EventKind, input: RecordDutyInput): Promise<Subject> {
  const isOfPerson = about === 'representative';
  const [wanted, other] = isOfPerson ? [input.representativeId, input.wardId] : [input.wardId, input.representativeId];
  if (!wanted || other) {
    throw new InvalidInput('The kind is about somebody or something else', {
      reason: isOfPerson ? 'event-of-person' : 'event-of-ward',
      field: isOfPerson ? 'representativeId' : 'wardId',
      value: other ?? null,
      allowed: about,
    });
  }
  return isOfPerson
    ? { representativeId: (await findRecord(em, Representative, wanted)).id, wardId: null }
    : { representativeId: null, wardId: (await findRecord(em, Ward, wanted)).id };
}

/** Records what happened: of oneself it is a claim, of others the office records it. Answers its key. */
export async function recordDuty(context: Context, input: RecordDutyInput): Promise<string> {
  const id = await transact(context, 'recordDuty', input, async em => {
    const kind = await requireEventKind(context, input.kind);
    const subject = await findSubject(em, kind, input);
    await requireRight(context, 'duty.record', subject);
    const { happenedOn } = input;
    requireNotFuture('happenedOn', happenedOn, context.today);
    if (subject.representativeId) await requireInOffice(em, subject.representativeId, happenedOn, 'happenedOn');
    const record = em.create(DutyRecord, {
      ...subject,
      ...checkDutyValues(kind, input),
      jurisdictionId: context.jurisdiction.id,
      kind: kind.key,
      happenedOn,
      fileId: await supportingFile(context, input.fileId, null),
      recordedBy: context.viewer!.userId,
      recordedAt: context.now,
    });
    await takeDutyFact(em, context, record, 'new');
    return record.id;
  });
  return id!;
}
