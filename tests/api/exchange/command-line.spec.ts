import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { CommandLine } from './command-line.js';
import { ImportDesk } from './import-desk.js';

const PROGRAMME = readFileSync(new URL('./parliament.yaml', import.meta.url), 'utf8');

let desk: ImportDesk;
let commandLine: CommandLine;
beforeAll(async () => {
  desk = await ImportDesk.open();
  commandLine = new CommandLine(desk.server.ownerUrl);
  await desk.imported('WARDS', '名称,类别\n东山镇,乡镇\n');
});
afterAll(async () => {
  commandLine.close();
  await desk.close();
});

const households = () => desk.story.count('households');

test('the command imports a file and tells its columns and counts', async () => {
  const file = commandLine.file('ledger.csv', 'code;who;village;people;remark\nH-1;甲;东山镇;4;x\n');
  const { out, code } = await commandLine.run(
    ...['--jurisdiction', desk.story.key, '--kind', 'households', '--language', 'en', file],
    ...['--map', 'who=headName', '--map', 'village=ward', '--set', 'residence=Away'],
  );
  expect(out).toContain('who -> Head of household');
  expect(out).toContain('remark -> (left out)');
  expect(out).toContain('1 rows: new 1, changed 0, unchanged 0');
  expect(code).toBe(0);
  expect(await desk.story.count('households', "residence = 'AWAY'")).toBe(1);
});

test('a dry run and a file with problems write nothing, and the command says so', async () => {
  const good = commandLine.file('good.csv', '户号,户主,村,人口\nH-2,乙,东山镇,3\n');
  const bad = commandLine.file('bad.csv', '户号,户主,村,人口\nH-2,乙,东山镇,三\n');
  const about = ['--jurisdiction', desk.story.key, '--kind', 'households'];
  expect(await commandLine.run(...about, '--dry-run', good)).toMatchObject({
    code: 0,
    out: expect.stringContaining('未写入任何内容。'),
  });
  const told = await commandLine.run(...about, bad);
  expect(told.out).toContain('第 2 行');
  expect(told).toMatchObject({ code: 1, out: expect.stringContaining('人口  “三”: 不是不小于 0 的整数。') });
  expect(await households()).toBe(1);
});

test('what the command cannot understand is answered with its usage', async () => {
  expect(await commandLine.run('--kind', 'households')).toMatchObject({
    code: 2,
    error: expect.stringContaining('usage: npm run import'),
  });
  expect(await commandLine.run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('--dry-run') });
  const file = commandLine.file('empty.csv', '');
  const told = await commandLine.run('--jurisdiction', desk.story.key, '--kind', 'wards', file);
  expect(told).toMatchObject({ code: 1, error: '文件是空的。\n' });
  const readBy = (path: string) =>
    commandLine.run('--jurisdiction', desk.story.key, '--kind', 'wards', '--language', 'en', path);
  expect((await readBy('/nowhere/to.csv')).error).toBe('There is no file /nowhere/to.csv.\n');
  expect((await readBy('/tmp')).error).toBe('/tmp is a folder, not a file.\n');
});

test('a new jurisdiction may be made for a file, with an account of its office', async () => {
  const programme = commandLine.file('parliament.yaml', PROGRAMME);
  const roll = commandLine.file('roll.csv', 'person,sitting,present\nA One,2024-01-10,True\nB Two,2024-01-10,False\n');
  const { out, code } = await commandLine.run(
    ...['--jurisdiction', 'parliament', '--kind', 'attendance', roll, '--create-missing', '--language', 'en'],
    ...['--create-jurisdiction', '--programme', programme, '--name', 'House'],
  );
  const [, username, password] = /signs in as (\S+) with (\S+)/.exec(out) ?? [];
  expect(code).toBe(0);
  const office = await desk.server.signIn(username!, password);
  expect(await office.data('{ representatives { nodes { name primaryMandate { ward { name } } } } }')).toEqual({
    representatives: {
      nodes: [
        { name: 'A One', primaryMandate: { ward: { name: 'House' } } },
        { name: 'B Two', primaryMandate: { ward: { name: 'House' } } },
      ],
    },
  });
});

test('an import that is killed in the middle leaves nothing, and the next one finds everything to do', async () => {
  const before = await households();
  const rows = Array.from({ length: 30_000 }, (_, place) => `K-${place},户主${place},东山镇,3,群众户`);
  const file = commandLine.file('many.csv', `户号,户主,村,人口,户类别\n${rows.join('\n')}\n`);
  const about = ['--jurisdiction', desk.story.key, '--kind', 'households', file];
  const command = commandLine.begin(...about);
  await untilWriting();
  command.kill('SIGKILL');
  await untilNobodyWrites();
  expect(await households()).toBe(before);
  expect((await commandLine.run(...about)).out).toContain('30000 行: 新增 30000');
  expect(await households()).toBe(before + 30_000);
});

/** Sessions that are at writing rows of a file and have not yet ended their transaction. */
async function writers(): Promise<number> {
  const [row] = await desk.story.query(
    `select count(*)::int as n from pg_stat_activity
     where datname = current_database() and backend_xid is not null and pid <> pg_backend_pid()
       and query like '%jsonb_populate_recordset%'`,
  );
  return row!.n;
}

async function untilWriting(): Promise<void> {
  while ((await writers()) === 0) await sleep(5);
}

async function untilNobodyWrites(): Promise<void> {
  while ((await writers()) > 0) await sleep(20);
}
