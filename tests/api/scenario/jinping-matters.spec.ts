import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { asking } from './ask.js';

let server: TestServer;
let leader: Client;
beforeAll(async () => {
  server = await startTestServer('jinping');
  leader = await server.signIn('leader-jinping');
});
afterAll(() => server.close());

const { figure, every } = asking(() => leader, 2026);

describe('one window, and disputes that are mediated where they arise', () => {
  test('what a department or village leaves lying is overdue under its name', async () => {
    const { matterOwners } = await leader.data('{ matterOwners(first: 50) { nodes { ward { kind } overdue } } }');
    const late = matterOwners.nodes.filter(({ overdue }: { overdue: number }) => overdue > 0);
    const kinds = late.map(({ ward }: { ward: { kind: string } | null }) => ward?.kind);
    expect(kinds).toEqual(expect.arrayContaining(['department', 'village']));
  });

  test('who settled a dispute is known, and most settled theirs by themselves', async () => {
    const solved = await every<{ outcome: string; settledBy: string | null }>(
      'matters',
      'year: 2026, kind: "dispute"',
      'outcome settledBy',
    );
    const settlers = solved.filter(({ outcome }) => outcome === 'SOLVED').map(({ settledBy }) => settledBy);
    expect(settlers.length).toBeGreaterThan(10);
    expect(settlers).not.toContain(null);
    expect(settlers.filter(key => key !== 'court').length).toBeGreaterThan(settlers.length / 2);
  });

  test('people say what the answer of the window was worth', async () => {
    const rated = await figure('matters.satisfied/service');
    expect(Number(rated.denominator)).toBeGreaterThan(50);
    expect(Number(rated.numerator)).toBeLessThan(Number(rated.denominator));
  });
});
