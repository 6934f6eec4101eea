import { afterAll, expect, test } from '@jest/globals';
import { Client } from '../testkit/client.js';
import { databaseProcess, eventually, makeFolder, Program } from './program.js';

const folder = makeFolder();
let running: Program | undefined;
let loaded = 0;
const start = (port = 0) => {
  running = new Program(folder.path, port);
  return running;
};
afterAll(async () => {
  await running?.end('SIGTERM');
  folder.remove();
});

async function representativeCount(url: string): Promise<number> {
  const client = new Client(url);
  await client.data('mutation { signIn(username: "leader", password: "lianxin-demo") { username } }');
  return (await client.data('{ representatives(first: 1) { totalCount } }')).representatives.totalCount;
}

test('the first start makes the database, loads the demo and says where to go and who to be', async () => {
  const program = start();
  const url = await program.address();
  expect(program.output).toContain('Creating the database');
  expect(program.output).toContain('Loading the demo');
  expect(program.output).toMatch(/LEADER +leader /);
  loaded = await representativeCount(url);
  expect(loaded).toBeGreaterThan(500);
});

test('a second start beside it says where the first one is, and harms nothing', async () => {
  const url = await running!.address();
  const second = new Program(folder.path, 0);
  expect(await second.exitCode()).toBe(1);
  expect(second.output).toContain(`already runs from this folder: ${url}`);
  expect(await representativeCount(url)).toBe(loaded);
});

test('a database that is killed is started again, and the server goes on', async () => {
  const url = await running!.address();
  process.kill(databaseProcess(folder.path)!, 'SIGKILL');
  await running!.says(/starting it again/);
  expect(await eventually(() => representativeCount(url))).toBe(loaded);
});

test('after the program is killed the next start ends the database left behind and finds all data', async () => {
  const orphan = databaseProcess(folder.path);
  await running!.end('SIGKILL');
  expect(databaseProcess(folder.path)).toBe(orphan);
  const program = start();
  expect(await representativeCount(await program.address())).toBe(loaded);
  expect(program.output).toContain('an earlier start left running');
  expect(program.output).not.toContain('Loading the demo');
});

test('a port that is taken is passed over', async () => {
  const taken = Number(new URL(await running!.address()).port);
  const other = makeFolder();
  const program = new Program(other.path, taken);
  expect(Number(new URL(await program.address()).port)).toBeGreaterThan(taken);
  expect(program.output).toContain(`Port ${taken} is taken`);
  await program.end('SIGTERM');
  other.remove();
});

test('Ctrl-C stops the server and its database', async () => {
  expect(await running!.end('SIGINT')).toBe(0);
  expect(databaseProcess(folder.path)).toBeNull();
});
