import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { asking, type OwnMandate } from './ask.js';

let server: TestServer;
let centre: Client;
beforeAll(async () => {
  server = await startTestServer('majie');
  centre = await server.signIn('centre-majie');
});
afterAll(() => server.close());

const { total, figure, mandatesOf } = asking(() => centre, 2026);

describe('the grid of the township', () => {
  test.each([
    ['village', 12],
    ['village-group', 98],
    ['grid-branch', 180],
    ['grid', 903],
  ])('wards of kind %s: %i', async (kind, count) => {
    expect(await total('wards', `kind: "${kind}"`)).toBe(count);
  });

  test('every village, group, branch and grid has households, and every name of a village says that it is invented', async () => {
    const { wards } = await centre.data('{ wards(kind: "village", first: 20) { nodes { name householdCount } } }');
    const counts = wards.nodes.map(({ householdCount }: { householdCount: number }) => householdCount);
    expect(counts.reduce((sum: number, count: number) => sum + count)).toBe(17_125);
    expect(Math.min(...counts)).toBeGreaterThan(100);
    for (const { name } of wards.nodes) expect(name).toMatch(/（示例）$/);
  });
});

describe('the people of the three responsibilities', () => {
  test.each([
    ['township-leader', 12],
    ['village-cadre', 81],
    ['grid-worker', 903],
    ['linking-member', 145],
  ])('%s: %i', async (type, count) => {
    expect(await total('representatives', `type: "${type}"`)).toBe(count);
  });

  test('the 145 Party members are grid workers who say so; no other grid worker does', async () => {
    const members = await mandatesOf('linking-member');
    const workers = await mandatesOf('grid-worker');
    const isMember = ({ attributes }: OwnMandate) =>
      attributes.some(({ key, values }) => key === 'party-member' && values.includes('true'));
    const first = workers.filter(isMember).map(({ id }) => id);
    expect(first).toHaveLength(145);
    expect(members.filter(({ id }) => !first.includes(id))).toEqual([]);
  });

  test('five flying service teams stand beside the grid team of each village', async () => {
    const { groups } = await centre.data('{ groups(first: 50) { totalCount nodes { name leader { name } } } }');
    const teams = groups.nodes.filter(({ name }: { name: string }) => name.endsWith('服务队'));
    expect(teams).toHaveLength(5);
    expect(groups.totalCount).toBe(17);
    for (const { leader } of teams) expect(leader).not.toBeNull();
  });
});

describe('orders of villagers', () => {
  test('584 are reported and 511 dealt with, so that 73 are open', async () => {
    expect(await total('matters', 'year: 2026')).toBe(584);
    const dealtWith = await figure('matters.answered/service-order');
    expect(dealtWith).toMatchObject({ numerator: '511', denominator: '584' });
    expect(dealtWith.rate).toBeCloseTo(0.875, 3);
    const open = await Promise.all(
      ['RAISED', 'DISPATCHED', 'RETURNED', 'ACCEPTED', 'REOPENED'].map(state =>
        total('matters', `year: 2026, state: ${state}`),
      ),
    );
    expect(open.reduce((sum, count) => sum + count)).toBe(73);
  });
});

describe('ordering, dispatching, accepting', () => {
  test('every order names one of the seven domains', async () => {
    const { matterTopics } = await centre.data('{ matterTopics(year: 2026) { key raised } }');
    const domains = ['disputes', 'safety', 'ecology', 'livelihood', 'epidemic', 'civility', 'business'];
    expect(matterTopics.map(({ key }: Data) => key)).toEqual(domains);
    expect(matterTopics.reduce((sum: number, { raised }: Data) => sum + raised, 0)).toBe(584);
  });

  test('each of the five service teams has orders to act on; the villages take up the others', async () => {
    const { groups } = await centre.data('{ groups(first: 50) { nodes { id name } } }');
    const teams = groups.nodes.filter(({ name }: Data) => name.endsWith('服务队'));
    const ofTeam = ({ id }: Data) => total('matters', `year: 2026, ownerGroupId: "${id}"`);
    const counts = await Promise.all(teams.map(ofTeam));
    expect(counts).toHaveLength(5);
    expect(Math.min(...counts)).toBeGreaterThan(0);
    const { matterOwners } = await centre.data(
      '{ matterOwners(first: 50) { nodes { ward { kind } group { name } open overdue } } }',
    );
    const kinds = new Set(matterOwners.nodes.map(({ ward }: Data) => ward?.kind ?? 'team'));
    expect(kinds).toEqual(new Set(['team', 'village', 'township']));
    expect(matterOwners.nodes[0].overdue).toBeGreaterThan(0);
  });
});

