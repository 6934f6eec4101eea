import { createHash } from 'node:crypto';
import { v7 } from 'uuid';

/** The UUIDv7 of a computed record: the same whenever it is computed from the same moment. */
export function recordKey(at: Date, kind: string, key: string): string {
  const random = createHash('sha256').update(`${kind}/${key}`).digest().subarray(0, 16);
  return v7({ msecs: at.getTime(), random });
}
