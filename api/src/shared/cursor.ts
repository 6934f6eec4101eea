import { createHash } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import { InvalidInput } from './errors.js';

/** A sort key of a list: an expression of the query, and the property of the row that holds its value. */
export interface SortKey {
  expression: string;
  property: string;
  descending?: boolean;
}

type Value = string | number | boolean | null;

/** Tells lists of another order apart, so that a cursor of theirs is not taken for one of this list. */
function markOf(keys: SortKey[]): string {
  const order = keys.map(({ property, descending }) => `${property} ${descending ? 'desc' : 'asc'}`).join();
  return createHash('sha256').update(order).digest('base64url').slice(0, 6);
}

/** The place of a row in a list: the values of its sort keys. */
export function encodeCursor(row: Record<string, unknown>, keys: SortKey[]): string {
  const values = keys.map(({ property }) => row[property] ?? null);
  return Buffer.from(JSON.stringify([markOf(keys), ...values])).toString('base64url');
}

export function malformedCursor(cursor: string): InvalidInput {
  return new InvalidInput('Malformed cursor', { reason: 'malformed-cursor', field: 'after', value: cursor });
}

function decodeCursor(cursor: string, keys: SortKey[]): Value[] {
  const [mark, ...values] = parseList(cursor);
  const arePlain = values.every(value => value === null || typeof value !== 'object');
  if (mark === markOf(keys) && values.length === keys.length && arePlain) return values as Value[];
  throw malformedCursor(cursor);
}

function parseList(cursor: string): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(values) ? values : [];
  } catch {
    return [];
  }
}

/** Rows after the cursor: a later key, or the same key and a later next one. Nulls come last in either direction. */
export function afterCursor(cursor: string, keys: SortKey[]): RawBuilder<boolean> {
  const values = decodeCursor(cursor, keys);
  const alternatives = keys.map((key, place) => {
    const equal = keys
      .slice(0, place)
      .map((earlier, i) => sql`${sql.raw(earlier.expression)} is not distinct from ${values[i]}`);
    return sql`(${sql.join([...equal, later(key, values[place] ?? null)], sql` and `)})`;
  });
  return sql<boolean>`(${sql.join(alternatives, sql` or `)})`;
}

function later({ expression, descending }: SortKey, value: Value): RawBuilder<unknown> {
  if (value === null) return sql`false`;
  const column = sql.raw(expression);
  return descending
    ? sql`(${column} < ${value} or ${column} is null)`
    : sql`(${column} > ${value} or ${column} is null)`;
}

export function orderOf({ expression, descending }: SortKey): RawBuilder<unknown> {
  return sql.raw(`${expression} ${descending ? 'desc' : 'asc'} nulls last`);
}
