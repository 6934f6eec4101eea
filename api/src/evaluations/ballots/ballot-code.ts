import { createHash, randomInt } from 'node:crypto';

/** Letters and digits that nobody takes for each other on paper or reads wrongly aloud. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Twelve of thirty are 59 bits: not to be guessed, and not to be found from a stolen hash. */
const LENGTH = 12;
const GROUP = 4;

/** A code as it is printed: XXXX-XXXX-XXXX. */
export function newBallotCode(): string {
  const letters = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return letters.match(new RegExp(`.{${GROUP}}`, 'g'))!.join('-');
}

/** What is kept of a code, however it was typed; the same code in another jurisdiction is another one. */
export function ballotCodeHash(jurisdictionId: string, typed: string): string {
  const letters = typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
  return createHash('sha256').update(`${jurisdictionId}/${letters}`).digest('hex');
}
