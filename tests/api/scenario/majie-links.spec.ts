import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { asking } from './ask.js';

let server: TestServer;
let centre: Client;
beforeAll(async () => {
  server = await startTestServer('majie');
  centre = await server.signIn('centre-majie');
});
afterAll(() => server.close());

const { total, figure, every } = asking(() => centre, 2026);

describe('who answers for which household', () => {
  test('17,125 households, each answered for by the worker of its grid: 19.0 to a worker', async () => {
    const { wards } = await centre.data('{ wards(kind: "township", first: 1) { nodes { id householdCount } } }');
    expect(wards.nodes[0].householdCount).toBe(17_125);
    expect(await figure('households.linked', wards.nodes[0].id)).toMatchObject({
      numerator: '17125',
      denominator: '17125',
    });
    expect((17_125 / (await total('representatives', 'type: "grid-worker"'))).toFixed(1)).toBe('19.0');
  });

  test('nobody is left out, which is answered for the whole township within seconds', async () => {
    const started = performance.now();
    const { linkCoverage } = await centre.data('{ linkCoverage { households unlinked rules { households under } } }');
    expect(linkCoverage).toMatchObject({ households: 17_125, unlinked: 0 });
    expect(linkCoverage.rules[0]).toEqual({ households: 17_125, under: 0 });
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('80 hardship and 35 centre households each have a Party member besides, of the same grid', async () => {
    const { linkCoverage } = await centre.data(
      '{ linkCoverage { rules { categories { key } types { key } households under } } }',
    );
    const types = [{ key: 'linking-member' }];
    expect(linkCoverage.rules.slice(1)).toEqual([
      { categories: [{ key: 'hardship' }], types, households: 80, under: 0 },
      { categories: [{ key: 'party-centre' }], types, households: 35, under: 0 },
    ]);
    const members = await every<{
      links: { nodes: { household: { ward: Data }; mandate: { type: string; ward: Data } }[] };
    }>(
      'representatives',
      'type: "linking-member"',
      'links(first: 60) { nodes { household { ward { id } } mandate { type ward { id } } } }',
    );
    const linked = members.flatMap(({ links }) =>
      links.nodes.filter(({ mandate }) => mandate.type === 'linking-member'),
    );
    expect(linked).toHaveLength(115);
    for (const { household, mandate } of linked) expect(household.ward).toEqual(mandate.ward);
  });
});

test('the three answers reach every village, group and household: by 12 leaders, 81 cadres and 903 grid workers', async () => {
  const { responsibilityChain } = await centre.data(`{
    responsibilityChain { levels { key expected answered people } }
    unansweredWards(level: "cadre-group") { totalCount }
  }`);
  expect(responsibilityChain.levels).toEqual([
    { key: 'leader-village', expected: 12, answered: 12, people: 12 },
    { key: 'cadre-group', expected: 98, answered: 98, people: 81 },
    { key: 'worker-household', expected: 17_125, answered: 17_125, people: 903 },
  ]);
});
