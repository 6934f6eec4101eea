import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { asking } from './ask.js';

let server: TestServer;
let leader: Client;
let districtId: string;
beforeAll(async () => {
  server = await startTestServer('wujiagang');
  leader = await server.signIn('leader-wujiagang');
  districtId = (await leader.data('{ wards(kind: "district", first: 1) { nodes { id } } }')).wards.nodes[0].id;
});
afterAll(() => server.close());

const { total, every } = asking(() => leader, 2026);
/** The year of the month that the source tells of. */
const firstMonth = asking(() => leader, 2025);

describe('the three tiers and the network', () => {
  test.each([
    ['community', 33],
    ['alley', 35],
    ['zone', 212],
  ])('places of kind %s: %i', async (kind, count) => {
    expect(await total('wards', `kind: "${kind}"`)).toBe(count);
  });

  test('64 stations stand in communities, villages, schools, hospitals and enterprises, each with zones', async () => {
    const kinds = ['community', 'village', 'school', 'hospital', 'enterprise'];
    const counts = await Promise.all(kinds.map(kind => total('wards', `kind: "${kind}"`)));
    expect(counts.reduce((sum, count) => sum + count)).toBe(64);
    for (const count of counts) expect(count).toBeGreaterThan(0);
  });

  test('180 district and 125 township delegates are in twenty groups, each with a leader and one or two liaisons', async () => {
    expect(await total('representatives', 'type: "district-delegate"')).toBe(180);
    expect(await total('representatives', 'type: "township-delegate"')).toBe(125);
    const groups = await every<{ leader: object | null; liaisons: object[]; kind: { key: string } }>(
      'groups',
      '',
      'leader { name } liaisons { name } kind { key }',
    );
    expect(groups).toHaveLength(20);
    for (const group of groups) expect(group.leader).not.toBeNull();
    expect(new Set(groups.map(({ liaisons }) => liaisons.length))).toEqual(new Set([1, 2]));
    expect(groups.filter(({ kind }) => kind.key === 'sector')).toHaveLength(6);
  });

  test('every zone has a delegate whom its board can show', async () => {
    const people = await every<{ mandates: { ward: { id: string } }[] }>(
      'representatives',
      '',
      'mandates { ward { id } }',
    );
    const shown = new Set(people.flatMap(({ mandates }) => mandates.map(({ ward }) => ward.id)));
    const zones = await every<{ id: string }>('wards', 'kind: "zone"', 'id');
    expect(zones.filter(({ id }) => !shown.has(id))).toEqual([]);
  });

  test('the boards of all 212 zones and 64 stations are there for everybody, with who acts there', async () => {
    const kinds = ['zone', 'community', 'village', 'school', 'hospital', 'enterprise'];
    const wards = await Promise.all(kinds.map(kind => every<{ id: string }>('wards', `kind: "${kind}"`, 'id')));
    const visitor = server.visitor({ 'x-jurisdiction': 'wujiagang' });
    const boards: { people: { name: string; types: string[] }[] }[] = [];
    for (const { id } of wards.flat()) {
      boards.push((await visitor.data(`{ wardBoard(wardId: "${id}") { people { name types } } }`)).wardBoard);
    }
    expect(boards).toHaveLength(212 + 64);
    for (const { people } of boards) expect(people[0]?.types[0]).toMatch(/党代表$/);
  });

  test('responsibility runs from the leading groups by the zones down to every household', async () => {
    const { responsibilityChain } = await leader.data(
      '{ responsibilityChain { levels { key expected answered people } } }',
    );
    expect(responsibilityChain.levels).toEqual([
      { key: 'district-leading-group', expected: 1, answered: 1, people: 1 },
      { key: 'street-leading-group', expected: 4, answered: 4, people: 4 },
      { key: 'township-leading-group', expected: 1, answered: 1, people: 1 },
      { key: 'delegate-zone', expected: 212, answered: 212, people: 305 },
      { key: 'delegate-household', expected: 30_000, answered: 30_000, people: 305 },
    ]);
  });
});

describe('a hundred households each', () => {
  test('30,000 households are in the ledger and all of them are linked', async () => {
    expect(await total('households', `wardId: "${districtId}"`)).toBe(30_000);
    expect(await total('households', 'unlinkedOnly: true')).toBe(0);
  });

  test('305 delegates link 30,500 times, and each meets the three rules of the programme', async () => {
    const { figures } = await leader.data(
      'query { figures(year: 2026, measures: ["links.met"]) { numerator denominator } }',
    );
    expect(figures[0]).toEqual({ numerator: String(305 * 3), denominator: String(305 * 3) });
    const people = await every<{ links: { totalCount: number } }>(
      'representatives',
      '',
      'links(first: 1) { totalCount }',
    );
    expect(people.map(({ links }) => links.totalCount)).toEqual(Array(305).fill(100));
  });
});

