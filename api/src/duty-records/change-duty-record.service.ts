import { requireRight, viewerScope } from '../accounts/access.js';
import { isOwnCause } from '../accounts/own-cause.js';
import { transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findVersion } from '../database/find-record.js';
import { supportingFile } from '../files/supporting-file.js';
import { requireText } from '../shared/checks.js';
import { DomainError, NotFound } from '../shared/errors.js';
import { DutyRecord } from './duty-record.entity.js';
import type { ChangeDutyRecordInput, VerifyDutyRecordInput, WithdrawDutyRecordInput } from './duty-record.input.js';
import { type DutyRecordRow, dutyRecordById } from './duty-record.query.js';
import { checkDutyValues } from './duty-values.js';
import { requireEventKind, verifierOf } from './event-kind.js';
import { takeDutyFact } from './take-duty-fact.js';

/** A claim is in its owner's hands until somebody has verified it; what others recorded is in the office's. */
export async function mayChange(context: Context, row: DutyRecordRow): Promise<boolean> {
  if ((await viewerScope(context, 'duty.record')) === 'all') return true;
  return row.recordedBy === context.viewer?.userId && row.verifiedAt === null;
}

async function requireMayChange(context: Context, row: DutyRecordRow): Promise<void> {
  await requireRight(context, 'duty.record', row);
  if (await mayChange(context, row)) return;
  throw new DomainError('FORBIDDEN', 'Only the office changes what others recorded or somebody verified', {
    reason: 'duty-record-of-office',
    field: 'dutyRecordId',
    value: row.state,
  });
}

/** Nobody verifies what is about themselves, in whichever role they signed in; the programme names the role. */
async function requireVerifier(context: Context, row: DutyRecordRow): Promise<void> {
  await requireRight(context, 'duty.verify', row);
  const wanted = verifierOf(await requireEventKind(context, row.kind));
  const { role } = context.viewer!;
  if (role !== wanted) {
    throw new DomainError('FORBIDDEN', 'The programme names others to verify this kind', {
      reason: 'not-a-verifier',
      field: 'dutyRecordId',
      value: role,
      allowed: wanted,
    });
  }
  if (!(await isOwnCause(context, row.representativeId))) return;
  throw new DomainError('FORBIDDEN', 'Somebody else verifies it', {
    reason: 'verified-by-subject',
    field: 'dutyRecordId',
  });
}

interface OneRecord {
  clientKey: string;
  dutyRecordId: string;
  version: number;
}

type Change = (record: DutyRecord, row: DutyRecordRow) => Promise<void>;

async function changeOne(context: Context, mutation: string, input: OneRecord, change: Change): Promise<string> {
  const id = await transact(context, mutation, input, async em => {
    const record = await findVersion(em, DutyRecord, input.dutyRecordId, input.version);
    const row = await context.once(dutyRecordById).load(record.id);
    if (!row) throw new NotFound('DutyRecord', input.dutyRecordId, 'dutyRecordId');
    await change(record, row);
    await takeDutyFact(em, context, record, 'kept');
    return record.id;
  });
  return id!;
}

/** Says what a record says from now on; it has to be verified again. Answers its key. */
export function changeDutyRecord(context: Context, input: ChangeDutyRecordInput): Promise<string> {
  return changeOne(context, 'changeDutyRecord', input, async (record, row) => {
    await requireMayChange(context, row);
    const values = checkDutyValues(await requireEventKind(context, record.kind), input);
    const fileId = await supportingFile(context, input.fileId, record.fileId);
    record.change({ ...values, fileId }, { by: context.viewer!.userId, at: context.now });
  });
}

/** Another person than the one who recorded it says that it is true. */
export function verifyDutyRecord(context: Context, input: VerifyDutyRecordInput): Promise<string> {
  return changeOne(context, 'verifyDutyRecord', input, async (record, row) => {
    await requireVerifier(context, row);
    record.verify({ by: context.viewer!.userId, at: context.now });
  });
}

/** Takes a record back with a reason; it stays to be read and counts for nothing. */
export function withdrawDutyRecord(context: Context, input: WithdrawDutyRecordInput): Promise<string> {
  return changeOne(context, 'withdrawDutyRecord', input, async (record, row) => {
    await requireMayChange(context, row);
    record.withdraw(requireText('reason', input.reason), context.now);
  });
}
