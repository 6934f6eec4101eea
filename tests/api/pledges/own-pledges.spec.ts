import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestServer, type TestServer } from '../../testkit/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer('demo');
});
afterAll(() => server.close());

const OWN = `{ pledges(year: 2026, ownOnly: true) { totalCount nodes {
  representative { name } items { household { id } viewerCanConfirm } } } }`;

test('a household finds the pledges that name it, and no others', async () => {
  const { pledges } = await (await server.signIn('household')).data(OWN);
  expect(pledges.totalCount).toBeGreaterThan(0);
  for (const { items } of pledges.nodes)
    expect(items.some((item: { household: unknown }) => item.household)).toBe(true);
});

test('a representative finds the own pledge', async () => {
  const daibiao = await server.signIn('daibiao');
  const { viewer } = await daibiao.data('{ viewer { representative { name } } }');
  const { pledges } = await daibiao.data(OWN);
  expect(pledges.nodes.map((each: { representative: unknown }) => each.representative)).toEqual([
    viewer.representative,
  ]);
});

test('nobody is concerned who neither pledged nor was helped', async () => {
  expect((await (await server.signIn('leader')).data(OWN)).pledges.totalCount).toBe(0);
});
