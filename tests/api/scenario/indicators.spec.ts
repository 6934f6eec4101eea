import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer('demo');
});
afterAll(() => server.close());

const SHEET = `query ($wardId: ID!) { indicatorSheet(wardId: $wardId, on: "2026-11-20") { lines {
  indicator { key title unit } value bound basis doubt source outlier reportedWards expectedWards
  goal { value achieved } } } }`;

/** The sheet of the topmost ward, by key of the indicator. */
async function topSheet(client: Client): Promise<Map<string, Data>> {
  const { jurisdiction, wards } = await client.data(
    '{ jurisdiction { programme { wardKinds { key } } } wards(first: 100) { nodes { id name parent { id } } } }',
  );
  expect(jurisdiction.programme.wardKinds.length).toBeGreaterThan(0);
  const top = wards.nodes.find(({ parent }: Data) => parent === null);
  const { indicatorSheet } = await client.data(SHEET, { wardId: top.id });
  return new Map(indicatorSheet.lines.map((line: Data) => [line.indicator.key, line]));
}

/** What a source prints: the figure, and how exactly. */
type Printed = [key: string, value: string, bound?: string];

async function expectPrinted(username: string, printed: readonly Printed[]): Promise<Map<string, Data>> {
  const lines = await topSheet(await server.signIn(username));
  const shown = printed.map(([key]) => [key, lines.get(key)?.value, lines.get(key)?.bound]);
  expect(shown).toEqual(printed.map(([key, value, bound = 'EXACT']) => [key, value, bound]));
  return lines;
}

describe('the leader finds what the source prints and no record counts', () => {
  test('in Xisan: 18,630.5 of 15,000 mu of walnuts in four days, and land for the motorway in less than a month', async () => {
    const lines = await expectPrinted('leader', [
      ['general-branches', '10'],
      ['branches', '44'],
      ['walnut-area', '18630.5'],
      ['walnut-days', '4'],
      ['land-months', '1', 'LESS_THAN'],
    ]);
    const { goal, ...walnuts } = lines.get('walnut-area')!;
    expect(walnuts).toMatchObject({ basis: 'SUMMED', reportedWards: 9, expectedWards: 9 });
    expect(goal).toEqual({ value: '15000', achieved: '1.242' });
  });

  test('in Xisan the share of minorities is counted from the ledger: 83.4 % of 23,033 people, 92 % of 794 members', async () => {
    const leader = await server.signIn('leader');
    const { figures } = await leader.data(`{ figures(year: 2026,
      measures: ["households.minorityPeople", "households.minorityMembers"]) { numerator denominator } }`);
    expect(figures).toEqual([
      { numerator: '19210', denominator: '23033' },
      { numerator: '730', denominator: '794' },
    ]);
  });

  test('in Xisan one village reports ten times the usual income, and the mark says so', async () => {
    const office = await server.signIn('liaison');
    const { wards } = await office.data('{ wards(first: 20, kind: "village") { nodes { id name } } }');
    const marks: Data[] = [];
    for (const { id } of wards.nodes) {
      const { indicatorSheet } = await office.data(SHEET.replace('2026-11-20', '2026-08-20'), { wardId: id });
      marks.push(indicatorSheet.lines.find(({ indicator }: Data) => indicator.key === 'income').outlier);
    }
    expect(marks.filter(mark => mark === 'BOTH')).toHaveLength(1);
  });
});
