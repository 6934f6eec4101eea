import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ImportDesk } from './import-desk.js';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await ImportDesk.open();
  await desk.imported('WARDS', '名称,类别,上级名称\n东山镇,乡镇,\n石门村,村,东山镇\n松林村,村,东山镇\n');
  await desk.imported(
    'REPRESENTATIVES',
    `编号,姓名,代表类别,村,任职日期,离任日期
R-1,张三,村民代表,石门村,2021-03-01,
R-1,张三,党代表,石门村,2022-01-01,
R-2,李四,村民代表,松林村,2021-03-01,2024-12-31
R-3,李四,村民代表,石门村,2021-03-01,`,
  );
  await desk.imported('HOUSEHOLDS', '户号,户主,村,人口\nH-1,甲,石门村,4\nH-2,乙,松林村,3\n');
});
afterAll(() => desk.close());

async function links(): Promise<string[]> {
  const rows = await desk.story.query(
    `select r.name, m.type, h.code, l.started_on::text, l.ended_on::text from links l
     join mandates m on m.id = l.mandate_id join representatives r on r.id = m.representative_id
     join households h on h.id = l.household_id
     where l.jurisdiction_id = $1 order by h.code, l.started_on, m.type`,
    [desk.story.jurisdictionId],
  );
  return rows.map(each => `${each.name} ${each.type} ${each.code} ${each.started_on} ${each.ended_on ?? ''}`.trim());
}

test('links are found by name, village and household, and a second time change nothing', async () => {
  const file = `代表姓名,村,代表类别,户号,开始日期,结束日期
张三,石门村,村民代表,H-1,2022/1/1,
张三,石门村,党代表,H-1,2022/1/1,
李四,松林村,,H-2,2022/1/1,2022/12/31`;
  expect(await desk.counts('LINKS', file)).toEqual([3, 0, 0]);
  expect(await links()).toEqual([
    '张三 party-delegate H-1 2022-01-01',
    '张三 villagers-representative H-1 2022-01-01',
    '李四 villagers-representative H-2 2022-01-01 2022-12-31',
  ]);
  expect(await desk.counts('LINKS', file)).toEqual([0, 0, 3]);
});

test('a link may end and begin anew', async () => {
  const file = `编号,代表类别,户号,开始日期,结束日期
R-1,党代表,H-1,2022-01-01,2023-12-31
R-1,党代表,H-1,2024-01-01,`;
  expect(await desk.counts('LINKS', file)).toEqual([1, 1, 0]);
  expect(await desk.counts('LINKS', '编号,代表类别,户号\nR-1,党代表,H-1\n')).toEqual([0, 0, 1]);
});

test('every bad row is told', async () => {
  const before = await links();
  const file = `编号,姓名,户号,开始日期,结束日期,代表类别
R-1,,H-9,2022-01-01,,党代表
R-9,,H-1,2022-01-01,,
,李四,H-1,2022-01-01,,
R-1,,H-2,2022-05-01,,
R-2,,H-1,2025-05-01,,
R-3,,H-1,2022-05-01,2022-04-01,
R-2,,H-1,2022-05-01,2025-05-01,
R-1,,H-1,2022-06-01,,村民代表
R-3,,H-2,,,`;
  expect(await desk.problems('LINKS', file)).toEqual([
    '2 | 户号 | H-9 | 没有这个户号。',
    '3 | 编号 | R-9 | 没有这位代表。',
    '4 | 姓名 | 李四 | 无法确定是哪位代表：李四 (村民代表, 松林村; R-2)、李四 (村民代表, 石门村; R-3)。请填写编号或电话。',
    '5 | 编号 | R-1 | 该代表有几个代表资格：村民代表, 石门村 (2021-03-01 – …)、党代表, 石门村 (2022-01-01 – …)。请填写类别、片区或任职日期。',
    '6 | 编号 | R-2 | 该代表没有这样的代表资格。',
    '7 | 结束日期 | 2022-04-01 | 结束日期早于开始日期 2022-05-01。',
    '8 | 结束日期 | 2025-05-01 | 不在代表资格期间内（2021-03-01 – 2024-12-31）。',
    '9 | 开始日期 | 2022-06-01 | 与已有记录的日期重叠（2022-01-01 – …）。',
    '10 | 开始日期 |  | 新增记录必须填写“开始日期”。',
  ]);
  expect(await links()).toEqual(before);
});

test('a file must say in one way or the other who is linked', async () => {
  expect(await desk.problems('LINKS', '户号,开始日期\nH-1,2022-01-01\n')).toEqual([
    expect.stringContaining('1 |  |  | 缺少“姓名”列。'),
  ]);
});
