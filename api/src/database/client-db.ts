import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely';
import type { Client } from 'pg';
import type { Db } from './reading.js';
import type { Database } from './tables.js';

/** Set-based statements on a client that somebody else opened and will close, inside whatever transaction it is in. */
export function dbOfClient(client: Client): Db {
  const borrowed = { query: client.query.bind(client), release: () => {} };
  return new Kysely<Database>({
    dialect: new PostgresDialect({
      pool: { options: {}, connect: async () => borrowed as never, end: async () => {} },
    }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
}
