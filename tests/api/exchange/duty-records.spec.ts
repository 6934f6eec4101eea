import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { act } from '../../testkit/act.js';
import type { Data } from '../../testkit/client.js';
import { addDays } from '../../testkit/story.js';
import { ImportDesk } from './import-desk.js';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await ImportDesk.open();
  await desk.imported('WARDS', '名称,类别,上级名称\n东山镇,乡镇,\n石门村,村,东山镇\n松林村,村,东山镇\n');
  await desk.imported(
    'REPRESENTATIVES',
    `编号,姓名,电话,代表类别,村,任职日期,离任日期
R-1,张三,13800000001,村民代表,石门村,2021-03-01,
R-2,李四,13800000002,村民代表,松林村,2021-03-01,2024-12-31
R-3,李四,13800000003,村民代表,石门村,2021-03-01,`,
  );
});
afterAll(() => desk.close());

async function records(): Promise<string[]> {
  const rows = await desk.story.query(
    `select d.kind, coalesce(r.name, w.name) as subject, d.happened_on::text as day, trim_scale(d.quantity)::text as quantity,
       d.out_of::text, d.stages, d.attributes, d.note
     from duty_records d left join representatives r on r.id = d.representative_id left join wards w on w.id = d.ward_id
     where d.jurisdiction_id = $1 order by d.happened_on, d.note`,
    [desk.story.jurisdictionId],
  );
  return rows.map(each =>
    [
      each.kind,
      each.subject,
      each.day,
      each.quantity,
      each.out_of,
      each.stages.join('+'),
      JSON.stringify(each.attributes),
      each.note,
    ]
      .filter(part => part !== null && part !== '' && part !== '{}')
      .join(' '),
  );
}

const FILE = `姓名,电话,片区,类别,日期,数量,总数,环节,级别,联名,联名人数,说明
张三,,,提案,2024/3/18,,,提交、立案,县级,是,3,关于修桥的提案
李四,13800000002,,培训,2024-05-01,1.50,2,,,,,党校培训
,,松林村,信访件,2024-06-01,2,,,,,,越级上访`;

test('events of people and wards are found by name, telephone and ward, and a second time change nothing', async () => {
  expect(await desk.counts('DUTY_RECORDS', FILE)).toEqual([3, 0, 0]);
  expect(await records()).toEqual([
    'proposal 张三 2024-03-18 1 submitted+filed {"joint":true,"level":"county","authors":3} 关于修桥的提案',
    'training 李四 2024-05-01 1.5 2 党校培训',
    'petition 松林村 2024-06-01 2 越级上访',
  ]);
  const entries = await desk.story.count('auditEntries');
  expect(await desk.counts('DUTY_RECORDS', FILE)).toEqual([0, 0, 3]);
  expect(await desk.story.count('auditEntries')).toBe(entries);
});

test('a stage reached later changes the record, which has to be verified again; a blank says nothing', async () => {
  const { dutyRecords } = await desk.office.data('{ dutyRecords(search: "修桥") { nodes { id version } } }');
  const [{ id, version }] = dutyRecords.nodes as [Data];
  const second = await desk.story.user('LIAISON_OFFICE');
  await act(second, 'verifyDutyRecord', { dutyRecordId: id, version });
  expect(await desk.counts('DUTY_RECORDS', '姓名,类别,日期,环节\n张三,提案,2024-03-18,提交;采纳\n')).toEqual([0, 1, 0]);
  expect((await records())[0]).toContain('submitted+adopted {"joint":true,"level":"county","authors":3}');
  const { dutyRecord } = await second.data(`{ dutyRecord(id: "${id}") { state viewerCanVerify } }`);
  expect(dutyRecord).toEqual({ state: 'RECORDED', viewerCanVerify: true });
});

