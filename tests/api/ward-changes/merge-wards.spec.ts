import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { busyYear } from '../measures/busy-year.js';
import { figuresOf, recompute, written } from '../measures/figures.js';
import { smallTownship, type Township } from '../measures/small-township.js';

let server: TestServer;
let town: Township;
let office: Client;
let leader: Client;
let secretary: Client;
let measures: string[];
beforeAll(async () => {
  server = await startTestServer('empty');
  town = await smallTownship(server);
  const { story, east, west } = town;
  await busyYear(town);
  office = await story.user('LIAISON_OFFICE');
  leader = await story.user('LEADER', { wardId: east.id }, '东村主任');
  secretary = await story.user('LEADER', { wardId: west.id }, '西村书记');
  await recompute(server, story);
  measures = (await office.data('{ measures { key } }')).measures.map(({ key }: Data) => key);
});
afterAll(async () => {
  await town.story.close();
  await server.close();
});

const PREVIEW = `query ($plan: WardChangePlanInput!) { wardChangePreview(plan: $plan) {
  obstacles { key count examples } moves { key count } decisions { key count } accounts { id displayName wardName } } }`;
const COMPARE = `query ($year: Int!, $isContinuous: Boolean!) {
  wardComparison(year: $year, measures: ["visits.count", "households.visited"], isContinuous: $isContinuous) {
    total { figures { numerator denominator } }
    rows { ward { id name } householdCount changes { kind predecessors { name } }
      figures { numerator denominator previous { numerator denominator } } } } }`;

const gid = (ward: { id: string }) => town.story.gid('Ward', ward);
const plan = (more: Record<string, unknown> = {}) => ({
  kind: 'MERGE',
  wardIds: [gid(town.east), gid(town.west)],
  parts: [{ name: '新村' }],
  changedOn: `${town.year + 1}-01-01`,
  ...more,
});
const merger = (more: Record<string, unknown> = {}) => ({ plan: plan(more), decision: '县政府批复〔2026〕1号' });
const compare = async (year: number, isContinuous = false) =>
  (await office.data(COMPARE, { year, isContinuous })).wardComparison;
const rowsOf = ({ rows }: Data) => rows.map(({ ward, figures }: Data) => [ward.name, ...figures.map(written)]);

describe('two villages become one', () => {
  let before: string[][];

  test('only by the office, of one kind, below one ward, and not on a day to come', async () => {
    expect(await refused(leader, 'changeWards', merger())).toMatchObject({ code: 'FORBIDDEN' });
    const mixed = merger({ wardIds: [gid(town.east), gid(town.township)] });
    expect(await refused(office, 'changeWards', mixed)).toMatchObject({ reason: 'mixed-ward-kinds' });
    const one = merger({ wardIds: [gid(town.east)] });
    expect(await refused(office, 'changeWards', one)).toMatchObject({ reason: 'too-few-wards' });
    const late = merger({ changedOn: `${town.year + 5}-01-01` });
    expect(await refused(office, 'changeWards', late)).toMatchObject({ reason: 'in-the-future' });
    const noDecision = { ...merger(), decision: ' ' };
    expect(await refused(office, 'changeWards', noDecision)).toMatchObject({ reason: 'text-missing' });
  });

  test('after a preview that says what would move and which accounts somebody has to decide about, and changes nothing', async () => {
    const { wardChangePreview } = await office.data(PREVIEW, { plan: plan() });
    expect(wardChangePreview.obstacles).toEqual([]);
    expect(wardChangePreview.moves).toEqual([
      { key: 'households', count: 3 },
      { key: 'groups', count: 2 },
      { key: 'mandates', count: 3 },
    ]);
    expect(wardChangePreview.decisions).toEqual([{ key: 'accounts-that-stay', count: 2 }]);
    expect(wardChangePreview.accounts.map(({ displayName }: Data) => displayName)).toEqual(['东村主任', '西村书记']);
    expect(await town.story.count('wardChanges')).toBe(0);
    expect(await town.story.count('wards', 'ended_on is not null')).toBe(0);
  });

  test('with all that belongs to them; the figures of the year before stay with the two, whoever works them out again', async () => {
    const all = (ward?: Township['east']) => figuresOf(office, town.year, measures, ward && gid(ward));
    before = await Promise.all([all(town.east), all(town.west), all()]);
    const { accounts } = (await office.data(PREVIEW, { plan: plan() })).wardChangePreview;
    const goes = accounts.filter(({ displayName }: Data) => displayName === '东村主任');
    const chosen = merger({ accounts: goes.map(({ id }: Data) => ({ accountId: id, part: 1 })) });
    const made = await act(
      office,
      'changeWards',
      chosen,
      'kind changedOn predecessors { name endedOn } successors { name }',
    );
    expect(made).toEqual({
      kind: 'MERGE',
      changedOn: `${town.year + 1}-01-01`,
      predecessors: [
        { name: '东村', endedOn: `${town.year}-12-31` },
        { name: '西村', endedOn: `${town.year}-12-31` },
      ],
      successors: [{ name: '新村' }],
    });
    await recompute(server, town.story);
    await recompute(server, town.story, { of: town.year + 1 });
    expect(await Promise.all([all(town.east), all(town.west), all()])).toEqual(before);
  });

  test('and are compared as they were until then, as one from then on, and as one all along when somebody asks', async () => {
    expect(rowsOf(await compare(town.year))).toEqual([
      ['东村', '3', '1/2'],
      ['西村', '1', '1/1'],
    ]);
    const along = await compare(town.year, true);
    expect(rowsOf(along)).toEqual([['新村', '4', '2/3']]);
    expect(along.rows[0].changes).toEqual([{ kind: 'MERGE', predecessors: [{ name: '东村' }, { name: '西村' }] }]);
    const now = await compare(town.year + 1);
    expect(now.rows.map(({ ward, householdCount }: Data) => [ward.name, householdCount])).toEqual([['新村', 3]]);
    expect(now.rows[0].figures.map(({ previous }: Data) => written(previous))).toEqual(['4', '2/3']);
  });

  test('and who was chosen to go along answers for the new one, while others only look back', async () => {
    const households = async (client: Client) =>
      (await client.data('{ households(first: 10) { totalCount } }')).households.totalCount;
    // The fourth was closed before, and stays where it was.
    expect(await households(leader)).toBe(4);
    expect(await households(secretary)).toBe(1);
  });

  test('and are found no more where something new is recorded, nor merged again', async () => {
    const names = async (withClosed: boolean) =>
      (
        await office.data('query ($c: Boolean!) { wards(kind: "village", withClosed: $c) { nodes { name } } }', {
          c: withClosed,
        })
      ).wards.nodes.map(({ name }: Data) => name);
    expect(await names(false)).toEqual(['新村']);
    expect((await names(true)).sort()).toEqual(['东村', '新村', '西村'].sort());
    expect(await refused(office, 'changeWards', merger())).toMatchObject({ reason: 'ward-closed' });
  });
});
