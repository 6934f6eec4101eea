import { Decimal } from 'decimal.js';
import { Refusal } from '../refusal.js';
import { narrowText } from './clean-text.js';

const MOST = 1_000_000_000;
const NO_NUMBER = /^[-—–/\\.]*$|^(n\/?a|null|none|nil)$/i;

/** How many there are of something. A percentage is a figure, not a count, and figures are worked out from records. */
export function readCount(raw: string): number | null | Refusal {
  const text = narrowText(raw)
    .replace(/[人户个名]$/, '')
    .trim();
  if (NO_NUMBER.test(text)) return null;
  if (/^-?[\d.,]+ ?%$/.test(text)) return new Refusal('percentage');
  const digits = text
    .replace(/^(\d{1,3})((?:,\d{3})+)(?=\.|$)/, (number: string) => number.replaceAll(',', ''))
    .replace(/\.0+$/, '');
  return /^\d+$/.test(digits) && Number(digits) <= MOST ? Number(digits) : new Refusal('not-a-count');
}

const DECIMAL = /^-?\d{1,9}(\.\d{1,6})?$/;

/** A number as it is kept: exact, without needless zeros. */
export function readDecimal(raw: string): string | null | Refusal {
  const text = narrowText(raw);
  if (NO_NUMBER.test(text)) return null;
  const digits = text.replace(/^(-?\d{1,3})((?:,\d{3})+)(?=\.|$)/, (number: string) => number.replaceAll(',', ''));
  return DECIMAL.test(digits) ? new Decimal(digits).toFixed() : new Refusal('not-a-number');
}

/** How much of something: nothing or more. */
export function readQuantity(raw: string): string | null | Refusal {
  const decimal = readDecimal(raw);
  return typeof decimal === 'string' && decimal.startsWith('-') ? new Refusal('not-a-quantity') : decimal;
}

/** What something is set against: more than nothing. */
export function readWhole(raw: string): string | null | Refusal {
  const quantity = readQuantity(raw);
  return quantity === '0' ? new Refusal('not-a-whole') : quantity;
}
