import { dbOfClient } from '@lianxin/api/database/client-db.js';
import { recomputeYear } from '@lianxin/api/evaluations/recompute.js';
import pg from 'pg';
import type { Client, Data } from '../../testkit/client.js';
import type { TestServer } from '../../testkit/server.js';
import type { Story } from '../../testkit/story.js';

/** Brings figures up to rows that a story wrote past the API; answers how many rows changed. */
export async function recompute(
  server: TestServer,
  { jurisdictionId, year }: Story,
  { of = year, representativeIds = null }: { of?: number; representativeIds?: string[] | null } = {},
): Promise<number> {
  const client = new pg.Client({ connectionString: server.ownerUrl });
  await client.connect();
  try {
    await client.query('begin');
    const stale = { jurisdictionId, year: of, representativeIds };
    const { changedRows } = await recomputeYear(dbOfClient(client), stale, new Date());
    await client.query('commit');
    return changedRows;
  } finally {
    await client.end();
  }
}

export const FRACTION = 'measure numerator denominator';

/** A figure as "11/12", or "3" for a plain count. */
export const written = ({ numerator, denominator }: Data): string =>
  denominator === null ? numerator : `${numerator}/${denominator}`;

/** Figures of a ward, or of the whole jurisdiction. */
export async function figuresOf(client: Client, year: number, measures: string[], wardId?: string): Promise<string[]> {
  const query = `query ($year: Int!, $measures: [String!], $wardId: ID) {
    figures(year: $year, measures: $measures, wardId: $wardId) { ${FRACTION} }
  }`;
  return (await client.data(query, { year, measures, wardId })).figures.map(written);
}

const RECORDS = `query ($year: Int!, $measure: String!, $wardId: ID, $mandateId: ID, $countedOnly: Boolean) {
  measureRecords(year: $year, measure: $measure, wardId: $wardId, mandateId: $mandateId, countedOnly: $countedOnly, first: 100) {
    totalCount figure { ${FRACTION} }
    nodes { kind title occurredOn detail inNumerator inDenominator representative { name } ward { name } node { __typename } }
  }
}`;

/** The records behind a figure. */
export async function recordsOf(client: Client, variables: Record<string, unknown>): Promise<Data> {
  return (await client.data(RECORDS, variables)).measureRecords;
}
