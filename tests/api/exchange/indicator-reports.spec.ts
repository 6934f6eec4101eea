import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Data } from '../../testkit/client.js';
import { startTestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';
import { ImportDesk } from './import-desk.js';

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8');

let desk: ImportDesk;
let year: number;
beforeAll(async () => {
  const server = await startTestServer('empty');
  desk = await ImportDesk.in(server, await Story.begin(server, fixture('programme.yaml') + fixture('indicators.yaml')));
  year = desk.story.year;
  await desk.imported('WARDS', '名称,类别,上级名称\n东山镇,乡镇,\n石门村,村,东山镇\n松林村,村,东山镇\n');
});
afterAll(() => desk.close());

async function reports(): Promise<string[]> {
  const { indicatorReports } = await desk.office.data(`{ indicatorReports(first: 50) { nodes {
    value bound status periodTitle note source ward { name } definition { title } steps { verb value takenBy } } } }`);
  return indicatorReports.nodes
    .map((each: Data) =>
      [
        each.ward.name,
        each.definition.title,
        each.periodTitle,
        each.value,
        each.bound,
        each.status,
        each.note,
        each.source,
      ]
        .filter(Boolean)
        .join(' '),
    )
    .toSorted();
}

test('a sheet of figures is handed in: by year and month, with 多 and 不到; a second time it changes nothing', async () => {
  const file = `片区,指标,时段,数字,说明,依据
石门村,核桃种植面积,${year}年,"1,630.5",,验收表
松林村,路灯,${year}-05,50余,,
东山镇,活动场所,,78,,县材料`;
  expect(await desk.counts('INDICATOR_REPORTS', file)).toEqual([3, 0, 0]);
  const kept = [
    '东山镇 活动场所 一次性 78 EXACT APPROVED 县材料',
    `松林村 路灯 ${year}年5月 50 MORE_THAN APPROVED`,
    `石门村 核桃种植面积 ${year}年 1630.5 EXACT SUBMITTED 验收表`,
  ];
  expect(await reports()).toEqual(kept.toSorted());
  expect(await desk.counts('INDICATOR_REPORTS', file)).toEqual([0, 0, 3]);
  expect(await desk.story.count('indicatorSteps')).toBe(3);
});

test('a figure that no level has approved may be corrected by a file, and every value is kept', async () => {
  const file = `片区,指标,时段,数字\n石门村,核桃种植面积,${year},1700\n`;
  expect(await desk.counts('INDICATOR_REPORTS', file)).toEqual([0, 1, 0]);
  expect(await desk.story.count('indicatorSteps')).toBe(4);
});

test('rows that nobody could hand in are told with the reason', async () => {
  const rows = [
    ['石门村,活动场所,,5', '这一级不填报'],
    ['松林村,路灯,2999-01,5', '在今天'],
    ['松林村,核桃种植面积,去年,5', '时段'],
    [`松林村,核桃种植面积,${year},5.55`, '小数'],
    [`松林村,核桃种植面积,${year},-5`, '面积不能为负'],
    [`东山镇,意见建议,${year},148`, '由记录统计'],
    ['东山镇,活动场所,,80', '审核通过'],
    [`松林村,路灯,,5`, ''],
  ] as const;
  const answer = await desk.import(
    'INDICATOR_REPORTS',
    `片区,指标,时段,数字\n${rows.map(([row]) => row).join('\n')}\n`,
  );
  const told = new Map(answer.problems.map(({ row, reason }: Data) => [row, reason]));
  expect(told.size).toBe(rows.length);
  for (const [at, [, words]] of rows.entries()) expect(told.get(at + 2)).toContain(words);
  const unexplained = `片区,指标,时段,数字,说明\n石门村,核桃种植面积,${year},9000,\n`;
  await desk.imported('INDICATOR_REPORTS', `片区,指标,时段,数字\n石门村,耕地面积,${year},2000\n`);
  expect((await desk.import('INDICATOR_REPORTS', unexplained)).problems[0].reason).toContain('种植面积大于耕地面积');
});
