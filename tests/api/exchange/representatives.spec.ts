import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ImportDesk } from './import-desk.js';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await ImportDesk.open();
  await desk.imported('WARDS', '名称,代码,类别,乡镇,乡镇代码\n石门村,101,村,东山镇,1\n松林村,102,村,东山镇,1\n');
});
afterAll(() => desk.close());

/** Everybody's mandates, as `name type ward from to`. */
async function roster(): Promise<string[]> {
  const rows = await desk.story.query(
    `select r.name, m.type, w.name as ward, m.started_on::text, m.ended_on::text, m.is_primary, g.name as team
     from mandates m join representatives r on r.id = m.representative_id join wards w on w.id = m.ward_id
     left join groups g on g.id = m.group_id
     where m.jurisdiction_id = $1 order by r.name collate "C", m.started_on, m.type`,
    [desk.story.jurisdictionId],
  );
  return rows.map(
    each =>
      `${each.name} ${each.type} ${each.ward} ${each.started_on} ${each.ended_on ?? ''}${each.is_primary ? ' primary' : ''}${each.team ? ` ${each.team}` : ''}`,
  );
}

const ROSTER = `姓名,性别,出生日期,电话,代表类别,村,小组,任职日期,离任日期
张三,男,1980.1.5,138 0000 0001,村民代表,石门村,第一组,2021/3/1,
张三,男,1980.1.5,13800000001,党代表,东山镇,,2022-01-01,至今
李　四,女,,１３８００００ ０００２,村民代表,松林村,第一组,2021-03-01,2024-12-31
王五,,,,党代表,石门村,,44256,`;

test('a person with two mandates has two rows, and one of the mandates is the first', async () => {
  expect(await desk.counts('REPRESENTATIVES', ROSTER)).toEqual([4, 0, 0]);
  expect(await roster()).toEqual([
    '张三 villagers-representative 石门村 2021-03-01  primary 第一组',
    '张三 party-delegate 东山镇 2022-01-01 ',
    '李四 villagers-representative 松林村 2021-03-01 2024-12-31 primary 第一组',
    '王五 party-delegate 石门村 2021-03-01  primary',
  ]);
  expect(await desk.story.count('representatives')).toBe(3);
});

test('a new group belongs to the smallest ward that holds all its members', async () => {
  const [group] = await desk.story.query(
    'select w.name from groups g join wards w on w.id = g.ward_id where g.jurisdiction_id = $1',
    [desk.story.jurisdictionId],
  );
  expect(group).toEqual({ name: '东山镇' });
});

test('the same roster a second time changes nothing, not even the log', async () => {
  const entries = await desk.story.count('auditEntries');
  expect(await desk.counts('REPRESENTATIVES', ROSTER)).toEqual([0, 0, 4]);
  expect(await desk.story.count('auditEntries')).toBe(entries);
});

test('blank stays blank, and a blank erases nothing', async () => {
  const file = '姓名,性别,电话,出生日期,代表类别,村,任职日期\n张三,,13800000001,,村民代表,石门村,2021-03-01\n';
  expect(await desk.counts('REPRESENTATIVES', file)).toEqual([0, 0, 1]);
  const people = await desk.story.query(
    'select name, sex, born_on::text, phone from representatives where jurisdiction_id = $1 order by name collate "C"',
    [desk.story.jurisdictionId],
  );
  expect(people).toEqual([
    { name: '张三', sex: 'MALE', born_on: '1980-01-05', phone: '13800000001' },
    { name: '李四', sex: 'FEMALE', born_on: null, phone: '13800000002' },
    { name: '王五', sex: null, born_on: null, phone: null },
  ]);
});

test('a number that comes later is given to the person of that name, ward and type', async () => {
  const file = '编号,姓名,代表类别,村,离任日期,离任原因\nD-5,王五,党代表,石门村,2025-06-30,调离\n';
  expect(await desk.counts('REPRESENTATIVES', file)).toEqual([0, 1, 0]);
  expect(await desk.counts('REPRESENTATIVES', '编号,姓名,代表类别,村\nD-5,王武,党代表,石门村\n')).toEqual([0, 1, 0]);
  expect((await roster()).at(-1)).toBe('王武 party-delegate 石门村 2021-03-01 2025-06-30 primary');
});

test('two people of one name in one village are told apart by telephone or number', async () => {
  const twins =
    '姓名,电话,代表类别,村,任职日期\n陈军,13900000001,村民代表,石门村,2021-03-01\n陈军,13900000002,村民代表,石门村,2021-03-01\n';
  expect(await desk.counts('REPRESENTATIVES', twins)).toEqual([2, 0, 0]);
  expect(await desk.counts('REPRESENTATIVES', twins)).toEqual([0, 0, 2]);
  const nameless = '姓名,代表类别,村,任职日期\n陈军,村民代表,石门村,2021-03-01\n';
  expect(await desk.problems('REPRESENTATIVES', nameless)).toEqual([
    '2 | 姓名 | 陈军 | 无法确定是哪位代表：陈军 (村民代表, 石门村; …0001)、陈军 (村民代表, 石门村; …0002)。请填写编号或电话。',
  ]);
  const third = '姓名,电话,代表类别,村,任职日期\n陈军,13900000003,村民代表,石门村,2021-03-01\n';
  expect(await desk.problems('REPRESENTATIVES', third)).toEqual([expect.stringContaining('无法确定是哪位代表')]);
});

