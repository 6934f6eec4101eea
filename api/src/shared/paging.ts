import { type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import { type Connection, type PageArgs, pageSize } from './connection.type.js';
import { InvalidInput } from './errors.js';

// biome-ignore lint/suspicious/noExplicitAny: the tables do not matter here
type Db = Kysely<any>;

// biome-ignore lint/suspicious/noExplicitAny: any query of any tables can be paged
type Query<Row> = SelectQueryBuilder<any, any, Row>;

/** A sort key of a list: an expression of the query, and the property of the row that holds its value. */
export interface SortKey {
  expression: string;
  property: string;
  descending?: boolean;
}

function encodeCursor(row: Record<string, unknown>, keys: SortKey[]): string {
  return Buffer.from(JSON.stringify(keys.map(({ property }) => row[property] ?? null))).toString('base64url');
}

function decodeCursor(cursor: string, keys: SortKey[]): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(values) && values.length === keys.length) return values;
  } catch {
    // falls through to the refusal below
  }
  throw new InvalidInput('Malformed cursor', { reason: 'malformed-cursor', field: 'after', value: cursor });
}

/** Rows after the cursor: a later key, or the same key and a later next one. Nulls come last in either direction. */
function afterCursor(values: unknown[], keys: SortKey[]) {
  const alternatives = keys.map((key, place) => {
    const equal = keys
      .slice(0, place)
      .map((earlier, i) => sql`${sql.raw(earlier.expression)} is not distinct from ${values[i]}`);
    const column = sql.raw(key.expression);
    const later =
      values[place] === null
        ? sql`false`
        : key.descending
          ? sql`(${column} < ${values[place]} or ${column} is null)`
          : sql`(${column} > ${values[place]} or ${column} is null)`;
    return sql`(${sql.join([...equal, later], sql` and `)})`;
  });
  return sql<boolean>`(${sql.join(alternatives, sql` or `)})`;
}

/**
 * One page of a query in two statements, however many rows: the count, and the rows after the cursor. The last sort
 * key must be unique.
 */
export async function readPage<Row extends object>(
  query: Query<Row>,
  keys: SortKey[],
  args: PageArgs,
): Promise<Connection<Row>> {
  const size = pageSize(args.first);
  const { totalCount } = (await query
    .clearSelect()
    .clearOrderBy()
    .select(sql<string>`count(*)`.as('totalCount'))
    .executeTakeFirstOrThrow()) as { totalCount: string };
  let page = query.limit(size + 1);
  if (args.after) page = page.where(afterCursor(decodeCursor(args.after, keys), keys));
  for (const { expression, descending } of keys) {
    page = page.orderBy(sql.raw(`${expression} ${descending ? 'desc' : 'asc'} nulls last`));
  }
  const rows = (await page.execute()) as Row[];
  return toConnection(rows.slice(0, size), keys, {
    totalCount: Number(totalCount),
    hasNextPage: rows.length > size,
    hasPreviousPage: Boolean(args.after),
  });
}

function toConnection<Row extends object>(
  nodes: Row[],
  keys: SortKey[],
  facts: { totalCount: number; hasNextPage: boolean; hasPreviousPage: boolean },
): Connection<Row> {
  const edges = nodes.map(node => ({ node, cursor: encodeCursor(node as Record<string, unknown>, keys) }));
  return {
    edges,
    nodes,
    totalCount: facts.totalCount,
    pageInfo: {
      hasNextPage: facts.hasNextPage,
      hasPreviousPage: facts.hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** A list below each of several parents. */
export interface NestedList<Row> {
  query: Query<Row>;
  /** The property of the row that holds the parent's key. */
  parent: keyof Row & string;
  keys: SortKey[];
}

/** The same page below every parent, in one statement for all of them; an `expression` here is a property of the row. */
export async function readPagesByParent<Row extends object>(
  db: Db,
  list: NestedList<Row>,
  parents: readonly string[],
  args: PageArgs,
): Promise<Connection<Row>[]> {
  const size = pageSize(args.first);
  const keys = list.keys.map(key => ({ ...key, expression: `counted.${snake(key.property)}` }));
  const order = sql.join(
    keys.map(({ expression, descending }) => sql.raw(`${expression} ${descending ? 'desc' : 'asc'} nulls last`)),
  );
  const parent = sql.raw(snake(list.parent));
  const after = args.after ? afterCursor(decodeCursor(args.after, keys), keys) : sql`true`;
  const { rows } = await sql<Row & { place: string; total: string }>`
    select * from (
      select counted.*, row_number() over (partition by ${parent} order by ${order}) as place
      from (select listed.*, count(*) over (partition by ${parent}) as total from (${list.query}) listed) counted
      where ${after}
    ) numbered where place <= ${size + 1} order by place`.execute(db);
  const byParent = Map.groupBy(rows, row => row[list.parent] as string);
  return parents.map(key => {
    const found = byParent.get(key) ?? [];
    return toConnection<Row>(found.slice(0, size), keys, {
      totalCount: Number(found[0]?.total ?? 0),
      hasNextPage: found.length > size,
      hasPreviousPage: Boolean(args.after),
    });
  });
}

function snake(property: string): string {
  return property.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
}
