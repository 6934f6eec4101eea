import { type Connection, type PageArgs, pageSize } from './connection.type.js';
import { malformedCursor } from './cursor.js';

const cursorAt = (place: number): string => Buffer.from(`at ${place}`).toString('base64url');

function placeOf(cursor: string): number {
  const place = /^at (\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'))?.[1];
  if (place === undefined) throw malformedCursor(cursor);
  return Number(place);
}

/** One page of a list that is at hand and keeps its order. */
export function pageOfList<Row>(rows: readonly Row[], { first, after }: PageArgs): Connection<Row> {
  const from = after ? placeOf(after) + 1 : 0;
  const nodes = rows.slice(from, from + pageSize(first));
  const edges = nodes.map((node, index) => ({ node, cursor: cursorAt(from + index) }));
  return {
    edges,
    nodes,
    totalCount: rows.length,
    pageInfo: {
      hasNextPage: from + nodes.length < rows.length,
      hasPreviousPage: from > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
