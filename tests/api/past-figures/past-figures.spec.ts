import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { busyYear } from '../measures/busy-year.js';
import { figuresOf, recompute } from '../measures/figures.js';
import { smallTownship, type Township } from '../measures/small-township.js';

let server: TestServer;
let town: Township;
let office: Client;
beforeAll(async () => {
  server = await startTestServer('empty');
  town = await smallTownship(server);
  await busyYear(town);
  await recompute(server, town.story);
  office = await town.story.user('LIAISON_OFFICE');
});
afterAll(async () => {
  await town.story.close();
  await server.close();
});

const COMPARE = `query ($year: Int!) { wardComparison(year: $year, measures: ["visits.count"]) {
  rows { ward { name } figures { numerator previous { numerator } } reported { year measure title value source } } } }`;
const PERSON = 'query ($id: ID!) { representative(id: $id) { pastFigures { year title value outOf source } } }';

const ofEast = (more: Record<string, unknown> = {}) => ({
  wardId: town.story.gid('Ward', town.east),
  year: town.year - 1,
  measure: 'visits.count',
  value: '96',
  source: '旧台账',
  ...more,
});

describe('a year known as totals alone', () => {
  test('stands beside the counted year with its source, and is part of no figure', async () => {
    const before = await figuresOf(office, town.year - 1, ['visits.count']);
    expect(await act(office, 'recordPastFigure', ofEast(), '')).toBe(town.year - 1);
    const { rows } = (await office.data(COMPARE, { year: town.year })).wardComparison;
    const east = rows.find(({ ward }: Data) => ward.name === '东村');
    expect(east).toMatchObject({
      figures: [{ numerator: '3', previous: null }],
      reported: [{ year: town.year - 1, measure: 'visits.count', value: '96', source: '旧台账' }],
    });
    expect(await figuresOf(office, town.year - 1, ['visits.count'])).toEqual(before);
  });

  test('is not typed over what records count, nor without a source, nor twice', async () => {
    const counted = ofEast({ year: town.year });
    expect(await refused(office, 'recordPastFigure', counted, '')).toMatchObject({ reason: 'year-has-records' });
    expect(await refused(office, 'recordPastFigure', ofEast({ source: ' ' }), '')).toMatchObject({
      reason: 'text-missing',
    });
    expect(await refused(office, 'recordPastFigure', ofEast(), '')).toMatchObject({ reason: 'past-figure-there' });
    const part = ofEast({ measure: 'evaluation.points', value: '120', outOf: '100' });
    expect(await refused(office, 'recordPastFigure', part, '')).toMatchObject({ reason: 'part-above-whole' });
    const unknown = ofEast({ measure: 'visits.imagined' });
    expect(await refused(office, 'recordPastFigure', unknown, '')).toMatchObject({ reason: 'unknown-measure' });
    expect(await act(office, 'recordPastFigure', ofEast({ value: '97', version: 1 }), '')).toBe(town.year - 1);
  });

  test('of a person is for the person and those who read the records', async () => {
    const representativeId = town.story.gid('Representative', town.an);
    const points = { representativeId, year: town.year - 2, measure: 'evaluation.points', value: '91.5', outOf: '100' };
    await act(office, 'recordPastFigure', { ...points, source: '考评通报' }, '');
    const own = await town.story.user('REPRESENTATIVE', { representativeId: town.an.id });
    const other = await town.story.user('REPRESENTATIVE', { representativeId: town.bo.id });
    expect((await own.data(PERSON, { id: representativeId })).representative.pastFigures).toEqual([
      { year: town.year - 2, title: '年度考评得分', value: '91.5', outOf: '100', source: '考评通报' },
    ]);
    const { errors } = await other.execute(PERSON, { id: representativeId });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refused(own, 'recordPastFigure', { ...points, source: 'x' }, '')).toMatchObject({ code: 'FORBIDDEN' });
  });
});
