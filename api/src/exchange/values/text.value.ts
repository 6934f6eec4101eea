import { Refusal } from '../refusal.js';
import { cleanName, cleanText, narrowText } from './clean-text.js';

const LONGEST = 500;

/** 1.38E+10 was a telephone number before a spreadsheet took it for a quantity; its digits are lost. */
const SHORTENED_NUMBER = /^\d(\.\d+)?e\+?\d+$/i;

const LONGEST_REPORT = 5000;

function limited(text: string, most = LONGEST): string | Refusal {
  return text.length > most ? new Refusal('too-long', { most }) : text;
}

/** Prose, kept as it is written. */
export function readText(text: string): string | Refusal {
  return limited(cleanText(text));
}

/** Prose that may be long, such as what somebody said on the telephone. */
export function readReport(text: string): string | Refusal {
  return limited(cleanText(text), LONGEST_REPORT);
}

/** A name of a person, place or group. */
export function readName(text: string): string | Refusal {
  return limited(cleanName(text));
}

/** A code or number that names something: text, even if it is all digits. */
export function readCode(text: string): string | Refusal {
  const code = narrowText(text);
  if (SHORTENED_NUMBER.test(code)) return new Refusal('shortened-number');
  return limited(code.replace(/^(\d+)\.0+$/, '$1'));
}

/** A telephone number, without the marks that people put between its digits. */
export function readPhone(text: string): string | Refusal {
  const code = readCode(text);
  if (code instanceof Refusal) return code;
  const digits = code.replace(/[-\s().]/g, '').replace(/^(\+|00)86(?=\d{7})/, '');
  return /^\+?\d{5,15}$/.test(digits) ? digits : new Refusal('not-a-phone');
}