test('every bad row is told', async () => {
  const before = await records();
  const tomorrow = addDays(desk.story.today, 1);
  const file = `编号,姓名,片区,类别,日期,数量,总数,环节,级别,说明
R-1,,,好事,2024-03-18,,,,,甲
R-9,,,提案,2024-03-18,,,,,甲
,李四,,提案,2024-03-18,,,,,甲
,,,提案,2024-03-18,,,,,甲
,张三,,信访件,2024-03-18,,,,,甲
R-2,,,提案,2025-03-18,,,,,甲
R-1,,,提案,${tomorrow},,,,,甲
R-1,,,提案,2024-04-01,-1,0,当选,国家级,甲
R-1,,,培训,2024-04-01,,,,县级,甲
R-1,,,培训,2024-04-02,,,,,
R-1,,,培训,2024-04-03,,,,,乙
R-1,,,培训,2024-04-03,,,,,乙`;
  expect(await desk.problems('DUTY_RECORDS', file)).toEqual([
    '2 | 类别 | 好事 | 不是可用的值。可用的值：提案、培训、信访件。',
    '3 | 编号 | R-9 | 没有这位代表。',
    expect.stringContaining('4 | 姓名 | 李四 | 无法确定是哪位代表：'),
    '5 | 姓名 |  | 必填，不能为空。',
    '6 | 片区 |  | 必填，不能为空。',
    '7 | 日期 | 2025-03-18 | 不在代表资格期间内（2021-03-01 – 2024-12-31）。',
    `8 | 日期 | ${tomorrow} | 日期在今天（${desk.story.today}）之后。`,
    '9 | 数量 | -1 | 数量不能小于 0。',
    '9 | 总数 | 0 | 总数要大于 0。',
    '9 | 环节 | 当选 | 不是可用的值。可用的值：提交、立案、采纳。',
    '9 | 级别 | 国家级 | 不是可用的值。可用的值：镇级、县级。',
    '10 | 级别 | 县级 | “培训”没有“级别”这一项。',
    '11 | 说明 |  | 新增记录必须填写“说明”。',
    expect.stringContaining('13 | 说明 | 乙 | 与第 12 行是同一天的同一件事。'),
  ]);
  expect(await records()).toEqual(before);
});

test('what was withdrawn does not come back by the same file', async () => {
  const { dutyRecords } = await desk.office.data('{ dutyRecords(search: "上访") { nodes { id version } } }');
  const [{ id, version }] = dutyRecords.nodes as [Data];
  await act(desk.office, 'withdrawDutyRecord', { dutyRecordId: id, version, reason: '查无此事' });
  expect(await desk.problems('DUTY_RECORDS', FILE)).toContain(
    '4 | 说明 | 越级上访 | 这条记录已撤回（查无此事）。请从文件中删去这一行。',
  );
});

test('attributes of people and wards come in one column each', async () => {
  const people = '编号,姓名,代表类别,村,职务,资历（年）\nR-1,张三,村民代表,石门村,会计;书记,12\n';
  expect(await desk.counts('REPRESENTATIVES', people)).toEqual([0, 1, 0]);
  expect(await desk.counts('REPRESENTATIVES', people)).toEqual([0, 0, 1]);
  const wards = '名称,类别档次\n石门村,大村\n';
  expect(await desk.counts('WARDS', wards)).toEqual([0, 1, 0]);
  expect(await desk.counts('WARDS', wards)).toEqual([0, 0, 1]);
  const [mandate] = await desk.story.query(
    `select m.attributes from mandates m join representatives r on r.id = m.representative_id where r.external_id = 'R-1'`,
  );
  expect(mandate!.attributes).toEqual({ posts: ['secretary', 'accountant'], seniority: 12 });
  const [ward] = await desk.story.query(`select attributes from wards where name = '石门村'`);
  expect(ward!.attributes).toEqual({ class: 'large' });
  expect(await desk.problems('WARDS', '名称,类别档次\n石门村,特大\n')).toEqual([
    '2 | 类别档次 | 特大 | 不是可用的值。可用的值：大村、小村。',
  ]);
});
