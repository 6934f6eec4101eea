import { cellText, type StoredCell, type WorkbookTexts } from './cell-text.js';
import type { Sheet, SheetRow } from './sheet.js';
import { readXml, type XmlListener } from './xml.js';

/** Columns beyond the widest sheet there is mean a broken file. */
const MOST_COLUMNS = 16_384;

/** The column of a reference like AB12, counted from 0; null when the cell names none. */
function columnOf(reference: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (!letters) return null;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** Gathers the rows of one sheet from its XML. */
class RowListener implements XmlListener {
  readonly rows: SheetRow[] = [];
  private row: SheetRow = { number: 0, cells: [] };
  private cell: StoredCell | null = null;
  private column = -1;
  private isInValue = false;
  private isInReadingAid = false;

  constructor(private readonly texts: WorkbookTexts) {}

  opened(name: string, attributes: Record<string, string>): void {
    if (name === 'row') this.beginRow(attributes.r);
    else if (name === 'c') this.beginCell(attributes);
    else if (name === 'rPh') this.isInReadingAid = true;
    else if (this.cell && name === 'f') this.cell.hasFormula = true;
    else if (this.cell && (name === 'v' || name === 't')) this.isInValue = !this.isInReadingAid;
  }

  text(part: string): void {
    if (this.isInValue && this.cell) this.cell.value = (this.cell.value ?? '') + part;
  }

  closed(name: string): void {
    if (name === 'row') this.rows.push(this.row);
    else if (name === 'c') this.endCell();
    else if (name === 'rPh') this.isInReadingAid = false;
    else if (name === 'v' || name === 't') this.isInValue = false;
  }

  private beginRow(number: string | undefined): void {
    this.row = { number: number ? Number(number) : this.row.number + 1, cells: [] };
    this.column = -1;
  }

  private beginCell({ r, t, s }: Record<string, string>): void {
    this.column = columnOf(r) ?? this.column + 1;
    this.cell = { type: t ?? 'n', style: Number(s ?? 0), value: null, hasFormula: false };
  }

  private endCell(): void {
    if (this.cell && this.column < MOST_COLUMNS) {
      while (this.row.cells.length < this.column) this.row.cells.push('');
      this.row.cells[this.column] = cellText(this.cell, this.texts);
    }
    this.cell = null;
  }
}

/** Rows of a sheet; rows that the file leaves out are blank and left out here too. */
export async function* readWorksheet(chunks: AsyncIterable<Buffer>, texts: WorkbookTexts): Sheet {
  const listener = new RowListener(texts);
  for await (const _ of readXml(chunks, listener)) yield* listener.rows.splice(0);
}
