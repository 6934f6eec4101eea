import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { asking } from './ask.js';

let server: TestServer;
let leader: Client;
beforeAll(async () => {
  server = await startTestServer('jinping');
  leader = await server.signIn('leader-jinping');
});
afterAll(() => server.close());

const { total, figure, every } = asking(() => leader, 2026);

interface OwnGroup {
  name: string;
  kind: { key: string };
  task: string | null;
  memberCount: number;
  leader: { name: string } | null;
}

const GROUP = 'name kind { key } task memberCount leader { name }';

interface Linker {
  links: { nodes: { household: { id: string } }[] };
}

describe('the tree of the county', () => {
  test.each([
    ['township', 13],
    ['village', 78],
    ['mutual-aid-class', 133],
    ['mutual-aid-group', 290],
  ])('wards of kind %s: %i', async (kind, count) => {
    expect(await total('wards', `kind: "${kind}"`)).toBe(count);
  });

  test('each village has its Party organisation, led by its secretary', async () => {
    const groups = await every<OwnGroup>('groups', '', GROUP);
    expect(groups.filter(({ kind }) => kind.key === 'party-organisation')).toHaveLength(78);
    for (const group of groups) expect(group.leader).not.toBeNull();
  });

  test('three service teams, lent by twelve departments and every township, say what they go out for', async () => {
    const teams = (await every<OwnGroup>('groups', '', GROUP)).filter(({ kind }) => kind.key === 'service-team');
    expect(teams.map(({ name }) => name).sort()).toEqual(['党员服务队', '党团志愿者服务队', '农业服务队'].sort());
    for (const { task, memberCount } of teams) expect([task?.length, memberCount]).toEqual([expect.any(Number), 17]);
    expect(await total('representatives', 'type: "service-team-member"')).toBe(51);
  });

  test('what the 279 supervisors and the teams are there for is said of each of them', async () => {
    const [supervisor] = await every<{ mandates: { task: string }[] }>(
      'representatives',
      'type: "integrity-supervisor"',
      'mandates { task }',
    );
    expect(supervisor!.mandates[0]!.task).toBe('监督村财物的管理和使用');
  });
});

describe('who answers for whom', () => {
  test.each([
    ['county-leader', 13],
    ['township-leader', 78],
    ['office-member', 260],
    ['village-cadre', 390],
    ['leading-member', 1_000],
    ['integrity-supervisor', 279],
  ])('%s: %i', async (type, count) => {
    expect(await total('representatives', `type: "${type}"`)).toBe(count);
  });

  test('more than forty border police officers serve in villages', async () => {
    expect(await total('representatives', 'type: "police-official"')).toBeGreaterThan(40);
  });

  test('a thousand members lead a thousand households, one each', async () => {
    const members = await every<Linker>(
      'representatives',
      'type: "leading-member"',
      'links(first: 5) { nodes { household { id } } }',
    );
    expect(members.map(({ links }) => links.nodes.length)).toEqual(Array(1_000).fill(1));
    expect(new Set(members.map(({ links }) => links.nodes[0]!.household.id)).size).toBe(1_000);
  });

  test('of every household of a cadre post, task, target and reward or penalty are fixed (五定)', async () => {
    const { representatives } = await leader.data(`{ representatives(type: "village-cadre", first: 20) {
      nodes { links(first: 20) { nodes { post task target reward } } } } }`);
    const links = representatives.nodes.flatMap((each: Data) => each.links.nodes);
    expect(links.length).toBeGreaterThan(100);
    for (const link of links) expect(Object.values(link).every(Boolean)).toBe(true);
  });

  test('no household is without a village cadre', async () => {
    const cadres = await every<Linker>(
      'representatives',
      'type: "village-cadre"',
      'links(first: 50) { nodes { household { id } } }',
    );
    const linked = new Set(cadres.flatMap(({ links }) => links.nodes.map(({ household }) => household.id)));
    expect(linked.size).toBe(await total('households', ''));
  });
});

test('leaders answer for townships, departments, villages and village groups, cadres for households, and nothing is left out', async () => {
  const { responsibilityChain } = await leader.data(
    '{ responsibilityChain { levels { key expected answered people } } }',
  );
  expect(responsibilityChain.levels).toEqual([
    { key: 'county-township', expected: 13, answered: 13, people: 13 },
    { key: 'county-department', expected: 12, answered: 12, people: 12 },
    { key: 'township-village', expected: 78, answered: 78, people: 78 },
    { key: 'office-group', expected: 260, answered: 260, people: 260 },
    { key: 'village-household', expected: 3_900, answered: 3_900, people: 390 },
  ]);
});

