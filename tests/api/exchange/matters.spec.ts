import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startTestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';
import { ImportDesk } from './import-desk.js';

const SOURCES = `matters:
  topics:
    - { key: water, title: { zh-CN: 供水, en: Water } }
    - { key: roads, title: { zh-CN: 道路, en: Roads } }
  sources:
    - key: hotline
      title: { zh-CN: 热线, en: Hotline }
      export:
        kind: suggestion
        columns:
          - { field: externalNumber, heading: 单号 }
          - { field: title, heading: 诉求 }
          - { field: ward, heading: 村居 }
          - { field: raisedOn, heading: 接听时间 }
          - { field: topic, heading: 门类 }
        topics: [{ word: 停水漏水, topic: water }]
    - { key: grid-platform, title: { zh-CN: 网格平台, en: Grid platform } }
`;
const PROGRAMME = readFileSync(new URL('../../fixtures/programme.yaml', import.meta.url), 'utf8');

let desk: ImportDesk;
let story: Story;
beforeAll(async () => {
  const server = await startTestServer('empty');
  story = await Story.begin(server, PROGRAMME.replace(/^matters:\n/m, SOURCES));
  desk = await ImportDesk.in(server, story);
  await story.ward({ name: '大寨村' });
});
afterAll(() => desk.close());

const HEADING = '单号,诉求,村居,接听时间,门类,上报人\n';
const FROM_HOTLINE = { constants: { source: 'hotline' } };
const MATTERS = `query ($year: Int!) { matters(year: $year, first: 50) { nodes {
  number title topic state source externalNumber dueOn representative { name } steps { verb } } } }`;
const matters = async () => (await desk.office.data(MATTERS, { year: story.year })).matters.nodes;

describe('the file of a hotline', () => {
  const rows = () =>
    `H-1,水管漏水,大寨村,${story.year}-03-02 09:15:00,停水漏水,\nH-2,路灯不亮,大寨村,${story.year}-03-03 10:00:00,道路,\n`;

  test('is read by the headings and words of the programme: each order becomes a matter with its number there', async () => {
    expect(await desk.counts('MATTERS', HEADING + rows(), FROM_HOTLINE)).toEqual([2, 0, 0]);
    const first = (await matters()).find(({ externalNumber }: { externalNumber: string }) => externalNumber === 'H-1');
    expect(first).toMatchObject({ title: '水管漏水', topic: 'water', state: 'RAISED', dueOn: `${story.year}-03-05` });
    expect(first.steps).toEqual([{ verb: 'RAISE' }]);
  });

  test('read again changes nothing; a longer one adds only what is new, numbered on without a gap', async () => {
    expect(await desk.counts('MATTERS', HEADING + rows(), FROM_HOTLINE)).toEqual([0, 0, 2]);
    const longer = `${HEADING}${rows()}H-3,井盖丢失,大寨村,${story.year}-03-04,道路,\n`;
    expect(await desk.counts('MATTERS', longer, FROM_HOTLINE)).toEqual([1, 0, 2]);
    const numbers = (await matters()).map(({ number }: { number: string }) => number).sort();
    expect(numbers).toEqual([`${story.year}-0001`, `${story.year}-0002`, `${story.year}-0003`]);
  });

  test('with a bad row brings nothing, and says of each cell what was found and what is allowed', async () => {
    const bad = `${HEADING}H-8,好的,大寨村,${story.year}-04-01,道路,\nH-9,坏的,没有的村,2099-01-01,天气,\n`;
    expect(await desk.problems('MATTERS', bad, FROM_HOTLINE)).toEqual([
      `3 | 接听时间 | 2099-01-01 | 日期在今天（${story.today}）之后。`,
      '3 | 门类 | 天气 | 不是可用的值。可用的值：供水、道路。',
      '3 | 村居 | 没有的村 | 没有这个片区。',
    ]);
    expect(await matters()).toHaveLength(3);
  });

  test('says whose a report is: it counts for a representative in office that day, and for nobody unknown', async () => {
    const ward = await story.ward({ name: '小寨村' });
    await story.representative({ wardId: ward.id, endedOn: `${story.year}-05-31` }, { name: '龚建国' });
    const row = (number: string, on: string, who: string) => `${number},占道,小寨村,${story.year}-${on},道路,${who}\n`;
    await desk.imported('MATTERS', HEADING + row('G-1', '05-31', '龚建国'), {
      constants: { source: 'grid-platform', kind: 'suggestion' },
    });
    const problems = await desk.problems(
      'MATTERS',
      HEADING + row('G-2', '06-01', '龚建国') + row('G-3', '05-01', '查无此人'),
      FROM_HOTLINE,
    );
    expect(problems.map(line => line.split(' | ').slice(0, 3))).toEqual([
      ['2', '上报人', '龚建国'],
      ['3', '上报人', '查无此人'],
    ]);
  });

  test('does not change what was answered meanwhile', async () => {
    await story.query(
      "update matters set state = 'ANSWERED', outcome = 'SOLVED', answered_on = raised_on where external_number = 'H-2' and jurisdiction_id = $1",
      [story.jurisdictionId],
    );
    const other = `${HEADING}H-1,水管又漏,大寨村,${story.year}-03-02,停水漏水,\nH-2,改了标题,大寨村,${story.year}-03-03,道路,\n`;
    expect(await desk.counts('MATTERS', other, FROM_HOTLINE)).toEqual([0, 1, 1]);
  });
});
