import { Role } from '../accounts/role.js';
import type { Context } from '../context.js';
import { keyOf } from '../database/find-record.js';
import type { Db } from '../database/reading.js';
import { NotFound } from '../shared/errors.js';

/** The uploaded file that supports a record: one's own, any for the office, or the one it has already. Null without one. */
export async function supportingFile(
  db: Db,
  context: Context,
  { fileId, kept }: { fileId: string | null | undefined; kept: string | null },
): Promise<string | null> {
  if (!fileId) return null;
  const key = keyOf('File', fileId);
  if (key === kept) return key;
  const file = await db
    .selectFrom('files')
    .select('addedBy')
    .where('jurisdictionId', '=', context.jurisdiction.id)
    .where('id', '=', key)
    .executeTakeFirst();
  const { userId, role } = context.viewer!;
  if (file && (file.addedBy === userId || role === Role.LIAISON_OFFICE)) return key;
  throw new NotFound('File', fileId, 'fileId');
}
