import { createHash } from 'node:crypto';
import type { FrozenAudit } from './frozen-file.schema.js';

/** What the log joins the columns of an entry with. */
const SEPARATOR = '\u001f';

/** The hash of an entry of the log, worked out as the database does. */
export function auditHash(entry: FrozenAudit): string {
  const { sequence, at, actorId, action, recordType, recordId, payload, previousHash } = entry;
  const columns = [sequence, at, actorId ?? '', action, recordType, recordId ?? '', payload];
  return createHash('sha256')
    .update(Buffer.from(previousHash, 'hex'))
    .update(columns.join(SEPARATOR), 'utf8')
    .digest('hex');
}