test('two rows of one name that nothing tells apart are not silently taken for one person', async () => {
  const file = '姓名,代表类别,村,任职日期\n周明,村民代表,松林村,2021-03-01\n周明,村民代表,松林村,2021-03-01\n';
  expect(await desk.problems('REPRESENTATIVES', file)).toEqual([
    '3 | 姓名 | 周明 | 与第 2 行重复。若是同名的两个人，请填写编号或电话加以区分。',
  ]);
});

test('every bad row is told, and nothing of the file is written', async () => {
  const before = await roster();
  const file = `姓名,电话,代表类别,村,任职日期,离任日期
好人,13700000001,村民代表,石门村,2021-03-01,
无村,13700000002,村民代表,没有村,2021-03-01,
无类,13700000003,理事,石门村,2021-03-01,
无日,13700000004,村民代表,石门村,,
倒日,13700000005,村民代表,石门村,2021-03-01,2020-03-01
乱话,138000,村民代表,石门村,2021-03-01,
乱话,1.38E+10,村民代表,石门村,2021-03-01,
张三,13800000001,村民代表,石门村,2022-05-01,
李四,13800000002,党代表,松林村,01/02/2026,
,13700000009,村民代表,石门村,2021-03-01,`;
  expect(await desk.problems('REPRESENTATIVES', file)).toEqual([
    '3 | 村 | 没有村 | 没有这个片区。',
    '4 | 代表类别 | 理事 | 不是可用的值。可用的值：党代表、村民代表、团代表、纪检监察员。',
    '5 | 任职日期 |  | 新增记录必须填写“任职日期”。',
    '6 | 离任日期 | 2020-03-01 | 结束日期早于开始日期 2021-03-01。',
    '8 | 电话 | 1.38E+10 | 号码已被表格软件缩写为科学记数法，末位数字已丢失，请把该列设为文本后重新填写。',
    '9 | 任职日期 | 2022-05-01 | 与已有记录的日期重叠（2021-03-01 – …）。',
    '10 | 任职日期 | 01/02/2026 | 分不清日和月，请写成 2026-01-05 的形式。',
    '11 | 姓名 |  | 必填，不能为空。',
  ]);
  expect(await roster()).toEqual(before);
});

test('days above twelve tell the order of day and month for the whole column', async () => {
  const file =
    'Name;Constituency;Type;Start of Term;End of Term\nA One;石门村;Party delegate;05-06-2019;In Office\nB Two;石门村;Party delegate;23-05-2019;07-12-2023\n';
  expect(await desk.counts('REPRESENTATIVES', file)).toEqual([2, 0, 0]);
  expect((await roster()).slice(0, 2)).toEqual([
    'A One party-delegate 石门村 2019-06-05  primary',
    'B Two party-delegate 石门村 2019-05-23 2023-12-07 primary',
  ]);
});

test('a village of a name that several townships have is told by the township beside it', async () => {
  await desk.imported('WARDS', '名称,代码,类别,乡镇,乡镇代码\n新村,301,村,南山镇,3\n新村,401,村,北山镇,4\n');
  const row = (columns: string, ward: string) =>
    `姓名,代表类别,任职日期,${columns}\n赵六,村民代表,2021-03-01,${ward}\n`;
  expect(await desk.problems('REPRESENTATIVES', row('村', '新村'))).toEqual([
    '2 | 村 | 新村 | 有几个同名片区：南山镇/新村、北山镇/新村。请用代码或“上级/名称”区分。',
  ]);
  expect(await desk.counts('REPRESENTATIVES', row('村', '南山镇/新村'))).toEqual([1, 0, 0]);
  expect(await desk.counts('REPRESENTATIVES', row('村,乡镇', '新村,南山镇'))).toEqual([0, 0, 1]);
  expect(await desk.counts('REPRESENTATIVES', row('村', '301'))).toEqual([0, 0, 1]);
});

test('somebody who moves to another village stays one person: one mandate ends, the next begins', async () => {
  const head = '姓名,电话,代表类别,村,任职日期,离任日期\n';
  await desk.imported('REPRESENTATIVES', `${head}钱七,13800000066,村民代表,石门村,2023-03-01,\n`);
  const moved = `${head}钱七,13800000066,村民代表,石门村,2023-03-01,2024-06-30
钱七,13800000066,村民代表,松林村,2024-07-01,\n`;
  expect(await desk.counts('REPRESENTATIVES', moved)).toEqual([1, 1, 0]);
  expect((await roster()).filter(each => each.startsWith('钱七'))).toEqual([
    '钱七 villagers-representative 石门村 2023-03-01 2024-06-30 primary',
    '钱七 villagers-representative 松林村 2024-07-01  primary',
  ]);
  const found = await desk.story.query("select 1 from representatives where name = '钱七'");
  expect(found).toHaveLength(1);
});
