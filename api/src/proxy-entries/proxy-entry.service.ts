import type { EntityManager } from '@mikro-orm/postgresql';
import { requireRight } from '../accounts/access.js';
import { isOwnCause, requireNotOwn } from '../accounts/own-cause.js';
import { transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findVersion } from '../database/find-record.js';
import { supportingFile } from '../files/supporting-file.js';
import { Representative } from '../representatives/representative.entity.js';
import { isSameName } from '../representatives/signed-name.js';
import { requireNotFuture, requireText } from '../shared/checks.js';
import { DomainError, InvalidInput } from '../shared/errors.js';
import { ProxyEntry, type ProxyRecordType } from './proxy-entry.entity.js';
import type { PaperPageInput, ReadBackEntryInput } from './proxy-entry.input.js';

/** The record that is being entered. */
interface Entered {
  recordType: ProxyRecordType;
  recordId: string;
  recordTitle: string;
  representativeId: string;
  happenedOn: string;
}

/** Keeps from which paper page a record was entered and by whom; nothing when it was entered without paper. */
export async function takePaper(
  em: EntityManager,
  context: Context,
  paper: PaperPageInput | null | undefined,
  entered: Entered,
): Promise<void> {
  if (!paper) return;
  const { representativeId } = entered;
  await requireRight(context, 'paper.enter', { representativeId });
  if (await isOwnCause(context, representativeId)) {
    throw new DomainError('FORBIDDEN', 'The own record needs no paper', { reason: 'paper-of-own', field: 'paper' });
  }
  requireNotFuture('paperOn', paper.paperOn, context.today);
  em.create(ProxyEntry, {
    ...entered,
    jurisdictionId: context.jurisdiction.id,
    page: requireText('page', paper.page),
    paperOn: paper.paperOn,
    enteredBy: context.viewer!.userId,
    enteredOn: context.today,
  });
}

/** The person heard what was entered and signed it. Answers the key of the entry. */
export async function readBackEntry(context: Context, input: ReadBackEntryInput): Promise<string> {
  const id = await transact(context, 'readBackEntry', input, async em => {
    const entry = await findVersion(em, ProxyEntry, input.proxyEntryId, input.version);
    const { representativeId, enteredOn } = entry;
    await requireRight(context, 'paper.enter', { representativeId });
    await requireNotOwn(context, representativeId, 'proxyEntryId');
    const { readBackOn } = input;
    requireNotFuture('readBackOn', readBackOn, context.today);
    if (readBackOn < enteredOn) {
      throw new InvalidInput('Read back after it was entered', {
        reason: 'read-back-before-entry',
        field: 'readBackOn',
        value: readBackOn,
        allowed: enteredOn,
      });
    }
    const { name } = await em.findOneOrFail(Representative, { id: representativeId });
    const signedName = requireText('signedName', input.signedName);
    if (!isSameName(signedName, name)) {
      throw new InvalidInput('Signed by whom it is about', {
        reason: 'paper-signed-by-other',
        field: 'signedName',
        value: signedName,
        allowed: name,
      });
    }
    entry.signBack({ readBackOn, signedName, fileId: await supportingFile(context, input.fileId, null) });
    return entry.id;
  });
  return id!;
}