describe('meetings', () => {
  test('courtyards hear what became of earlier orders, on the record', async () => {
    const { activities } = await centre.data(`{
      activities(year: 2026, kind: "courtyard-meeting", state: HELD, first: 40) {
        nodes { scheduledOn agenda { key note } answersReported { answeredOn } }
      }
    }`);
    const told = activities.nodes.filter((each: Data) => each.answersReported.length > 0);
    expect(told.length).toBeGreaterThan(10);
    for (const { scheduledOn, agenda, answersReported } of told) {
      expect(agenda[0]).toMatchObject({ key: 'reported-back', note: expect.stringContaining('反馈前期需求信息') });
      for (const { answeredOn } of answersReported) expect(answeredOn < scheduledOn).toBe(true);
    }
  });

  test('staff meet every Monday, or on the next workday where that is a holiday', async () => {
    const { activities } = await centre.data(`{
      activities(year: 2026, kind: "staff-meeting", from: "2026-10-05", to: "2026-11-16", first: 20) {
        nodes { scheduledOn }
      }
    }`);
    const days = activities.nodes.map(({ scheduledOn }: { scheduledOn: string }) => scheduledOn);
    // 5 October lies in the National Day week.
    const mondays = ['2026-10-12', '2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09', '2026-11-16'];
    expect(days.sort()).toEqual(['2026-10-08', ...mondays]);
  });

  test('courtyard meetings were held in village groups, with a roll of the grid workers', async () => {
    const { activities } = await centre.data(`{
      activities(year: 2026, kind: "courtyard-meeting", state: HELD, first: 1) {
        totalCount nodes { ward { kind } minutes }
      }
    }`);
    expect(activities.totalCount).toBe(36);
    expect(activities.nodes[0]).toMatchObject({
      ward: { kind: 'village-group' },
      minutes: expect.stringMatching(/^应到\d+人/),
    });
  });
});

describe('the weekly list', () => {
  const LISTS = `{ taskLists(year: 2026, first: 10) { totalCount nodes { ward { name } tasks { domain progress { done all } } } } }`;

  test('four lists with twenty tasks in the seven fields of work, which the public reads as well', async () => {
    const { taskLists } = await centre.data(LISTS);
    const tasks = taskLists.nodes.flatMap((list: Data) => list.tasks);
    expect([taskLists.totalCount, tasks.length]).toEqual([4, 20]);
    expect(new Set(tasks.map(({ domain }: Data) => domain)).size).toBe(7);
    expect(tasks.every(({ progress }: Data) => progress.all >= 3 && progress.done <= progress.all)).toBe(true);
    const { taskLists: shown } = await server.visitor({ 'x-jurisdiction': 'majie' }).data(LISTS);
    expect(shown).toEqual(taskLists);
  });

  test('what is counted as done can be opened down to the tasks', async () => {
    const { measureRecords } = await centre.data(`{
      measureRecords(measure: "taskLists.done", year: 2026, first: 100) {
        totalCount figure { numerator denominator } nodes { title detail kind inNumerator }
      }
    }`);
    const { figure: counted, totalCount, nodes } = measureRecords;
    expect(totalCount).toBe(Number(counted.denominator));
    const done = nodes.filter(({ inNumerator }: Data) => inNumerator);
    expect(done.every(({ detail }: Data) => detail === '按期完成')).toBe(true);
    expect(done.length).toBeGreaterThan(0);
  });
});

describe('what the programme does not speak of', () => {
  test('nobody is scored: there is no cycle, whatever happened', async () => {
    expect(await total('evaluationCycles', 'year: 2026')).toBe(0);
    const { jurisdiction } = await centre.data('{ jurisdiction { programme { isAnybodyScored } } }');
    expect(jurisdiction.programme.isAnybodyScored).toBe(false);
  });

  test('nobody pledges and no group returns anything, so no figure says that none was kept or came in time', async () => {
    const { figures } = await centre.data('{ figures(year: 2026) { measure } }');
    const families = figures.map(({ measure }: Data) => measure.split(/[./]/)[0]);
    expect(families).toEqual(expect.arrayContaining(['attendance', 'matters', 'households', 'links']));
    expect(families).not.toContain('pledges');
    expect(families).not.toContain('returns');
  });
});
