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
