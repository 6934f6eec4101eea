import type { Fields } from './field.js';
import { type ColumnMapping, columnName, fieldsOfColumns } from './headings.js';
import { RefusedFile } from './refusal.js';
import { MOST_ROWS, type Sheet, type SheetRow } from './sheets/sheet.js';
import { cleanText } from './values/clean-text.js';

/** Titles and remarks may stand above the heading, but not more than this many rows of them. */
const ROWS_SEARCHED_FOR_HEADING = 10;

/** Rows among which an example of a column's content is looked for. */
const ROWS_SEARCHED_FOR_SAMPLE = 100;

export interface TableColumn {
  column: string;
  /** The field it tells; null when it is left out. */
  field: string | null;
  /** Its first text; null when none was found near the top. */
  sample: string | null;
}

/** The texts of a row by the field they tell. */
export interface TableRow {
  number: number;
  texts: Record<string, string>;
}

/** A file as far as it is imported. */
export interface Table {
  headingRow: number;
  columns: TableColumn[];
  rows: TableRow[];
}

function columnsOf({ cells }: SheetRow, fields: Fields, mapping: readonly ColumnMapping[]): TableColumn[] {
  const names = cells.map(columnName);
  const told = fieldsOfColumns(names, fields, mapping);
  return names.map((column, index) => ({ column, field: told[index]!, sample: null }));
}

/** The row with the most headings that are understood; the first one when none is. */
function findHeading(rows: SheetRow[], fields: Fields, mapping: readonly ColumnMapping[]): number {
  const understood = rows.map(row => columnsOf(row, fields, mapping).filter(({ field }) => field !== null).length);
  return understood.indexOf(Math.max(...understood));
}

function beginTable(rows: SheetRow[], fields: Fields, mapping: readonly ColumnMapping[]): Table {
  if (rows.length === 0) throw new RefusedFile('file-empty');
  const heading = findHeading(rows, fields, mapping);
  const table: Table = {
    headingRow: rows[heading]!.number,
    columns: columnsOf(rows[heading]!, fields, mapping),
    rows: [],
  };
  for (const row of rows.slice(heading + 1)) addRow(table, row);
  return table;
}

function addRow({ columns, rows }: Table, { number, cells }: SheetRow): void {
  if (rows.length === MOST_ROWS) throw new RefusedFile('file-too-many-rows', { most: MOST_ROWS });
  const texts: Record<string, string> = {};
  for (const [index, column] of columns.entries()) {
    const text = cells[index] ?? '';
    if (column.field !== null) texts[column.field] = text;
    if (column.sample === null && rows.length < ROWS_SEARCHED_FOR_SAMPLE) column.sample = cleanText(text) || null;
  }
  rows.push({ number, texts });
}

/** Reads what the fields and the user's mapping ask for; columns that nobody asks for are only named. */
export async function readTable(sheet: Sheet, fields: Fields, mapping: readonly ColumnMapping[]): Promise<Table> {
  const first: SheetRow[] = [];
  let table: Table | null = null;
  for await (const row of sheet) {
    if (row.cells.every(cell => cleanText(cell) === '')) continue;
    if (table) addRow(table, row);
    else first.push(row);
    if (!table && first.length === ROWS_SEARCHED_FOR_HEADING) table = beginTable(first, fields, mapping);
  }
  table ??= beginTable(first, fields, mapping);
  if (table.rows.length === 0) throw new RefusedFile('file-without-rows');
  return table;
}
