import { randomInt } from 'node:crypto';

/** Letters and digits that nobody takes for each other on paper or reads wrongly aloud. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Twelve of thirty are 59 bits: not to be guessed, and not to be found from a stolen hash. */
const LENGTH = 12;
const GROUP = 4;

/** A code that nobody can guess, as it is printed: XXXX-XXXX-XXXX. */
export function newSpokenCode(): string {
  const letters = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return letters.match(new RegExp(`.{${GROUP}}`, 'g'))!.join('-');
}

/** The letters of a code, however it was typed. */
export function lettersOfCode(typed: string): string {
  return typed.toUpperCase().replace(/[^0-9A-Z]/g, '');
}
