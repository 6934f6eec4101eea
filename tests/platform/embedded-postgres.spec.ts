import { chmodSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { startEmbeddedPostgres } from '@lianxin/api/database/embedded-postgres.js';
import pg from 'pg';
import { databaseProcess } from './program.js';

const folders: string[] = [];
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lianxin-embedded-'));
  folders.push(folder);
});
afterAll(() => {
  for (const each of folders) rmSync(each, { recursive: true, force: true });
});

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return Object.values((await client.query(sql)).rows[0] ?? {})[0];
  } finally {
    await client.end();
  }
}

test('what was recorded before the database was killed is there afterwards', async () => {
  const first = await startEmbeddedPostgres({ folder });
  await ask(first.url, 'create table facts as select 42 as answer');
  process.kill(databaseProcess(folder)!, 'SIGKILL');
  await first.stop();
  const second = await startEmbeddedPostgres({ folder });
  expect(await ask(second.url, 'select answer from facts')).toBe(42);
  await second.stop();
});

test('a number left behind that now belongs to another program does not keep the database from starting', async () => {
  const first = await startEmbeddedPostgres({ folder, durable: false });
  await first.stop();
  writeFileSync(join(folder, 'postgres/postmaster.pid'), `${process.ppid}\n${folder}/postgres\n0\n1\n\n\n\nready\n`);
  const second = await startEmbeddedPostgres({ folder, durable: false });
  expect(await ask(second.url, 'select 1')).toBe(1);
  await second.stop();
});

test('data are written through to the disk, and text sorts the same on every machine', async () => {
  const server = await startEmbeddedPostgres({ folder });
  expect(await ask(server.url, 'show fsync')).toBe('on');
  expect(await ask(server.url, "select string_agg(t, '' order by t) from unnest('{b,A,中,a,B}'::text[]) t")).toBe(
    'ABab中',
  );
  await server.stop();
});

test('nobody gets in without the password, and nobody from outside this machine', async () => {
  const server = await startEmbeddedPostgres({ folder, durable: false });
  const stranger = new URL(server.url);
  stranger.password = 'guessed';
  await expect(ask(stranger.href, 'select 1')).rejects.toThrow('password authentication failed');
  expect(await ask(server.url, 'show listen_addresses')).toBe('127.0.0.1');
  await server.stop();
});

const testAsRoot = process.getuid?.() === 0 ? test : test.skip;

testAsRoot('root may keep the clone to itself: the data then lie outside, behind a link', async () => {
  chmodSync(folder, 0o700);
  const data = join(folder, '.data');
  const first = await startEmbeddedPostgres({ folder: data });
  await ask(first.url, 'create table facts as select 42 as answer');
  await first.stop();
  const outside = dirname(realpathSync(join(data, 'postgres')));
  expect(outside.startsWith(folder)).toBe(false);
  const second = await startEmbeddedPostgres({ folder: data });
  expect(await ask(second.url, 'select answer from facts')).toBe(42);
  await second.stop();
  rmSync(outside, { recursive: true });
});
