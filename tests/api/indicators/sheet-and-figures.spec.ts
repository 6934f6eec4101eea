import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act } from '../../testkit/act.js';
import type { Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { expectConstantStatements } from '../../testkit/statements.js';
import type { Row } from '../../testkit/story-defaults.js';
import { figuresOf, recompute, recordsOf } from '../measures/figures.js';
import { type IndicatorStory, indicatorStory, line, REPORT } from './indicator-story.js';

let server: TestServer;
let told: IndicatorStory;
beforeAll(async () => {
  server = await startTestServer('empty');
  told = await indicatorStory(server);
});
afterAll(async () => {
  await told.story.close();
  await server.close();
});

const handedIn = { status: 'APPROVED', bound: 'EXACT', approvedLevels: 0, submittedOn: '2020-01-01', version: 1 };

/** A figure that stands in the database already. */
function stands(ward: Row<'wards'>, indicator: string, periodOn: string, value: string, more: object = {}) {
  return told.story.insert('indicatorReports', { wardId: ward.id, indicator, periodOn, value, ...handedIn, ...more });
}

describe('the sheet of a ward', () => {
  test('shows 18,630.5 of 15,000 mu as 124.2 per cent of the target, with its source', async () => {
    const { story, office, leader, village } = told;
    const place = { wardId: story.gid('Ward', village), indicator: 'walnut-area', on: `${story.year}-05-01` };
    const set = { ...place, value: '15000', source: '县里下达任务' };
    await act(office, 'setIndicatorTarget', set, 'on');
    await stands(village, 'walnut-area', `${story.year}-01-01`, '18630.5', { source: '验收表' });
    const shown = await line(told, leader, { ward: village, key: 'walnut-area' });
    expect(shown).toMatchObject({
      indicator: { title: '核桃种植面积', unit: '亩', approval: ['村', '乡镇'] },
      value: '18630.5',
      source: '验收表',
      goal: { value: '15000', achieved: '1.242', source: '县里下达任务', version: 1 },
    });
    expect(await line(told, leader, { ward: told.township, key: 'walnut-area' })).toMatchObject({
      value: '18630.5',
      basis: 'SUMMED',
      goal: { value: '15000', achieved: '1.242', version: null },
      viewerCanReport: false,
    });
    await act(office, 'setIndicatorTarget', { ...set, value: '20000', version: 1 }, 'on');
    expect(await line(told, leader, { ward: village, key: 'walnut-area' })).toMatchObject({
      goal: { value: '20000', achieved: '0.9315', version: 2 },
    });
  });

  test('adds up what villages are to reach, however far below the ward they lie', async () => {
    const { story, office } = told;
    const county = await story.ward({ kind: 'township', name: '另一处' });
    const below = await story.ward({ kind: 'township', parentId: county.id });
    for (const [at, parentId] of [county.id, below.id].entries()) {
      const wardId = story.gid('Ward', await story.ward({ parentId }));
      const target = { wardId, indicator: 'walnut-area', on: `${story.year}-05-01`, value: String(100 * (at + 1)) };
      await act(office, 'setIndicatorTarget', target, 'on');
    }
    const whole = await line(told, office, { ward: county, key: 'walnut-area' });
    expect(whole.goal).toMatchObject({ value: '300', version: null });
  });

  test('carries the last figure over where the programme says so, and takes a part of it as the target', async () => {
    const { story, leader, village } = told;
    await stands(village, 'land', `${story.year - 2}-01-01`, '120');
    expect(await line(told, leader, { ward: village, key: 'land' })).toMatchObject({
      value: '120',
      basis: 'CARRIED',
      earlier: [{ periodTitle: `${story.year - 2}年`, value: '120' }],
    });
    expect(await line(told, leader, { ward: village, key: 'lamps' })).toMatchObject({
      periodTitle: `${story.year}年5月`,
      dueOn: `${story.year}-06-05`,
      isOverdue: true,
      value: null,
      basis: null,
      goal: { value: '60', achieved: null },
    });
  });

  test('marks a figure far from the own earlier ones and from those of other villages', async () => {
    const { story, leader, township } = told;
    const villages: Row<'wards'>[] = [];
    for (const at of [1, 2, 3, 4, 5, 6])
      villages.push(await story.ward({ parentId: township.id, name: `比较${at}村` }));
    const [odd, ...others] = villages as [Row<'wards'>, ...Row<'wards'>[]];
    const may = `${story.year}-05-01`;
    for (const [at, ward] of others.entries()) await stands(ward, 'lamps', may, String(10 + at));
    const report = await stands(odd, 'lamps', may, '100');
    const mark = async () => (await line(told, leader, { ward: odd, key: 'lamps' })).outlier;
    expect(await mark()).toBe('PEERS');
    for (const month of ['01', '02', '03', '04']) await stands(odd, 'lamps', `${story.year}-${month}-01`, `1${month}`);
    expect(await mark()).toBe('PEERS');
    await stands(odd, 'lamps', `${story.year - 1}-12-01`, '105');
    await story.query('update indicator_reports set value = 300 where id = $1', [report.id]);
    expect(await mark()).toBe('BOTH');
    await story.query('update indicator_reports set value = 12 where id = $1', [report.id]);
    expect(await mark()).toBe('OWN');
  });
});

describe('the figures of reports', () => {
  test('tell how complete and how punctual the reports are, ward by ward and added up', async () => {
    const { story, office, leader, village, township } = told;
    const opened = await act(office, 'openIndicatorReports', { year: story.year }, '');
    const wards = await story.count('wards', "kind = 'village'");
    const there = await story.count('indicatorReports', `status <> 'EXPECTED' and period_on >= '${story.year}-01-01'`);
    expect(opened).toBe(wards * 14 - there);
    expect(await act(office, 'openIndicatorReports', { year: story.year }, '')).toBe(0);
    const inJune = { periodOn: `${story.year}-06-01`, dueOn: `${story.year}-07-05` };
    const put = (status: string, submittedOn: string, periodOn: string) =>
      story.query(
        `update indicator_reports set status = $1, submitted_on = $2, value = 5 where ward_id = $3 and indicator = 'lamps'
         and period_on = $4`,
        [status, submittedOn, village.id, periodOn],
      );
    await put('SUBMITTED', inJune.dueOn, inJune.periodOn);
    await put('APPROVED', `${story.year}-12-31`, `${story.year}-07-01`);
    await put('RETURNED', `${story.year}-08-20`, `${story.year}-08-01`);
    await recompute(server, story);
    const id = story.gid('Ward', village);
    const measures = ['indicators.complete', 'indicators.onTime'];
    // Twelve months of lamps fell due for the village, and its walnut area has no day of its own in this story.
    const due = await story.count(
      'indicatorReports',
      `ward_id = '${village.id}' and due_on is not null
      and period_on >= '${story.year}-01-01' and (due_on < '${story.today}' or status <> 'EXPECTED')`,
    );
    expect(await figuresOf(leader, story.year, measures, id)).toEqual([`2/${due}`, `1/${due}`]);
    const whole = await figuresOf(leader, story.year, measures, story.gid('Ward', township));
    expect(Number(whole[0]!.split('/')[1])).toBeGreaterThan(due);
    const records = await recordsOf(leader, {
      year: story.year,
      measure: 'indicators.onTime',
      wardId: id,
      countedOnly: true,
    });
    expect(records.nodes).toMatchObject([
      { kind: '路灯', detail: '待审核', ward: { name: '东村' }, node: { __typename: 'IndicatorReport' } },
    ]);
  });

  test('are measures of their own where they add up: of all periods, or the last one, or for good', async () => {
    const { story, leader, township, village } = told;
    await stands(township, 'sites', '1900-01-01', '78', { bound: 'MORE_THAN' });
    await recompute(server, story);
    const values = ['indicators.value/walnut-area', 'indicators.value/sites', 'indicators.value/lamps'];
    const id = story.gid('Ward', village);
    expect(await figuresOf(leader, story.year, values.slice(0, 2))).toEqual(['18630.5', '78']);
    expect(await figuresOf(leader, story.year, values, id)).toEqual(['18630.5', '0', '5']);
    const { measures } = await leader.data('{ measures { key title } }');
    const known = measures.map(({ key }: Data) => key);
    expect(known).toEqual(expect.arrayContaining([...values, 'indicators.complete']));
    // Farmland of villages is not added up, and no figure is the sum of acres and lamps.
    expect(known).not.toContain('indicators.value/land');
    expect(known).not.toContain('indicators.value');
    const shown = measures.find(({ key }: Data) => key === values[0]);
    expect(shown.title).toBe('指标：核桃种植面积');
  });

  test('are listed with the same few statements however many there are', async () => {
    const { story, leader } = told;
    await expectConstantStatements(server, async first => {
      const query = `query ($first: Int!) { indicatorReports(first: $first, year: ${story.year}) { nodes { ${REPORT} } } }`;
      return (await leader.data(query, { first })).indicatorReports.nodes.length;
    });
  });
});
