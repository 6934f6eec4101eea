import type { Field, Fields } from './field.js';
import { cleanText, plainKey, withoutRemarks } from './values/clean-text.js';

/** Which field a column tells, as the user says; null leaves the column out. */
export interface ColumnMapping {
  column: string;
  field: string | null;
}

/** A column without heading is called by its letter. */
export function columnName(heading: string, index: number): string {
  return cleanText(heading) || `(${letters(index)})`;
}

function letters(index: number): string {
  return (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** Every heading under which a field is found, the likeliest first. */
export function headingsOf(key: string, { title, aliases }: Field<unknown>): string[] {
  return [title['zh-CN'], title.en, key, ...aliases];
}

function keysOfColumn(name: string): string[] {
  return [plainKey(name), plainKey(withoutRemarks(name))];
}

/** The column a user names, however its spaces and lost characters came out. */
export function findColumn(names: readonly string[], wanted: string): number {
  const exact = names.indexOf(cleanText(wanted));
  return exact >= 0 ? exact : names.findIndex(name => plainKey(name) === plainKey(wanted));
}

/**
 * The field of each column: as the user says, else by its heading. A field is told by one column, the first that fits;
 * the others are left out.
 */
export function fieldsOfColumns(
  names: readonly string[],
  fields: Fields,
  mapping: readonly ColumnMapping[],
): (string | null)[] {
  const chosen = new Map<number, string | null>();
  for (const { column, field } of mapping) {
    const index = findColumn(names, column);
    if (index >= 0) chosen.set(index, field);
  }
  const told = new Set(chosen.values());
  for (const [key, field] of Object.entries(fields)) {
    if (told.has(key)) continue;
    const index = columnOfField(key, field, names, chosen);
    if (index !== undefined) chosen.set(index, key);
  }
  return names.map((_, index) => chosen.get(index) ?? null);
}

function columnOfField(
  key: string,
  field: Field<unknown>,
  names: readonly string[],
  taken: Map<number, unknown>,
): number | undefined {
  for (const heading of headingsOf(key, field).map(plainKey)) {
    const index = names.findIndex((name, at) => !taken.has(at) && keysOfColumn(name).includes(heading));
    if (index >= 0) return index;
  }
  return undefined;
}
