import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ImportDesk } from './import-desk.js';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await ImportDesk.open();
  await desk.imported('WARDS', '名称,类别,上级名称\n东山镇,乡镇,\n石门村,村,东山镇\n松林村,村,东山镇\n');
});
afterAll(() => desk.close());

const LEDGER = `户号,户主,村,人口,少数民族人口,党员,居住状况,核实日期,户类别,认定日期
H-1,张 三,石门村,４人,2,1,常住,2026/1/5,党员户、困难户,2025-01-01
H-2,李四,松林村,3,,,外出,,群众户,2025-01-01
H-3,王五,石门村,1,0,0,,,,`;

async function ledger() {
  return desk.story.query(
    `select h.code, h.head_name, w.name as ward, h.people, h.minority_people, h.party_members, h.residence, h.verified_on::text
     from households h join wards w on w.id = h.ward_id where h.jurisdiction_id = $1 order by h.code`,
    [desk.story.jurisdictionId],
  );
}

/** Categories with the days from and to which they hold. */
async function categories(code: string): Promise<string[]> {
  const rows = await desk.story.query(
    `select c.category, c.started_on::text, c.ended_on::text from household_categories c
     join households h on h.id = c.household_id where h.jurisdiction_id = $1 and h.code = $2
     order by c.started_on, c.category`,
    [desk.story.jurisdictionId, code],
  );
  return rows.map(({ category, started_on, ended_on }) => `${category} ${started_on} ${ended_on ?? ''}`.trim());
}

test('a ledger is read with its categories, and blank is not zero', async () => {
  expect(await desk.counts('HOUSEHOLDS', LEDGER)).toEqual([3, 0, 0]);
  expect(await ledger()).toEqual([
    {
      code: 'H-1',
      head_name: '张三',
      ward: '石门村',
      people: 4,
      minority_people: 2,
      party_members: 1,
      residence: 'PRESENT',
      verified_on: '2026-01-05',
    },
    {
      code: 'H-2',
      head_name: '李四',
      ward: '松林村',
      people: 3,
      minority_people: null,
      party_members: null,
      residence: 'AWAY',
      verified_on: null,
    },
    {
      code: 'H-3',
      head_name: '王五',
      ward: '石门村',
      people: 1,
      minority_people: 0,
      party_members: 0,
      residence: 'PRESENT',
      verified_on: null,
    },
  ]);
  expect(await categories('H-1')).toEqual(['hardship 2025-01-01', 'party-member 2025-01-01']);
  expect(await desk.counts('HOUSEHOLDS', LEDGER)).toEqual([0, 0, 3]);
});

test('a list of categories replaces the ones before from its day on, a blank one leaves them', async () => {
  const later = '户号,户类别,认定日期\nH-1,党员户、群众户,2026-02-01\nH-2,,2026-02-01\n';
  expect(await desk.counts('HOUSEHOLDS', later)).toEqual([0, 1, 1]);
  expect(await categories('H-1')).toEqual([
    'hardship 2025-01-01 2026-01-31',
    'party-member 2025-01-01',
    'ordinary 2026-02-01',
  ]);
  expect(await categories('H-2')).toEqual(['ordinary 2025-01-01']);
  expect(await desk.counts('HOUSEHOLDS', later)).toEqual([0, 0, 2]);
});

test('a category of the same day that was a mistake goes without a trace in the ledger', async () => {
  expect(await desk.counts('HOUSEHOLDS', '户号,户类别,认定日期\nH-2,困难户,2025-01-01\n')).toEqual([0, 1, 0]);
  expect(await categories('H-2')).toEqual(['hardship 2025-01-01']);
});

test('without a day the categories hold from today on', async () => {
  expect(await desk.counts('HOUSEHOLDS', '户号,户类别\nH-3,群众户\n')).toEqual([0, 1, 0]);
  expect(await categories('H-3')).toEqual([`ordinary ${desk.story.today}`]);
});

test('a household that moves or shrinks is changed', async () => {
  expect(await desk.counts('HOUSEHOLDS', '户号,村,人口,居住状况\nH-3,松林村,1,销户\n')).toEqual([0, 1, 0]);
  expect((await ledger())[2]).toMatchObject({ ward: '松林村', people: 1, residence: 'CLOSED' });
});

test('every bad row is told', async () => {
  const file = `户号,户主,村,人口,少数民族人口,党员,居住状况,户类别
N-1,甲,石门村,3,4,1,常住,群众户
N-2,乙,石门村,92.00%,,,常住,
N-3,丙,石门村,,,,常住,
N-4,,,2,,,常住,
N-5,丁,石门村,2,,3,住着,老户
1.2E+17,戊,石门村,2,,,,
H-1,张三,石门村,5,,,,
H-1,张三,石门村,6,,,,`;
  expect(await desk.problems('HOUSEHOLDS', file)).toEqual([
    '2 | 少数民族人口 | 4 | 多于“人口”（3）。',
    '3 | 人口 | 92.00% | 这是百分比，不是数量；比率由系统根据记录计算，不导入。',
    '4 | 人口 |  | 新增记录必须填写“人口”。',
    '5 | 户主 |  | 新增记录必须填写“户主姓名”。',
    '5 | 村 |  | 新增记录必须填写“片区”。',
    '6 | 居住状况 | 住着 | 不是可用的值。可用的值：常住、外出、空挂、销户。',
    '6 | 户类别 | 老户 | 不是可用的值。可用的值：党员户、群众户、困难户。',
    '6 | 党员 | 3 | 多于“人口”（2）。',
    expect.stringContaining('7 | 户号 | 1.2E+17 | 号码已被表格软件缩写'),
    '9 | 人口 | 6 | 与第 8 行对同一记录的说法不一致。',
  ]);
});
