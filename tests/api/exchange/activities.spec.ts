import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ImportDesk } from './import-desk.js';

let desk: ImportDesk;
beforeAll(async () => {
  desk = await ImportDesk.open();
  await desk.imported('WARDS', '名称,类别,上级名称\n东山镇,乡镇,\n石门村,村,东山镇\n松林村,村,东山镇\n');
  await desk.imported(
    'REPRESENTATIVES',
    '姓名,代表类别,村,小组,任职日期\n张三,村民代表,石门村,第一组,2021-03-01\n李四,村民代表,松林村,第二组,2021-03-01\n',
  );
});
afterAll(() => desk.close());

async function calendar(): Promise<string[]> {
  const rows = await desk.story.query(
    `select a.kind, a.title, a.scheduled_on::text, a.original_on::text, a.state, g.name as team, w.name as ward
     from activities a left join groups g on g.id = a.group_id join wards w on w.id = a.ward_id
     where a.jurisdiction_id = $1 order by a.scheduled_on, a.kind, w.name collate "C"`,
    [desk.story.jurisdictionId],
  );
  return rows.map(
    each =>
      `${each.kind} ${each.title} ${each.scheduled_on} ${each.original_on === each.scheduled_on ? '' : `(${each.original_on}) `}${each.state} ${each.team ?? ''} ${each.ward}`,
  );
}

const CALENDAR = `活动类别,日期,原定日期,名称,小组,村,状态,地点
面见日,2026年1月12日,2026-01-10,,第一组,,已开展,农民服务点
面见日,2026-01-10,,,第二组,,,
集中活动日,2026/1/20,,座谈会,,石门村,,`;

test('activities of groups and wards are read, also those that were moved', async () => {
  expect(await desk.counts('ACTIVITIES', CALENDAR)).toEqual([3, 0, 0]);
  expect(await calendar()).toEqual([
    'meeting-day 面见日 2026-01-10 PLANNED 第二组 松林村',
    'meeting-day 面见日 2026-01-12 (2026-01-10) HELD 第一组 石门村',
    'group-day 座谈会 2026-01-20 PLANNED  石门村',
  ]);
  expect(await desk.counts('ACTIVITIES', CALENDAR)).toEqual([0, 0, 3]);
});

test('an activity that was moved is known by its old day too, and may be called off', async () => {
  expect(await desk.counts('ACTIVITIES', '活动类别,日期,小组,状态\n面见日,2026-01-12,第一组,取消\n')).toEqual([
    0, 1, 0,
  ]);
  expect((await calendar())[1]).toContain('CANCELLED');
});

test('every bad row is told', async () => {
  const file = `活动类别,日期,小组,村,状态
赶集,2026-02-10,第一组,,
面见日,2026-02-31,第一组,,
面见日,2026-02-10,第九组,,
面见日,2026-02-10,,,`;
  expect(await desk.problems('ACTIVITIES', file)).toEqual([
    expect.stringContaining('2 | 活动类别 | 赶集 | 不是可用的值。可用的值：面见日、集中活动日'),
    '3 | 日期 | 2026-02-31 | 日历上没有这一天。',
    '4 | 小组 | 第九组 | 没有这个小组。',
    '5 | 小组 |  | 新增记录必须填写“小组”。',
  ]);
});
