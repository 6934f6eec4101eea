import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import { startTestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';
import type { Row } from '../../testkit/story-defaults.js';
import { ImportDesk } from './import-desk.js';

const REGISTERS = `registers:
  - { key: grid, title: { zh-CN: 网格平台, en: Grid platform }, of: [household, representative, ward, matter], headings: [平台编码] }
  - { key: police, title: { zh-CN: 户籍系统, en: Household register }, of: [household] }
matters:
`;
const PROGRAMME = readFileSync(new URL('../../fixtures/programme.yaml', import.meta.url), 'utf8');

let desk: ImportDesk;
let story: Story;
let village: Row<'wards'>;
beforeAll(async () => {
  const server = await startTestServer('empty');
  story = await Story.begin(server, PROGRAMME.replace(/^matters:\n/m, REGISTERS));
  desk = await ImportDesk.in(server, story);
  village = await story.ward({ name: '大寨村' });
});
afterAll(() => desk.close());

const NUMBERS = `query ($id: ID!) { externalIds(recordId: $id) { sources { key } numbers { source sourceTitle value } } }`;
const numbersOf = async (type: string, row: { id: string }) =>
  (await desk.office.data(NUMBERS, { id: story.gid(type, row) })).externalIds.numbers;

describe('a record that other systems know', () => {
  test('carries a number of each of them, once for each system; identity numbers are refused', async () => {
    const household = await story.household({ wardId: village.id });
    const recordId = story.gid('Household', household);
    await act(desk.office, 'addExternalId', { recordId, source: 'grid', value: 'W-1' });
    await act(desk.office, 'addExternalId', { recordId, source: 'police', value: 'W-1' });
    expect(await numbersOf('Household', household)).toEqual([
      { source: 'grid', sourceTitle: '网格平台', value: 'W-1' },
      { source: 'police', sourceTitle: '户籍系统', value: 'W-1' },
    ]);
    const other = story.gid('Household', await story.household({ wardId: village.id }));
    const add = (input: object) =>
      refused(desk.office, 'addExternalId', { recordId: other, source: 'grid', value: 'W-1', ...input });
    expect(await add({})).toEqual({ code: 'CONFLICT', reason: 'external-id-taken', field: 'value' });
    expect(await add({ value: '53252519900101001X' })).toMatchObject({ reason: 'identity-number' });
    expect(await add({ source: 'hotline' })).toMatchObject({ reason: 'unknown-source' });
    expect(await add({ recordId: story.gid('Ward', village), source: 'police' })).toMatchObject({
      reason: 'unknown-source',
    });
  });

  test('gives a number up to another record; who is not of the office neither reads nor adds one', async () => {
    const [wrong, right] = [
      await story.household({ wardId: village.id }),
      await story.household({ wardId: village.id }),
    ];
    const input = { source: 'grid', value: 'W-2' };
    const added = await act(
      desk.office,
      'addExternalId',
      { recordId: story.gid('Household', wrong), ...input },
      'id version',
    );
    await act(desk.office, 'removeExternalId', { externalIdId: added.id, version: added.version }, 'id removedOn');
    await act(desk.office, 'addExternalId', { recordId: story.gid('Household', right), ...input });
    expect(await numbersOf('Household', wrong)).toEqual([]);
    const leader = await story.user('LEADER');
    expect(await refused(leader, 'addExternalId', { recordId: story.gid('Household', wrong), ...input })).toMatchObject(
      {
        code: 'FORBIDDEN',
      },
    );
    const read = await leader.execute(NUMBERS, { id: story.gid('Household', right) });
    expect(read.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('files of other systems', () => {
  test('find households by the number there, without the own code; the same file again changes nothing', async () => {
    const first = '户号,户主姓名,片区,人口,平台编码\nA-1,王家,大寨村,4,P-100\n';
    expect(await desk.counts('HOUSEHOLDS', first)).toEqual([1, 0, 0]);
    const fromPlatform = '平台编码,人口\nP-100,5\n';
    expect(await desk.counts('HOUSEHOLDS', fromPlatform)).toEqual([0, 1, 0]);
    expect(await desk.counts('HOUSEHOLDS', fromPlatform)).toEqual([0, 0, 1]);
    expect(await desk.counts('HOUSEHOLDS', first.replace(',4,', ',5,'))).toEqual([0, 0, 1]);
    expect(await story.count('households', "code = 'A-1' and people = 5")).toBe(1);
    expect(await story.count('external_ids' as never, "value = 'P-100'")).toBe(1);
  });

  test('are refused where a number stands at another record, or a household is neither known nor named', async () => {
    await desk.imported('HOUSEHOLDS', '户号,户主姓名,片区,人口,户籍系统\nB-1,李家,大寨村,2,R-1\n');
    const problems = await desk.problems(
      'HOUSEHOLDS',
      '户号,户主姓名,片区,人口,平台编码,户籍系统\nB-2,李家二,大寨村,2,P-100,R-1\n,张家,大寨村,3,P-777,\n',
    );
    expect(problems.map(line => line.split(' | ').slice(0, 3))).toEqual([
      ['2', '户籍系统', 'R-1'],
      ['3', '户号', ''],
    ]);
  });

  test('find people and wards so: a roster, a list of links and a place named by its number there', async () => {
    await act(desk.office, 'addExternalId', { recordId: story.gid('Ward', village), source: 'grid', value: 'GRID-7' });
    const roster = `姓名,代表类别,片区,任职日期,平台编码\n赵六,村民代表,GRID-7,${story.year}-01-01,U-9\n`;
    expect(await desk.counts('REPRESENTATIVES', roster)).toEqual([1, 0, 0]);
    const renamed = roster.replace('赵六', '赵陆');
    expect(await desk.counts('REPRESENTATIVES', renamed)).toEqual([0, 1, 0]);
    expect(await story.count('representatives', "name in ('赵六', '赵陆')")).toBe(1);
    expect(await desk.counts('LINKS', `编号,户号,开始日期\nU-9,P-100,${story.year}-02-01\n`)).toEqual([1, 0, 0]);
  });
});
