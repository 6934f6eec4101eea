import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { asking } from './ask.js';

let server: TestServer;
let leader: Client;
beforeAll(async () => {
  server = await startTestServer('yinder');
  leader = await server.signIn('leader-yinder');
});
afterAll(() => server.close());

describe('leading bodies of merit', () => {
  test('are a quarter of the villages and communities at most, each with its part of the fund', async () => {
    const places = (await asking(() => leader, 2026).total('wards', 'kind: "village"')) + 6;
    const { honours, awards } = await leader.data(`{
      awards { key quota within most unit }
      honours(year: 2026, first: 50) { nodes { title amount decidedBy minuteNumber ward { name kind } mandate { id } } }
    }`);
    expect(awards[0]).toMatchObject({ quota: '1/4', most: '10000' });
    expect(places).toBe(30);
    expect(honours.nodes).toHaveLength(Math.floor(places / 4));
    for (const { amount, ward, mandate, decidedBy } of honours.nodes) {
      expect([Number(amount) <= 10_000, mandate, decidedBy]).toEqual([true, null, '镇党委']);
      expect(['village', 'community']).toContain(ward.kind);
    }
  });
});

describe('the line of credit', () => {
  const LINES = `{ indicatorReports(indicator: "credit-line", year: 2026) { nodes {
    value releases { isStanding releasedBy revokedReason } viewerCanRelease } } }`;
  const lines = async (client: Client): Promise<Data[]> => (await client.data(LINES)).indicatorReports.nodes;

  test('of one village is released by the leader, of another revoked, and of the others waits', async () => {
    const all = await lines(leader);
    expect(all).toHaveLength(5);
    expect(all.filter(({ releases }) => releases.some(({ isStanding }: Data) => isStanding))).toHaveLength(1);
    expect(all.filter(({ releases }) => releases.some(({ revokedReason }: Data) => revokedReason))).toHaveLength(1);
    expect(all.filter(({ viewerCanRelease }) => viewerCanRelease)).toHaveLength(4);
  });

  test('is seen by others only where it is released, and is no measure that anything could be scored by', async () => {
    expect((await lines(await server.signIn('evaluator-yinder'))).map(({ value }) => value)).toEqual(['180']);
    expect(await lines(await server.signIn('liaison-yinder'))).toHaveLength(5);
    const { measures } = await leader.data('{ measures { key } }');
    expect(measures.filter(({ key }: Data) => key.includes('credit'))).toEqual([]);
  });
});
