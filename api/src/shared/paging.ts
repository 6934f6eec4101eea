import { type Kysely, type SelectQueryBuilder, sql } from 'kysely';
import { type Connection, type PageArgs, pageSize } from './connection.type.js';
import { afterCursor, encodeCursor, malformedCursor, orderOf, type SortKey } from './cursor.js';

export type { SortKey } from './cursor.js';

// biome-ignore lint/suspicious/noExplicitAny: the tables do not matter here
type Db = Kysely<any>;

// biome-ignore lint/suspicious/noExplicitAny: any query of any tables can be paged
type Query<Row> = SelectQueryBuilder<any, any, Row>;

/** A cursor may be made up: values that do not fit their columns are the database's to notice. */
async function reading<Rows>(cursor: string | undefined | null, work: () => Promise<Rows>): Promise<Rows> {
  try {
    return await work();
  } catch (error) {
    if (cursor && (error as { code?: string }).code?.startsWith('22')) throw malformedCursor(cursor);
    throw error;
  }
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
  let page = query.limit(size + 1);
  if (args.after) page = page.where(afterCursor(args.after, keys));
  for (const key of keys) page = page.orderBy(orderOf(key));
  const { totalCount } = (await query
    .clearSelect()
    .clearOrderBy()
    .select(sql<string>`count(*)`.as('totalCount'))
    .executeTakeFirstOrThrow()) as { totalCount: string };
  const rows = await reading(args.after, () => page.execute());
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

/**
 * The same page below every parent, in one statement for all of them; an `expression` here is a property of the row.
 * A parent of which no row comes after the cursor still answers how many it has: its first row comes along for that.
 */
export async function readPagesByParent<Row extends object>(
  db: Db,
  list: NestedList<Row>,
  parents: readonly string[],
  args: PageArgs,
): Promise<Connection<Row>[]> {
  const size = pageSize(args.first);
  const keys = list.keys.map(key => ({ ...key, expression: `listed.${snake(key.property)}` }));
  const parent = sql.raw(snake(list.parent));
  const after = args.after ? afterCursor(args.after, keys) : sql`true`;
  const statement = sql<Row & { isAfter: boolean; total: string }>`
    select * from (
      select listed.*, row_number() over (partition by ${parent}, is_after order by ${sql.join(keys.map(orderOf))}) as place
      from (
        select listed.*, coalesce(${after}, false) as is_after, count(*) over (partition by ${parent}) as total
        from (${list.query}) listed
      ) listed
    ) numbered where place <= case when is_after then ${size + 1}::int else 1 end order by place`;
  const { rows } = await reading(args.after, () => statement.execute(db));
  const byParent = Map.groupBy(rows, row => row[list.parent] as string);
  return parents.map(key => {
    const found = byParent.get(key) ?? [];
    const later = found.filter(({ isAfter }) => isAfter);
    return toConnection<Row>(later.slice(0, size), keys, {
      totalCount: Number(found[0]?.total ?? 0),
      hasNextPage: later.length > size,
      hasPreviousPage: Boolean(args.after),
    });
  });
}

function snake(property: string): string {
  return property.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
}
