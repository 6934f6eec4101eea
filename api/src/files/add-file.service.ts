import { createHash } from 'node:crypto';
import { v7 } from 'uuid';
import { appendAudit } from '../audit/audit-log.js';
import { dbOf, transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { requireText } from '../shared/checks.js';
import { InvalidInput } from '../shared/errors.js';
import type { AddFileInput } from './file.input.js';
import { mediaTypeOf } from './media-type.js';

const LARGEST_FILE = 8 * 1024 * 1024;
const LONGEST_NAME = 200;

function contentOf({ contentBase64 }: AddFileInput): Buffer {
  const content = Buffer.from(contentBase64, 'base64');
  if (content.length <= LARGEST_FILE) return content;
  throw new InvalidInput('The file is too large', {
    reason: 'file-size',
    field: 'contentBase64',
    value: content.length,
    allowed: LARGEST_FILE / 1024 / 1024,
  });
}

/** The last part of a path, without signs that nobody can see. */
function cleanName(name: string): string {
  const last = name.split(/[\\/]/).at(-1)!;
  return requireText('name', last.replace(/[\p{Cc}\p{Cf}]/gu, '')).slice(-LONGEST_NAME);
}

/** Keeps a file. Answers its key. */
export async function addFile(context: Context, input: AddFileInput): Promise<string> {
  const content = contentOf(input);
  const name = cleanName(input.name);
  const mediaType = await mediaTypeOf(content);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const told = { clientKey: input.clientKey, name, sha256 };
  const id = await transact(context, 'addFile', told, async em => {
    const jurisdictionId = context.jurisdiction.id;
    const { userId } = context.viewer!;
    const file = { id: v7(), name, mediaType, size: content.length, sha256 };
    const added = { addedBy: userId, addedAt: context.now.toISOString() };
    await dbOf(em)
      .insertInto('files')
      .values({ jurisdictionId, ...file, ...added, content })
      .execute();
    const fact = { action: 'addFile', recordType: 'File', recordId: file.id, before: null, after: file };
    await appendAudit(dbOf(em), [fact], userId, context.now);
    return file.id;
  });
  return id!;
}
