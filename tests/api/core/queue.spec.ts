import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { drainQueue, startWorker } from '@lianxin/api/queue/worker.js';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../testkit/database.js';

const JURISDICTION = '0198c0de-0000-7000-8000-000000000001';

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase('empty');
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query("select set_config('lianxin.jurisdiction', $1, false)", [JURISDICTION]);
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

/** Tells the queue that something follows no longer from the facts. */
const markStale = (who: string, task = 'follow') =>
  client.query('select enqueue_task($1, $2::json, $1)', [
    task,
    JSON.stringify([{ jurisdictionId: JURISDICTION, who }]),
  ]);

const named = (payload: unknown) => (payload as { who: string }[]).map(({ who }) => who);
const jobs = async () => (await client.query('select key from graphile_worker.jobs order by id')).rows;

test('what is marked many times before the worker comes is done in one task', async () => {
  for (const who of ['甲', '乙', '甲']) await markStale(who);
  const taken: string[][] = [];
  await drainQueue(database.url, { follow: async payload => void taken.push(named(payload)) });
  expect(taken).toEqual([['甲', '乙', '甲']]);
});

test('what is marked while a task is under way is done after it', async () => {
  await markStale('甲');
  const taken: string[][] = [];
  await drainQueue(database.url, {
    follow: async payload => {
      taken.push(named(payload));
      if (taken.length > 2) return;
      await markStale(`后${taken.length}甲`);
      await markStale(`后${taken.length}乙`);
    },
  });
  expect(taken).toEqual([['甲'], ['后1甲', '后1乙'], ['后2甲', '后2乙']]);
  expect(await jobs()).toEqual([]);
});

test('a task that fails after more was marked is tried again all the same', async () => {
  await markStale('甲');
  const done = new Set<string>();
  let failures = 0;
  const worker = await startWorker(database.url, {
    follow: async payload => {
      if (named(payload).includes('甲') && failures === 0) {
        failures += 1;
        await markStale('乙');
        throw new Error('on purpose');
      }
      for (const who of named(payload)) done.add(who);
    },
  });
  for (let waited = 0; done.size < 2 && waited < 20_000; waited += 50) await sleep(50);
  await worker.stop();
  expect([...done].sort()).toEqual(['乙', '甲']);
  expect(await jobs()).toEqual([]);
});

test('a mark is set only when the fact is kept', async () => {
  await client.query('begin');
  await markStale('甲');
  await client.query('rollback');
  expect(await jobs()).toEqual([]);
});
