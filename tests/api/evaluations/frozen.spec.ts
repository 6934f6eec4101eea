import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { appUrl } from '@lianxin/api/database/migrate.js';
import pg from 'pg';
import { startTestServer, type TestServer } from '../../testkit/server.js';

let server: TestServer;
let client: pg.Client;
beforeAll(async () => {
  server = await startTestServer('demo');
  client = new pg.Client({ connectionString: appUrl(server.ownerUrl) });
  await client.connect();
  const { rows } = await client.query('select id from jurisdictions');
  await client.query("select set_config('lianxin.jurisdiction', $1, false)", [rows[0].id]);
});
afterAll(async () => {
  await client.end();
  await server.close();
});

const evaluations = (
  phase: string,
) => `id in (select e.id from evaluations e join evaluation_cycles c on c.id = e.cycle_id
  where c.phase ${phase === 'PUBLISHED' ? '=' : '<>'} 'PUBLISHED')`;

const CHANGES: [string, (phase: string) => string][] = [
  ['points', phase => `update evaluations set total_points = 100 where ${evaluations(phase)}`],
  ['lines', phase => `update criterion_scores set position = 0 where evaluation_${evaluations(phase)}`],
  ['removal of lines', phase => `delete from criterion_scores where evaluation_${evaluations(phase)}`],
];

test.each(CHANGES)('the database itself refuses the server a change of published %s', async (_, change) => {
  expect((await client.query(change('PUBLISHED'))).rowCount).toBe(0);
  expect((await client.query(change('COLLECTING'))).rowCount).toBeGreaterThan(0);
});

test('the database itself refuses the server the removal of a published evaluation', async () => {
  expect((await client.query('delete from evaluations where published_at is not null')).rowCount).toBe(0);
});
