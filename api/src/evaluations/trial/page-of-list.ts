import { type Connection, type PageArgs, pageSize } from '../../shared/connection.type.js';
import { malformedCursor } from '../../shared/cursor.js';

const cursorOf = (key: string): string => Buffer.from(key).toString('base64url');

/** One page of a list that was worked out in memory; a cursor names the row, whatever its place. */
export function pageOfList<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  { first, after }: PageArgs,
): Connection<Row> {
  const size = pageSize(first);
  const last = after ? rows.findIndex(row => cursorOf(keyOf(row)) === after) : -1;
  if (after && last < 0) throw malformedCursor(after);
  const nodes = rows.slice(last + 1, last + 1 + size);
  const edges = nodes.map(node => ({ node, cursor: cursorOf(keyOf(node)) }));
  return {
    edges,
    nodes,
    totalCount: rows.length,
    pageInfo: {
      hasNextPage: last + 1 + size < rows.length,
      hasPreviousPage: last >= 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
