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

const { total, every } = asking(() => leader, 2026);

describe('the double review of the year before', () => {
  const RANKING = `query ($type: String!) {
    rankings(year: 2025, subject: WARD, type: $type, first: 100) {
      nodes { rank peerGroupSize evaluation { totalPoints publishedAt criterionScores { key points maxPoints } } }
    }
  }`;

  test.each([
    ['department', 12, '40', '20'],
    ['township', 13, '35', '25'],
    ['village', 78, '30', '25'],
  ])('%s: all of the %i have a total and a place among their own kind', async (type, count, targets, review) => {
    const { rankings } = await leader.data(RANKING, { type });
    expect(rankings.nodes).toHaveLength(count);
    for (const { rank, peerGroupSize, evaluation } of rankings.nodes) {
      expect([rank > 0, peerGroupSize]).toEqual([true, count]);
      const lines = Object.fromEntries(evaluation.criterionScores.map((line: Data) => [line.key, line]));
      expect(lines.targets.maxPoints).toBe(targets);
      expect(lines.review.maxPoints).toBe(review);
      for (const key of ['targets', 'contact', 'open-affairs', 'review', 'review-from-above'])
        expect(lines[key].points).not.toBeNull();
    }
    const totals = rankings.nodes.map(({ evaluation }: Data) => Number(evaluation.totalPoints));
    expect(Math.max(...totals) - Math.min(...totals)).toBeGreaterThan(5);
  });

  test('the four linkages follow from results as proposals to the bodies that decide, and are no points', async () => {
    const suggested = await every<{ rule: string; evaluation: { totalPoints: string } }>(
      'proposalSuggestions',
      'year: 2025',
      'rule evaluation { totalPoints }',
    );
    const leastOf = { honours: 90, appointment: 90, pay: 60, funds: 80 };
    for (const [rule, least] of Object.entries(leastOf)) {
      const those = suggested.filter(each => each.rule === rule);
      expect(those.length).toBeGreaterThan(0);
      for (const { evaluation } of those) expect(Number(evaluation.totalPoints)).toBeGreaterThanOrEqual(least);
    }
  });
});

describe('what the source names without a number', () => {
  test('model sites lie in seven trades, and posts under a sign go from offer over recommendation to appointment', async () => {
    const sites = await every<{ attributes: { values: string[] }[] }>(
      'dutyRecords',
      'year: 2026, kind: "model-site"',
      'attributes { values }',
    );
    expect(new Set(sites.flatMap(({ attributes }) => attributes.flatMap(({ values }) => values))).size).toBe(7);
    const posts = await every<{ stages: { key: string }[]; attributes: { values: string[] }[] }>(
      'dutyRecords',
      'year: 2026, kind: "posting"',
      'stages { key } attributes { values }',
    );
    const ways = new Set(posts.map(({ stages }) => stages.map(({ key }) => key).join(' ')));
    expect(ways).toEqual(new Set(['offered recommended appointed', 'offered recommended', 'offered']));
    expect(new Set(posts.flatMap(({ attributes }) => attributes.flatMap(({ values }) => values)))).toEqual(
      new Set(['pioneer-post', 'model-post', 'zone', 'model-household']),
    );
  });

  test('Party organisations report each quarter on the households that their members lead', async () => {
    expect(await total('groupReturns', 'year: 2026')).toBe(78 * 4);
    expect(await total('groupReturns', 'year: 2026, states: [IN_TIME]')).toBeGreaterThan(100);
  });

  test('visits keep what people need and suggest, and the ten kinds of help', async () => {
    const visits = await every<{ need: string | null; suggestion: string | null; help: { key: string }[] }>(
      'visits',
      'year: 2026, month: 3',
      'need suggestion help { key }',
    );
    expect(visits.some(({ need }) => need !== null)).toBe(true);
    expect(visits.some(({ suggestion }) => suggestion !== null)).toBe(true);
    expect(new Set(visits.flatMap(({ help }) => help.map(({ key }) => key))).size).toBe(10);
  });

  test('villages decide by four discussions and two disclosures, and by one meeting and two votes', async () => {
    const { consultations } = await leader.data(`{ consultations(year: 2026, first: 10) {
      nodes { procedure state stages { key vote { inFavour } } disclosures { text } } } }`);
    const told = consultations.nodes.map(({ procedure, stages, disclosures }: Data) => [
      procedure,
      stages.filter(({ vote }: Data) => vote !== null).length,
      disclosures.length,
    ]);
    expect(told.sort()).toEqual([
      ['four-discussions-two-disclosures', 2, 2],
      ['one-meeting-two-votes', 2, 1],
    ]);
  });
});
