import type { ChartTable } from './chart-table.js';

const NEEDS_QUOTES = /[",\r\n]/;
/** Tells a screen where a figure may break; means nothing in a file. */
const LINE_BREAK_HINT = '\u200B';
// A spreadsheet runs a cell that begins like this as a formula; a plain signed number is no formula.
const FORMULA = /^[=+\-@\t\r](?!\d+(\.\d+)?$)/;

function csvCell(shown: string): string {
  const value = shown.replaceAll(LINE_BREAK_HINT, '');
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The table as RFC 4180 text, one header line first. */
export function toCsv({ columns, rows }: ChartTable): string {
  return [columns, ...rows].map(row => row.map(csvCell).join(',')).join('\r\n');
}
