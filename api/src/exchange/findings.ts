import type { Language } from '../shared/language.js';
import type { Fields } from './field.js';
import type { Table, TableRow } from './read-table.js';
import { type Reason, type ReasonParams, reasonInWords } from './reasons.js';
import { cleanText } from './values/clean-text.js';

/** Something a user has to put right in the file. */
export interface Problem {
  row: number;
  column: string | null;
  value: string | null;
  reason: string;
}

/** Problems kept to be shown; the rest is counted. */
const MOST_KEPT = 10_000;
const LONGEST_VALUE = 200;

/** Gathers what is wrong with a file, in the words of its reader. */
export class Findings {
  private readonly kept: Problem[] = [];
  /** Bad rows, and which of their fields have been told. */
  private readonly badRows = new Map<number, Set<string | null>>();
  private readonly columnOf: Map<string, string>;
  private rows: Map<number, TableRow> | undefined;
  count = 0;
  /** Whether the columns themselves are wrong, so that no row could be understood. */
  hasBadColumns = false;

  constructor(
    private readonly table: Table,
    private readonly fields: Fields,
    private readonly language: Language,
  ) {
    this.columnOf = new Map(table.columns.flatMap(({ field, column }) => (field === null ? [] : [[field, column]])));
  }

  /** The value of a field cannot be taken, or a row as a whole when no field is named; told once for each field. */
  refuse(row: TableRow, field: string | null, reason: Reason, params: ReasonParams = {}): void {
    const told = this.badRows.get(row.number) ?? new Set();
    if (told.has(field)) return;
    this.badRows.set(row.number, told.add(field));
    const column = field === null ? null : (this.columnOf.get(field) ?? null);
    this.add(row.number, column, field === null ? null : (row.texts[field] ?? null), reason, params);
  }

  isBad({ number }: TableRow): boolean {
    return this.badRows.has(number);
  }

  /** The heading or what was said about the columns cannot be taken. */
  refuseColumn(column: string | null, value: string | null, reason: Reason, params: ReasonParams = {}): void {
    this.hasBadColumns = true;
    this.add(this.table.headingRow, column, value, reason, params);
  }

  /** A wording names a field by its title. */
  titleOf(field: string) {
    return this.fields[field]!.title;
  }

  /** The row of a number, to tell what is only seen once all rows have been heard. */
  row(number: number): TableRow {
    this.rows ??= new Map(this.table.rows.map(row => [row.number, row]));
    return this.rows.get(number)!;
  }

  get badRowCount(): number {
    return this.badRows.size;
  }

  /** The first problems, from the top of the file. */
  get problems(): Problem[] {
    return this.kept.toSorted((one, other) => one.row - other.row);
  }

  private add(row: number, column: string | null, value: string | null, reason: Reason, params: ReasonParams): void {
    this.count += 1;
    if (this.kept.length >= MOST_KEPT) return;
    const shown = value === null ? null : cleanText(value).slice(0, LONGEST_VALUE) || null;
    this.kept.push({ row, column, value: shown, reason: reasonInWords(reason, params, this.language) });
  }
}
