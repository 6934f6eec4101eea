import { Decimal } from 'decimal.js';
import type { NumberFormat } from './number-formats.js';
import { dateOfSerial } from './serial-date.js';

/** Digits that a spreadsheet keeps of a number: 0.1 + 0.2 is shown as 0.3, and a longer code has lost its last digits. */
const SHOWN_DIGITS = 15;

/** A formula whose result the file does not hold: told as an error, because blank would be a wrong answer. */
const NO_RESULT = '#VALUE!';

/** Characters that XML cannot hold are written as _x000D_ by spreadsheets. */
export function unescapeText(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** A cell as the sheet stores it. */
export interface StoredCell {
  type: string;
  style: number;
  value: string | null;
  hasFormula: boolean;
}

/** What texts and formats of the workbook a sheet refers to. */
export interface WorkbookTexts {
  strings: string[];
  formats: NumberFormat[];
  countsFrom1904: boolean;
}

function numberText(stored: string, format: NumberFormat, countsFrom1904: boolean): string {
  const value = Number(stored);
  if (!Number.isFinite(value)) return stored;
  if (format === 'date') return dateOfSerial(value, countsFrom1904) ?? stored;
  if (format === 'number' && /^-?\d{1,15}$/.test(stored)) return stored;
  const shown = new Decimal(stored).toSignificantDigits(SHOWN_DIGITS);
  if (shown.e >= SHOWN_DIGITS) return shown.toExponential();
  return format === 'number' ? shown.toFixed() : `${shown.times(100).toFixed(format.percentPlaces)}%`;
}

/** A cell as a reader of the sheet would write it down. */
export function cellText(
  { type, style, value, hasFormula }: StoredCell,
  { strings, formats, countsFrom1904 }: WorkbookTexts,
): string {
  if (value === null || value === '') return hasFormula && type !== 'str' ? NO_RESULT : '';
  switch (type) {
    case 's':
      return strings[Number(value)] ?? NO_RESULT;
    case 'str':
    case 'inlineStr':
      return unescapeText(value);
    case 'b':
      return value === '1' ? 'TRUE' : 'FALSE';
    case 'e':
    case 'd':
      return value;
    default:
      return numberText(value, formats[style] ?? 'number', countsFrom1904);
  }
}
