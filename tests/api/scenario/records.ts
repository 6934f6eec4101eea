import pg from 'pg';
import { createTestDatabase } from '../../testkit/database.js';

export interface Records {
  /** The single row of a statement. */
  one(sql: string, values?: unknown[]): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

/** The demo jurisdiction's records, read as the owner: what every figure must be counted from. */
export async function openRecords(): Promise<Records> {
  const database = await createTestDatabase('demo');
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  return {
    one: async (sql, values) => {
      const { rows } = await client.query(sql, values);
      if (rows.length !== 1) throw new Error(`${rows.length} rows instead of one`);
      return rows[0];
    },
    close: async () => {
      await client.end();
      await database.drop();
    },
  };
}
