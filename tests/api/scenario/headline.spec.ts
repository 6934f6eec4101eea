import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { demoAccounts } from '@lianxin/seeds/demo-accounts.js';
import type { Client } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';

let server: TestServer;
let leader: Client;
beforeAll(async () => {
  server = await startTestServer('demo');
  leader = await server.signIn('leader');
});
afterAll(() => server.close());

const FIGURES = `query ($year: Int!, $measures: [String!]) {
  figures(year: $year, measures: $measures) { measure numerator denominator perHundredRepresentatives previous { numerator } }
}`;

interface Figure {
  measure: string;
  numerator: string;
  denominator: string | null;
  perHundredRepresentatives: number;
  previous: { numerator: string } | null;
}

async function figureOf(measure: string): Promise<Figure> {
  const { figures } = await leader.data(FIGURES, { year: 2026, measures: [measure] });
  expect(figures).toHaveLength(1);
  return figures[0];
}

describe('what a leader reads about the year 2026', () => {
  test.each([
    ['matters.raised/suggestion', '148', 26.6, '120'],
    ['pledges.confirmed/deed', '151', 27.1, '128'],
    ['households.paired', '467', 83.8, '402'],
  ])('%s: %s, %f per 100 representatives, %s the year before', async (measure, counted, perHundred, before) => {
    const figure = await figureOf(measure);
    expect(figure.numerator).toBe(counted);
    expect(figure.perHundredRepresentatives).toBeCloseTo(perHundred, 1);
    expect(figure.previous?.numerator).toBe(before);
  });

  test('the nine villages add up to the town', async () => {
    const { wardComparison } = await leader.data(`{
      wardComparison(year: 2026, kind: "village", measures: ["pledges.confirmed/deed"]) {
        total { figures { numerator } } rows { ward { name } representativeCount figures { numerator } }
      }
    }`);
    const counted = wardComparison.rows.map(({ figures }: { figures: Figure[] }) => Number(figures[0]!.numerator));
    expect(counted).toHaveLength(9);
    expect(counted.reduce((sum: number, count: number) => sum + count, 0)).toBe(151);
    expect(wardComparison.total.figures[0].numerator).toBe('151');
  });

  test('the jurisdiction says that it is a demonstration', async () => {
    const { jurisdiction } = await leader.data('{ jurisdiction { key name isDemo years } }');
    expect(jurisdiction).toMatchObject({ key: 'xisan', isDemo: true });
    expect(jurisdiction.years).toEqual(expect.arrayContaining([2025, 2026]));
  });
});

describe('demo accounts', () => {
  test.each(demoAccounts(['xisan']).map(({ username, role }) => [username, role]))(
    '%s signs in as %s',
    async (username, role) => {
      const client = await server.signIn(username);
      expect((await client.data('{ viewer { username role } }')).viewer).toEqual({ username, role });
    },
  );

  test('opening the calendar of 2026 again adds nothing, for the scenario holds every fixed day', async () => {
    const office = await server.signIn('liaison');
    const input = { clientKey: '018f2b5e-0000-7000-8000-000000000001', year: 2026 };
    const { scheduleActivities } = await office.data(
      'mutation ($input: ScheduleActivitiesInput!) { scheduleActivities(input: $input) }',
      { input },
    );
    expect(scheduleActivities).toBe(0);
  });
});

test('suggestions that nobody answered in time stand with the office, and open to exactly those', async () => {
  const { matterOwners, matters } = await leader.data(
    `{ matterOwners(first: 5) { nodes { ward { id } overdue } } matters(isOverdue: true, isWithOffice: true, first: 1) { totalCount } }`,
  );
  const [held] = matterOwners.nodes;
  expect(held.ward).toBeNull();
  expect(held.overdue).toBe(matters.totalCount);
  expect(held.overdue).toBeGreaterThan(0);
});