describe('days', () => {
  test('Party affairs are made public on the 20th of each last month of a quarter, shifted by a holiday only', async () => {
    const days = await every<{ scheduledOn: string; originalOn: string }>(
      'activities',
      'year: 2026, kind: "open-affairs-day"',
      'scheduledOn originalOn',
    );
    expect(days).toHaveLength(78 * 4);
    const original = [...new Set(days.map(({ originalOn }) => originalOn))].sort();
    expect(original).toEqual(['2026-03-20', '2026-06-20', '2026-09-20', '2026-12-20']);
    const moved = new Set(days.filter(day => day.scheduledOn !== day.originalOn).map(({ scheduledOn }) => scheduledOn));
    expect([...moved]).toEqual(['2026-06-22']);
  });

  test('secretaries receive people at published hours in every village', async () => {
    expect(await total('activities', 'year: 2026, kind: "secretary-reception"')).toBe(78 * 12);
  });
});

describe('what the source counts', () => {
  test.each([
    ['enterprise-pairing', 11],
    ['town-pairing', 97],
    ['model-site', 26],
    ['turned-round', 11],
  ])('records of kind %s: %i', async (kind, count) => {
    expect(await total('dutyRecords', `year: 2026, kind: "${kind}"`)).toBe(count);
  });

  test('97 organisations are paired with 108 members', async () => {
    const pairs = await every<{ quantity: string }>('dutyRecords', 'year: 2026, kind: "town-pairing"', 'quantity');
    expect(pairs.reduce((sum, { quantity }) => sum + Number(quantity), 0)).toBe(108);
  });

  test('most households were seen at home, and the figure says how many were not', async () => {
    const [county] = await every<{ id: string }>('wards', 'kind: "county"', 'id');
    const { numerator, denominator } = await figure('households.visitedAtHome', county!.id);
    expect(denominator).toBe('3900');
    expect(Number(numerator)).toBeGreaterThan(3_000);
    expect(Number(numerator)).toBeLessThan(3_900);
  });
});

describe('what the source prints and no record counts', () => {
  async function sheet(kind: string) {
    const [top] = await every<{ id: string }>('wards', `kind: "${kind}"`, 'id');
    const { indicatorSheet } = await leader.data(
      `query ($wardId: ID!) { indicatorSheet(wardId: $wardId, on: "2026-11-20") { lines {
        indicator { key } value bound reportedWards expectedWards } } }`,
      { wardId: top!.id },
    );
    return Object.fromEntries(
      indicatorSheet.lines.map(({ indicator, ...line }: { indicator: { key: string } }) => [indicator.key, line]),
    );
  }

  test('78 villages each have a site for activities; mutual-aid classes earned 2.9391 million yuan', async () => {
    const lines = await sheet('county');
    expect(lines['activity-sites']).toMatchObject({ value: '78', reportedWards: 78, expectedWards: 78 });
    expect(lines['collective-income']).toMatchObject({ value: '293.91', reportedWards: 133, expectedWards: 133 });
  });

  test.each([
    ['peoples-rooms', '85', 'EXACT'],
    ['affairs-rooms', '84', 'EXACT'],
    ['culture-rooms', '59', 'EXACT'],
    ['service-halls', '144', 'EXACT'],
    ['distance-education', '125', 'EXACT'],
    ['base-plots', '78', 'EXACT'],
    ['base-area', '7991', 'EXACT'],
    ['site-investment', '1000', 'MORE_THAN'],
    ['base-income', '30', 'MORE_THAN'],
  ])('%s: %s (%s)', async (key, value, bound) => {
    expect((await sheet('county'))[key]).toMatchObject({ value, bound });
  });
});

test('departments, townships and villages are evaluated apart, and no person is', async () => {
  const cycles = await every<{ subject: string; type: string }>('evaluationCycles', 'year: 2026', 'subject type');
  expect(cycles.map(({ subject, type }) => `${subject} ${type}`).sort()).toEqual([
    'WARD department',
    'WARD township',
    'WARD village',
  ]);
});
