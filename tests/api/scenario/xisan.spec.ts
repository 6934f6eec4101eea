import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { asking } from './ask.js';

let server: TestServer;
let leader: Client;
beforeAll(async () => {
  server = await startTestServer('demo');
  leader = await server.signIn('leader');
});
afterAll(() => server.close());

const { every, total } = asking(() => leader, 2026);

describe('the three duties', () => {
  test('each fixed day serves one of them: link, recommend, inform', async () => {
    const { jurisdiction } = await leader.data('{ jurisdiction { programme { activityKinds { key duty { key } } } } }');
    const duties = Object.fromEntries(
      jurisdiction.programme.activityKinds.map(({ key, duty }: Data) => [key, duty?.key]),
    );
    expect(duties).toMatchObject({ 'meeting-day': 'link', 'group-day': 'recommend', 'service-day': 'publicise' });
  });

  test('able people were recommended, some of them taken on; who they are is not kept', async () => {
    const found = await every<{ note: string; stages: { key: string }[] }>(
      'dutyRecords',
      'year: 2026, kind: "recommendation"',
      'note stages { key }',
    );
    expect(found.length).toBeGreaterThan(15);
    const taken = found.filter(({ stages }) => stages.some(({ key }) => key === 'taken-on'));
    expect(taken.length).toBeGreaterThan(0);
    expect(taken.length).toBeLessThan(found.length);
  });

  test('the group day is for exchange, research or inspection', async () => {
    const { activities } = await leader.data(
      '{ activities(year: 2026, kind: "group-day", first: 1) { nodes { agenda { key } } } }',
    );
    expect(activities.nodes[0].agenda.map(({ key }: Data) => key)).toEqual(['exchange', 'research', 'inspection']);
  });
});

describe('taking part in decisions', () => {
  test('before a village group decided about its road, half of the activity group was heard, and sat in', async () => {
    const { consultations } =
      await leader.data(`{ consultations(year: 2026, procedure: "one-matter-one-discussion", first: 5) {
      nodes { state stages { key opinions { opinion } meeting { kind state } } disclosures { text } } } }`);
    expect(consultations.nodes).toHaveLength(1);
    const [road] = consultations.nodes;
    expect([road.state, road.disclosures.length]).toEqual(['ADOPTED', 1]);
    const heard = road.stages.find(({ key }: Data) => key === 'consultation');
    expect(heard.opinions.length).toBeGreaterThan(10);
    expect(heard.meeting).toEqual({ kind: 'consultation', state: 'HELD' });
  });
});

test('villages say what to compare them by: their terrain, and whether they lie in the mountains of a minority', async () => {
  expect(await total('wards', 'kind: "village"')).toBe(9);
  const villages = await every<{ terrain: string; attributes: { key: string; values: string[] }[] }>(
    'wards',
    'kind: "village"',
    'terrain attributes { key values }',
  );
  for (const { terrain, attributes } of villages) {
    const isMountain = attributes.find(({ key }) => key === 'minority-mountain')?.values[0];
    expect(isMountain).toBe(String(terrain === '山区'));
  }
  expect(new Set(villages.map(({ terrain }) => terrain)).size).toBeGreaterThan(1);
});
