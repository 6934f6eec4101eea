import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demoAccounts } from '@lianxin/seeds/demo-accounts.js';
import { loadDemo } from '@lianxin/seeds/load-demo.js';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../testkit/database.js';

const TYPESCRIPT = fileURLToPath(new URL('../../testkit/typescript.mjs', import.meta.url));
const LOAD_DEMO = fileURLToPath(new URL('../../../seeds/src/load-demo.ts', import.meta.url));

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase('empty');
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

async function count(table: string): Promise<number> {
  const { rows } = await client.query(`select count(*)::int as count from ${table}`);
  return rows[0].count;
}

/** Loads in a process of its own, which is killed as soon as it writes visits. */
async function loadAndKill(): Promise<void> {
  const script = `(await import(${JSON.stringify(LOAD_DEMO)})).loadDemo(${JSON.stringify(database.url)}, () => {}, ['xisan'])`;
  const child = spawn(process.execPath, ['--import', TYPESCRIPT, '--input-type=module', '-e', script], {
    stdio: 'ignore',
  });
  const gone = once(child, 'exit');
  const isWriting =
    'select from pg_stat_activity where datname = current_database() and query like \'insert into "visits"%\'';
  while (child.exitCode === null && (await client.query(isWriting)).rowCount === 0);
  child.kill('SIGKILL');
  const [, signal] = await gone;
  expect(signal).toBe('SIGKILL');
}

describe('loading the demo jurisdiction', () => {
  test('a start that is killed in the middle leaves nothing, and the next one loads everything', async () => {
    await loadAndKill();
    expect(await count('jurisdictions')).toBe(0);
    expect(await count('households')).toBe(0);
    await loadDemo(database.url, () => {}, ['xisan']);
    expect(await count('households')).toBe(5_876);
  });

  test('a second start changes nothing', async () => {
    const before = [await count('visits'), await count('users'), await count('audit_entries')];
    const lines: string[] = [];
    await loadDemo(database.url, line => lines.push(line), ['xisan']);
    expect([await count('visits'), await count('users'), await count('audit_entries')]).toEqual(before);
    expect(lines).toEqual([]);
  });

  test('the log opens with an entry that says how much was loaded', async () => {
    const { rows } = await client.query('select action, payload from audit_entries order by sequence limit 1');
    expect(rows[0].action).toBe('loadDemo');
    expect(JSON.parse(rows[0].payload).after).toMatchObject({ representatives: 558, households: 5_876 });
  });

  test('accounts of the demo belong to the demo jurisdiction alone', async () => {
    const { rows } = await client.query(`select bool_and(j.is_demo) as only_demo, count(distinct r.role)::int as roles
      from users u left join role_assignments r on r.user_id = u.id left join jurisdictions j on j.id = r.jurisdiction_id`);
    expect(rows).toEqual([{ only_demo: true, roles: 7 }]);
  });
});

test('a scenario that nobody made is refused with those there are', async () => {
  await expect(loadDemo(database.url, () => {}, ['xisan', 'atlantis'])).rejects.toThrow(
    /no demo scenario atlantis.*xisan/,
  );
});

test('no user name is given out twice over all scenarios', () => {
  const names = demoAccounts().map(({ username }) => username);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
