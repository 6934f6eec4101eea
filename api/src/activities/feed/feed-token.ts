import { createHash } from 'node:crypto';

/** What is kept of a token opens no calendar; the same token in another jurisdiction is another one. */
export function feedTokenHash(jurisdictionId: string, token: string): string {
  return createHash('sha256').update(`${jurisdictionId}/${token}`).digest('hex');
}
