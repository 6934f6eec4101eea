import { createHash } from 'node:crypto';
import { lettersOfCode, newSpokenCode } from '../../shared/spoken-code.js';

/** A code as it is printed: XXXX-XXXX-XXXX. */
export const newBallotCode = newSpokenCode;

/** What is kept of a code, however it was typed; the same code in another jurisdiction is another one. */
export function ballotCodeHash(jurisdictionId: string, typed: string): string {
  return createHash('sha256')
    .update(`${jurisdictionId}/${lettersOfCode(typed)}`)
    .digest('hex');
}
