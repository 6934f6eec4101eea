// One PostgreSQL for the whole run; each spec file gets a database of its own in it (database.ts).
import './typescript.mjs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export default async function startDatabase() {
  if (process.env.TEST_DATABASE_URL) return;
  const { startEmbeddedPostgres } = await import('../../api/src/database/embedded-postgres.ts');
  const folder = mkdtempSync(join(tmpdir(), 'lianxin-tests-'));
  const server = await startEmbeddedPostgres({ folder, durable: false });
  process.env.TEST_DATABASE_URL = server.url;
  globalThis.testDatabase = { folder, stop: server.stop };
}
