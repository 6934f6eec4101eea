import type { Programme } from '../programmes/programme.js';
import type { Field, Fields, ValuesOf } from './field.js';
import type { Findings } from './findings.js';
import { headingsOf } from './headings.js';
import type { Table, TableRow } from './read-table.js';
import { Refusal } from './refusal.js';
import { cleanText } from './values/clean-text.js';
import { readDate } from './values/date.value.js';
import { type DateOrder, dateOrderOf } from './values/date-order.js';
import type { CellReading } from './values/value.js';

/** A row of a file whose values have been understood. */
export interface ImportedRow<F extends Fields> extends TableRow {
  values: ValuesOf<F>;
}

/** A value given for all rows of a file that has no column for it. */
export interface Constant {
  field: string;
  value: string;
}

const ERROR_CELL = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNREADABLE = /[\ufffd\0-\x08\x0e-\x1f\x7f]/;

function readCell({ read }: Field<unknown>, text: string, reading: CellReading): unknown {
  const clean = cleanText(text);
  if (clean === '') return null;
  if (ERROR_CELL.test(clean)) return new Refusal('error-cell');
  if (UNREADABLE.test(text) || !text.isWellFormed()) return new Refusal('unreadable-character');
  return read(text, reading);
}

/** Understands a table field by field. */
class RowReader {
  readonly values: Record<string, unknown>[];
  /** How the file as a whole writes its dates, for columns that do not tell by themselves. */
  private readonly fileOrder: DateOrder | null;

  constructor(
    private readonly table: Table,
    private readonly programme: Programme,
    private readonly findings: Findings,
    dateKeys: readonly string[],
  ) {
    this.values = table.rows.map(() => ({}));
    this.fileOrder = dateOrderOf(dateKeys.flatMap(key => this.textsOf(key)));
  }

  private textsOf(key: string): string[] {
    return this.table.rows.map(({ texts }) => texts[key] ?? '');
  }

  readColumn(key: string, field: Field<unknown>): void {
    const { rows } = this.table;
    const reading = { programme: this.programme, dateOrder: dateOrderOf(this.textsOf(key)) ?? this.fileOrder };
    for (const [index, row] of rows.entries()) {
      const value = readCell(field, row.texts[key]!, reading);
      if (value instanceof Refusal) this.findings.refuse(row, key, value.reason, value.params);
      else if (value === null && field.isRequired) this.findings.refuse(row, key, 'value-missing');
      this.values[index]![key] = value instanceof Refusal ? null : value;
    }
  }

  /** A refused constant is told once, at the heading. */
  readConstant(key: string, field: Field<unknown>, text: string): void {
    const value = readCell(field, text, { programme: this.programme, dateOrder: null });
    if (value instanceof Refusal) this.findings.refuseColumn(key, text, value.reason, value.params);
    this.fill(key, value instanceof Refusal ? null : value);
  }

  leaveOut(key: string, field: Field<unknown>): void {
    const params = { field: field.title, names: headingsOf(key, field).join('、') };
    if (field.isRequired) this.findings.refuseColumn(null, null, 'column-missing', params);
    this.fill(key, null);
  }

  private fill(key: string, value: unknown): void {
    for (const row of this.values) row[key] = value;
  }
}

/** What is read with: the programme that names the values, the user's constants, and where problems are told. */
export interface RowReading {
  programme: Programme;
  constants: readonly Constant[];
  findings: Findings;
}

/** Rows that lack what they cannot do without are told and left out. */
export function readRows<F extends Fields>(
  table: Table,
  fields: F,
  { programme, constants, findings }: RowReading,
): ImportedRow<F>[] {
  const told = new Set(table.columns.map(({ field }) => field));
  const dateKeys = Object.keys(fields).filter(key => told.has(key) && fields[key]!.read === readDate);
  const reader = new RowReader(table, programme, findings, dateKeys);
  for (const [key, field] of Object.entries(fields)) {
    const constant = constants.find(each => each.field === key);
    if (told.has(key)) reader.readColumn(key, field);
    else if (constant) reader.readConstant(key, field, constant.value);
    else reader.leaveOut(key, field);
  }
  const required = Object.keys(fields).filter(key => fields[key]!.isRequired);
  return table.rows
    .map((row, index) => ({ ...row, values: reader.values[index] as ValuesOf<F> }))
    .filter(({ values }) => required.every(key => values[key] !== null));
}
