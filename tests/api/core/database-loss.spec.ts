import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '@lianxin/api/database/embedded-postgres.js';
import { migrate } from '@lianxin/api/database/migrate.js';
import { readEnvironment } from '@lianxin/api/environment.js';
import { drainQueue, startWorker } from '@lianxin/api/queue/worker.js';
import { type RunningServer, startServer } from '@lianxin/api/server.js';
import pg from 'pg';
import { Client } from '../../testkit/client.js';

/** A database of this file alone, because it is killed. */
const folder = mkdtempSync(join(tmpdir(), 'lianxin-loss-'));
let database: EmbeddedPostgres;
let server: RunningServer;
beforeAll(async () => {
  database = await startEmbeddedPostgres({ folder });
  await migrate(database.url);
  await ask(
    `insert into jurisdictions (id, key, name_zh, name_en, created_at)
     values ('0198c0de-0000-7000-8000-000000000001', 'town', '镇', 'Town', now())`,
  );
  server = await startServer({ environment: { ...readEnvironment({}), port: 0 }, ownerUrl: database.url });
});
afterAll(async () => {
  await server.close();
  await database.stop();
  rmSync(folder, { recursive: true, force: true });
});

async function ask(sql: string, values: unknown[] = []) {
  const client = new pg.Client({ connectionString: database.url }).on('error', () => {});
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}

/** Tries until it works. */
async function eventually<T>(work: () => Promise<T>, patience = 20_000): Promise<T> {
  const deadline = performance.now() + patience;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await sleep(50);
    }
  }
}

/** The queue asks for a database that is away at growing intervals: after 3 seconds, 4.5, 6.8, 10 … */
const LONG_PATIENCE = 45_000;

const killDatabase = () => process.kill(Number(postmaster()), 'SIGKILL');
const postmaster = () => readFileSync(clusterFile('postmaster.pid'), 'utf8').split('\n')[0];
const clusterFile = (name: string) =>
  execFileSync('find', [folder, '-name', name, '-not', '-path', '*/base/*'], { encoding: 'utf8' }).split('\n')[0]!;

const WARDS = '{ jurisdiction { key } wards { totalCount } }';
const enqueue = (task: string) => ask("select graphile_worker.add_job($1, '[]'::json, job_key => $1)", [task]);

test('a database that is killed while many read is read again, with every connection', async () => {
  let isOver = false;
  const codes = new Set<string | undefined>();
  const readers = Array.from({ length: 20 }, async () => {
    while (!isOver) codes.add((await new Client(server.url).execute(WARDS)).errors?.[0]?.extensions.code);
  });
  await sleep(300);
  killDatabase();
  await sleep(1500);
  isOver = true;
  await Promise.all(readers);
  expect([...codes].every(code => code === undefined || code === 'INTERNAL')).toBe(true);
  const answers = await eventually(() =>
    Promise.all(Array.from({ length: 30 }, () => new Client(server.url).data(WARDS))),
  );
  expect(answers).toHaveLength(30);
});

test('a task that the death of the database interrupted is done again', async () => {
  let times = 0;
  const worker = await startWorker(database.url, {
    interrupted: async () => {
      times += 1;
      if (times > 1) return;
      killDatabase();
      await ask('select pg_sleep(1)');
    },
  });
  await enqueue('interrupted');
  await eventually(async () => expect(times).toBeGreaterThan(1), LONG_PATIENCE);
  await eventually(async () => expect(await ask('select from graphile_worker.jobs')).toEqual([]), LONG_PATIENCE);
  await worker.stop();
});

test('a task that was done when the database died is not done again', async () => {
  let times = 0;
  const worker = await startWorker(database.url, {
    done: async () => {
      times += 1;
      killDatabase();
    },
  });
  await enqueue('done');
  await eventually(async () => expect(times).toBe(1));
  await eventually(async () => expect(await ask('select from graphile_worker.jobs')).toEqual([]));
  await worker.stop();
  expect(times).toBe(1);
});

test('a task that a killed process had in hand is done by the next one', async () => {
  await enqueue('abandoned');
  await ask(`update graphile_worker._private_jobs set locked_by = 'dead', locked_at = now(), attempts = 1`);
  let isDone = false;
  const worker = await startWorker(database.url, {
    abandoned: async () => {
      isDone = true;
    },
  });
  await eventually(async () => expect(isDone).toBe(true), 5000);
  await worker.stop();
});

test('a task that keeps failing holds up no other', async () => {
  const done: string[] = [];
  await enqueue('failing');
  await enqueue('working');
  await drainQueue(database.url, {
    failing: async () => {
      throw new Error('on purpose');
    },
    working: async () => {
      done.push('working');
    },
  });
  expect(done).toEqual(['working']);
  expect(await ask('select task_identifier, attempts, last_error from graphile_worker.jobs')).toMatchObject([
    { task_identifier: 'failing', attempts: 1, last_error: 'on purpose' },
  ]);
});
