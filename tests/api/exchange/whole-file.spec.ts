import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Story } from '../../testkit/story.js';
import { ImportDesk } from './import-desk.js';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await ImportDesk.open();
  await desk.imported('WARDS', '名称,类别\n东山镇,乡镇\n');
});
afterAll(() => desk.close());

const LEDGER = '户号,户主,村,人口\nH-1,甲,东山镇,4\nH-2,乙,东山镇,3\n';

/** The imports that stand in the log, newest last. */
async function logged() {
  const entries = await desk.story.query(
    `select e.action, e.payload, u.display_name as actor from audit_entries e left join users u on u.id = e.actor_id
     where e.jurisdiction_id = $1 and e.record_type = 'Import' order by e.sequence`,
    [desk.story.jurisdictionId],
  );
  return entries.map(({ payload, ...entry }) => ({ ...entry, ...JSON.parse(payload).after }));
}

test('a dry run tells what would happen and writes nothing', async () => {
  const result = await desk.import('HOUSEHOLDS', LEDGER, { dryRun: true });
  expect(result).toMatchObject({
    dryRun: true,
    isApplied: false,
    rowCount: 2,
    created: 2,
    changed: 0,
    unchanged: 0,
    problems: [],
  });
  expect(await desk.story.count('households')).toBe(0);
});

test('one bad row keeps the whole file out', async () => {
  const file = LEDGER.replace('乙,东山镇,3', '乙,东山镇,三');
  const result = await desk.import('HOUSEHOLDS', file);
  expect(result).toMatchObject({ isApplied: false, rowCount: 2, created: 1, problemCount: 1 });
  expect(result.problems).toEqual([{ row: 3, column: '人口', value: '三', reason: '不是不小于 0 的整数。' }]);
  expect(await desk.story.count('households')).toBe(0);
});

test('a file that was imported stands in the log once, with its digest and counts', async () => {
  const before = await logged();
  await desk.imported('HOUSEHOLDS', LEDGER);
  await desk.imported('HOUSEHOLDS', LEDGER);
  const after = await logged();
  expect(after.slice(before.length)).toEqual([
    {
      action: 'importRecords',
      actor: 'LIAISON_OFFICE',
      kind: 'HOUSEHOLDS',
      fileName: 'file.csv',
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      rowCount: 2,
      created: 2,
      changed: 0,
      columns: [
        { column: '户号', field: 'code' },
        { column: '户主', field: 'headName' },
        { column: '村', field: 'ward' },
        { column: '人口', field: 'people' },
      ],
    },
  ]);
});

test('a file sent again after a lost answer is applied once and answered as the first time', async () => {
  const sent = { clientKey: randomUUID() };
  const file = '户号,户主,村,人口\nH-3,丙,东山镇,2\n';
  const first = await desk.imported('HOUSEHOLDS', file, sent);
  expect(await desk.imported('HOUSEHOLDS', file, sent)).toEqual(first);
  expect(first).toMatchObject({ created: 1, unchanged: 0 });
  expect(await desk.story.count('households')).toBe(3);
});

test('a key that belongs to another file is refused', async () => {
  const sent = { clientKey: randomUUID() };
  await desk.imported('HOUSEHOLDS', LEDGER, sent);
  expect(await desk.refusal('HOUSEHOLDS', LEDGER.replace('甲', '丁'), sent)).toMatchObject({ code: 'CONFLICT' });
});

test('two who import the same roster at once add each person once', async () => {
  const people = Array.from({ length: 300 }, (_, place) => `同时${place},村民代表,东山镇,2021-03-01`);
  const roster = `姓名,代表类别,村,任职日期\n${people.join('\n')}\n`;
  const counts = await Promise.all([desk.counts('REPRESENTATIVES', roster), desk.counts('REPRESENTATIVES', roster)]);
  expect(counts.sort((one, other) => other[0]! - one[0]!)).toEqual([
    [300, 0, 0],
    [0, 0, 300],
  ]);
  expect(await desk.story.count('representatives')).toBe(300);
});

test('of very many problems the first two hundred are listed and all are counted', async () => {
  const rows = Array.from({ length: 500 }, (_, place) => `N-${place},人,没有的村,1`);
  const result = await desk.import('HOUSEHOLDS', `户号,户主,村,人口\n${rows.join('\n')}\n`);
  expect(result).toMatchObject({ problemCount: 500, created: 0, unchanged: 0 });
  expect(result.problems).toHaveLength(200);
  expect(result.problems.at(-1).row).toBe(201);
});

test('problems are told in English to who reads English', async () => {
  const result = await desk.import('HOUSEHOLDS', '户号,户主,村,人口\nN-1,人,没有的村,92.00%\n', { language: 'en' });
  expect(result.problems.map(({ reason }: { reason: string }) => reason)).toEqual([
    'This is a percentage, not a count; rates are worked out from records and not imported.',
    'There is no such ward.',
  ]);
});

test('figures follow from an imported file without another step', async () => {
  await desk.server.runPendingTasks();
  const year = Number(desk.story.today.slice(0, 4));
  const [figure] = await desk.story.query(
    `select sum(numerator)::int as people from ward_measures
     where jurisdiction_id = $1 and year = $2 and measure = 'households.people'`,
    [desk.story.jurisdictionId, year],
  );
  expect(figure).toEqual({ people: 9 });
});

test('a file of one jurisdiction does not touch another', async () => {
  const other = await ImportDesk.in(desk.server, await Story.begin(desk.server));
  try {
    await other.imported('WARDS', '名称,类别\n东山镇,乡镇\n');
    expect(await other.counts('HOUSEHOLDS', LEDGER)).toEqual([2, 0, 0]);
    expect(await desk.story.count('households')).toBe(3);
  } finally {
    await other.story.close();
  }
});
