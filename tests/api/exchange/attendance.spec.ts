import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ImportDesk } from './import-desk.js';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await ImportDesk.open();
  await desk.imported('WARDS', '名称,类别,上级名称\n东山镇,乡镇,\n石门村,村,东山镇\n松林村,村,东山镇\n');
  await desk.imported(
    'REPRESENTATIVES',
    `姓名,代表类别,村,小组,任职日期,离任日期
张三,村民代表,石门村,第一组,2021-03-01,
李四,村民代表,石门村,第一组,2021-03-01,
王五,党代表,松林村,第二组,2021-03-01,
赵六,村民代表,松林村,第二组,2021-03-01,2024-12-31`,
  );
});
afterAll(() => desk.close());

async function rolls(): Promise<string[]> {
  const rows = await desk.story.query(
    `select a.kind, a.scheduled_on::text, a.state, g.name as team, p.name, r.status, r.reason, r.approved_by
     from attendance_records r join activities a on a.id = r.activity_id join representatives p on p.id = r.representative_id
     left join groups g on g.id = a.group_id
     where r.jurisdiction_id = $1 order by a.scheduled_on, a.kind, g.name collate "C", p.name collate "C"`,
    [desk.story.jurisdictionId],
  );
  return rows.map(each =>
    `${each.kind} ${each.scheduled_on} ${each.team ?? '-'} ${each.state} ${each.name} ${each.status} ${each.reason ?? ''} ${each.approved_by ?? ''}`.trim(),
  );
}

const ROLL = `姓名,活动类别,日期,出勤,请假事由,批准人
张三,面见日,2024-01-10,出席,,
李四,面见日,2024-01-10,请假,外出务工,刘主任
王五,面见日,2024-01-10,迟到,,
赵六,面见日,2024-01-10,√,,`;

test('one roll may name people of several groups; the meeting of each group is added and counts as held', async () => {
  expect(await desk.counts('ATTENDANCE', ROLL)).toEqual([4, 0, 0]);
  expect(await rolls()).toEqual([
    'meeting-day 2024-01-10 第一组 HELD 张三 PRESENT',
    'meeting-day 2024-01-10 第一组 HELD 李四 EXCUSED 外出务工 刘主任',
    'meeting-day 2024-01-10 第二组 HELD 王五 LATE',
    'meeting-day 2024-01-10 第二组 HELD 赵六 PRESENT',
  ]);
  expect(await desk.story.count('activities')).toBe(2);
  expect(await desk.counts('ATTENDANCE', ROLL)).toEqual([0, 0, 4]);
});

test('a corrected roll changes only what is corrected', async () => {
  expect(await desk.counts('ATTENDANCE', ROLL.replace('迟到', '无故缺席'))).toEqual([0, 1, 3]);
  expect((await rolls())[2]).toBe('meeting-day 2024-01-10 第二组 HELD 王五 ABSENT');
});

test('an activity that stands in the calendar is used, also by its old day', async () => {
  await desk.imported('ACTIVITIES', '活动类别,日期,原定日期,小组\n集中活动日,2024-02-22,2024-02-20,第一组\n');
  expect(await desk.counts('ATTENDANCE', '姓名,活动类别,日期,出勤\n张三,集中活动日,2024-02-20,1\n')).toEqual([1, 0, 0]);
  expect(await rolls()).toContain('group-day 2024-02-22 第一组 HELD 张三 PRESENT');
});

test.each([
  ['出席', 'PRESENT'],
  ['√', 'PRESENT'],
  ['1', 'PRESENT'],
  ['P', 'PRESENT'],
  ['Yes', 'PRESENT'],
  ['TRUE', 'PRESENT'],
  ['迟到', 'LATE'],
  ['Late', 'LATE'],
  ['早退', 'LEFT_EARLY'],
  ['请假', 'EXCUSED'],
  ['事假', 'EXCUSED'],
  ['缺席', 'ABSENT'],
  ['A', 'ABSENT'],
  ['未到', 'UNVERIFIED'],
  ['0', 'UNVERIFIED'],
  ['×', 'UNVERIFIED'],
  ['False', 'UNVERIFIED'],
])('“%s” on a roll means %s', async (word, status) => {
  await desk.imported('ATTENDANCE', `姓名,活动类别,日期,出勤\n张三,面见日,2024-03-10,${word}\n`);
  expect(await rolls()).toContain(`meeting-day 2024-03-10 第一组 HELD 张三 ${status}`);
});

test('two activities of one day are told apart by their titles', async () => {
  const file = '姓名,活动类别,日期,会议,出勤\n张三,面见日,2024-04-10,上午,出席\n张三,面见日,2024-04-10,下午,未到\n';
  expect(await desk.counts('ATTENDANCE', file)).toEqual([2, 0, 0]);
  expect(await desk.counts('ATTENDANCE', file)).toEqual([0, 0, 2]);
});

test('every bad row is told, and nothing of the roll is written', async () => {
  const before = await rolls();
  await desk.imported('ACTIVITIES', '活动类别,日期,小组,状态\n面见日,2024-06-10,第一组,取消\n');
  const file = `姓名,活动类别,日期,出勤
张三,面见日,2024-05-10,出席
孙七,面见日,2024-05-10,出席
赵六,面见日,2025-05-10,出席
张三,全镇大会,2024-12-01,出席
张三,面见日,2999-01-10,出席
张三,面见日,2024-06-10,出席
张三,面见日,2024-05-10,缺席
李四,面见日,2024-05-10,92.00%
李四,赶集,2024-05-10,出席
李四,面见日,,出席`;
  expect(await desk.problems('ATTENDANCE', file)).toEqual([
    '3 | 姓名 | 孙七 | 没有这位代表。',
    '4 | 日期 | 2025-05-10 | 该代表当天没有应参加此活动的代表资格。',
    '5 | 姓名 | 张三 | 该代表当天没有应参加此活动的代表资格。',
    `6 | 日期 | 2999-01-10 | 活动日期在今天（${desk.story.today}）之后。`,
    '7 | 日期 | 2024-06-10 | 该活动已取消。',
    '8 | 姓名 | 张三 | 与第 2 行是同一人、同一场活动。若是同一天的两场，请填写活动名称；若是同名的两个人，请填写编号或电话。',
    expect.stringContaining('9 | 出勤 | 92.00% | 不是可用的值。可用的值：出席、迟到、早退、请假、无故缺席、未到。'),
    expect.stringContaining('10 | 活动类别 | 赶集'),
    '11 | 日期 |  | 必填，不能为空。',
  ]);
  expect(await rolls()).toEqual(before);
});
