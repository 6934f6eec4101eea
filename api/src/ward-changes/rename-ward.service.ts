import { requireRight } from '../accounts/access.js';
import { dbOf, transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findVersion } from '../database/find-record.js';
import { requireNotFuture, requireText, textOrNull } from '../shared/checks.js';
import { Conflict, InvalidInput } from '../shared/errors.js';
import { Ward } from '../wards/ward.entity.js';
import { WardChange, WardChangeKind } from '../wards/ward-change.entity.js';
import type { RenameWardInput } from './ward-change.input.js';

function requireOtherName(ward: Ward, name: string): void {
  if (ward.endedOn !== null) {
    throw new Conflict('The ward is closed', { reason: 'ward-closed', value: ward.name, allowed: ward.endedOn });
  }
  if (name !== ward.name) return;
  throw new InvalidInput('It has this name already', { reason: 'same-name', field: 'name', value: name });
}

/** Lets a ward go on under another name; what was recorded stays with it. Answers the key of the change. */
export async function renameWard(context: Context, input: RenameWardInput): Promise<string> {
  const id = await transact(context, 'renameWard', input, async em => {
    await requireRight(context, 'ward.reshape', {});
    const ward = await findVersion(em, Ward, input.wardId, input.version);
    const { changedOn } = input;
    requireNotFuture('changedOn', changedOn, context.today);
    const name = requireText('name', input.name);
    requireOtherName(ward, name);
    const change = em.create(WardChange, {
      ...{ jurisdictionId: context.jurisdiction.id, kind: WardChangeKind.RENAME, changedOn, formerName: ward.name },
      ...{ decision: requireText('decision', input.decision), note: textOrNull(input.note), moved: {} },
      ...{ recordedBy: context.viewer!.userId, recordedAt: context.now },
    });
    ward.name = name;
    await em.flush(); // the succession names it
    const succession = { id: crypto.randomUUID(), changeId: change.id, predecessorId: ward.id, successorId: ward.id };
    await dbOf(em)
      .insertInto('wardSuccessions')
      .values({ jurisdictionId: context.jurisdiction.id, ...succession })
      .execute();
    return change.id;
  });
  return id!;
}
