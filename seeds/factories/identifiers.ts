import { createHash } from 'node:crypto';
import { v7 } from 'uuid';

/** Makes the UUIDv7 of a record from its kind, its natural key and the moment it was made: the same each time. */
export type Identify = (kind: string, key: string, madeAt: string) => string;

export function createIdentifiers(seed: string): Identify {
  return (kind, key, madeAt) =>
    v7({
      msecs: Date.parse(madeAt),
      random: createHash('sha256').update(`${seed}/${kind}/${key}`).digest().subarray(0, 16),
    });
}