describe('nearly a month after the meeting', () => {
  test('more than 3,500 households were seen: 3,512, by several channels, many of them at home', async () => {
    expect((await firstMonth.figure('households.visited', districtId)).numerator).toBe('3512');
    const atHome = Number((await firstMonth.figure('households.visitedAtHome', districtId)).numerator);
    expect(atHome).toBeGreaterThan(3_512 / 3);
  });

  test('more than 120 suggestions were collected: 126, besides proposals, motions, inquiries and petitions', async () => {
    expect((await firstMonth.figure('matters.raised/suggestion')).numerator).toBe('126');
    for (const kind of ['proposal', 'motion', 'inquiry', 'petition'])
      expect(await total('matters', `year: 2025, kind: "${kind}"`)).toBeGreaterThan(0);
  });

  test('an inquiry that a unit leaves lying is overdue under the name of that unit, and nobody may send one back', async () => {
    const overdue = await every<{
      isOverdue: boolean;
      ownerWard: { id: string; kind: string };
      steps: { verb: string }[];
    }>('matters', 'kind: "inquiry", isOverdue: true', 'isOverdue ownerWard { id kind } steps { verb }');
    expect(overdue.length).toBeGreaterThan(0);
    for (const { ownerWard, steps } of overdue) {
      expect(ownerWard.kind).toBe('department');
      expect(steps.map(({ verb }) => verb)).not.toContain('RETURN');
      const { matterOwners } = await leader.data('{ matterOwners(first: 50) { nodes { ward { id } overdue } } }');
      const held = matterOwners.nodes.find(({ ward }: { ward: { id: string } | null }) => ward?.id === ownerWard.id);
      expect(held.overdue).toBeGreaterThan(0);
    }
  });

  test('proposals are raised by three delegates together, and counted once', async () => {
    const proposals = await every<{ jointAuthors: object[] }>(
      'matters',
      'year: 2025, kind: "proposal"',
      'jointAuthors { id }',
    );
    expect(proposals.map(({ jointAuthors }) => jointAuthors.length)).toEqual(Array(6).fill(2));
    expect((await firstMonth.figure('matters.received/proposal', districtId)).numerator).toBe('6');
  });

  test('more than 340 deeds were done: 343, some through a Party organisation', async () => {
    const deeds = await every<{ attributes: { key: string; values: string[] }[] }>(
      'dutyRecords',
      'year: 2025, kind: "deed"',
      'attributes { key values }',
    );
    expect(deeds).toHaveLength(343);
    expect((await firstMonth.figure('events.count/deed')).numerator).toBe('343');
    const ways = new Set(deeds.flatMap(({ attributes }) => attributes.flatMap(({ values }) => values)));
    expect(ways).toEqual(new Set(['own', 'through-organisation']));
  });

  test('each delegate was issued the five things of the kit', async () => {
    expect(await total('dutyRecords', 'year: 2025, kind: "kit"')).toBe(305 * 5);
  });

  test('nobody was reviewed for a single month, so nobody has a result of that year', async () => {
    const cycles = await every<{ phase: string }>('evaluationCycles', 'year: 2025', 'phase');
    expect(cycles.map(({ phase }) => phase)).toEqual(['PUBLISHED', 'PUBLISHED']);
    const { rankings } = await leader.data(`{ rankings(year: 2025, type: "district-delegate", first: 5) {
      nodes { evaluation { totalPoints publishedAt } } } }`);
    for (const { evaluation } of rankings.nodes)
      expect([evaluation.totalPoints, evaluation.publishedAt]).toEqual([null, null]);
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

  test('710 street lamps stand in 33 communities and 35 alleys', async () => {
    const lines = await sheet('district');
    expect(lines['street-lamps']).toMatchObject({ value: '710', reportedWards: 68, expectedWards: 68 });
  });

  test('730 hours of care at home a year, and fifteen centres for it', async () => {
    const lines = await sheet('district');
    expect(lines['care-hours']).toMatchObject({ value: '730' });
    expect(lines['care-centres']).toMatchObject({ value: '15' });
  });
});

test('district and township delegates are evaluated apart, each by their own authority', async () => {
  const cycles = await every<{ type: string }>('evaluationCycles', 'year: 2026', 'type');
  expect(cycles.map(({ type }) => type).sort()).toEqual(['district-delegate', 'township-delegate']);
});
