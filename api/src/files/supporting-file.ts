import type { Context } from '../context.js';
import { keyOf } from '../database/find-record.js';
import { NotFound } from '../shared/errors.js';
import { fileById } from './file.query.js';

/**
 * The key of the file that supports a record: one that the user added, or the one it has already. Files of others are
 * not found, because whoever reads the record may open its file. Null without one.
 */
export async function supportingFile(
  context: Context,
  fileId: string | null | undefined,
  kept: string | null,
): Promise<string | null> {
  if (!fileId) return null;
  const key = keyOf('File', fileId);
  if (key === kept) return key;
  const file = await context.once(fileById).load(key);
  if (file?.addedBy === context.viewer?.userId) return key;
  throw new NotFound('File', fileId, 'fileId');
}
