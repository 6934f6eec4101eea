import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Answer, Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { findSomebody, type Somebody } from './ways-to-types.js';

/**
 * Written by hand, from what each role needs, and not from the policy's table: `y` sees it, `m` sees it masked, `-` sees
 * nothing of it, `x` is refused. Columns are the demo accounts; "somebody" is no relation of any of them.
 */
const ACCOUNTS = ['', 'household', 'daibiao', 'evaluator', 'leader', 'village-leader', 'liaison', 'auditor', 'admin'];

type Verdict = 'y' | 'm' | '-' | 'x';
interface Question {
  sees: string;
  expected: string;
  ask: (somebody: Somebody) => string;
  read: (data: Data) => unknown;
}

const QUESTIONS: Question[] = [
  {
    sees: 'that somebody is a representative',
    expected: 'y y y y y y y y y',
    ask: ({ representative }) => `{ representative(id: "${representative}") { name primaryMandate { typeTitle } } }`,
    read: data => data.representative?.name,
  },
  {
    sees: "somebody's telephone number",
    expected: 'x x x x y x y x x',
    ask: ({ representative }) => `{ representative(id: "${representative}") { phone } }`,
    read: data => data.representative?.phone,
  },
  {
    sees: "somebody's signed pledge",
    expected: 'y y y y y y y y y',
    ask: ({ pledge }) => `{ pledge(id: "${pledge}") { signedOn items { text fulfilment } } }`,
    read: data => data.pledge?.signedOn,
  },
  {
    sees: "somebody's points",
    expected: 'x x x y y x y y x',
    ask: ({ evaluation }) => `{ evaluation(id: "${evaluation}") { provisionalPoints } }`,
    read: data => data.evaluation?.provisionalPoints,
  },
  {
    sees: "somebody's rank on a detour through the public pledge",
    expected: 'x x x y y x y y x',
    ask: ({ pledge }) =>
      `{ pledge(id: "${pledge}") { representative { evaluations(year: 2026) { standing { peerGroupSize rank } } } } }`,
    read: data => data.pledge?.representative?.evaluations?.[0]?.standing?.peerGroupSize,
  },
  {
    sees: 'the ranking',
    expected: 'x x x y y y y y x',
    ask: ({ type }) => `{ rankings(year: 2026, type: "${type}", first: 3) { nodes { rank } } }`,
    read: data => data.rankings?.nodes,
  },
  {
    sees: "a household's name",
    expected: 'x x x m m x m m x',
    ask: ({ household }) => `{ household(id: "${household}") { headName } }`,
    read: data => data.household?.headName,
  },
  {
    sees: "a household's categories",
    expected: 'x x x - - x - - x',
    ask: ({ household }) => `{ household(id: "${household}") { categories { key } } }`,
    read: data => data.household?.categories,
  },
  {
    sees: "somebody's visits",
    expected: 'x x x y y x y y x',
    ask: ({ visit }) => `{ node(id: "${visit}") { ... on Visit { visitedOn } } }`,
    read: data => data.node?.visitedOn,
  },
  {
    sees: "somebody's matters",
    expected: 'x x x y y x y y x',
    ask: ({ matter }) => `{ matter(id: "${matter}") { title } }`,
    read: data => data.matter?.title,
  },
  {
    sees: 'the headline figures',
    expected: 'y y y y y y y y y',
    ask: () => '{ figures(year: 2026) { numerator } }',
    read: data => data.figures,
  },
  {
    sees: 'villages side by side',
    expected: 'x x y y y y y y y',
    ask: () => '{ wardComparison(year: 2026, measures: ["attendance.rate"]) { rows { ward { name } } } }',
    read: data => data.wardComparison?.rows,
  },
  {
    sees: 'the log',
    expected: 'x x x x x x x y y',
    ask: () => '{ auditEntries(first: 1) { nodes { action } } }',
    read: data => data.auditEntries?.nodes,
  },
];

let server: TestServer;
let somebody: Somebody;
const clients: Client[] = [];

beforeAll(async () => {
  server = await startTestServer('demo');
  for (const username of ACCOUNTS) clients.push(username ? await server.signIn(username) : server.visitor());
  const { viewer } = await clients[2]!.data('{ viewer { representative { id } } }');
  somebody = await findSomebody(clients[6]!, [viewer.representative.id]);
});
afterAll(() => server.close());

function verdictOf(answer: Answer, seen: unknown): Verdict {
  const code = answer.errors?.[0]?.extensions.code;
  if (code === 'FORBIDDEN' || code === 'UNAUTHENTICATED') return 'x';
  if (code) throw new Error(`${code}: ${answer.errors?.[0]?.message}`);
  if (seen == null || (Array.isArray(seen) && seen.length === 0)) return '-';
  return typeof seen === 'string' && seen.includes('*') ? 'm' : 'y';
}

describe('who sees what of somebody they have nothing to do with', () => {
  test.each(QUESTIONS)('$sees', async ({ expected, ask, read }) => {
    const verdicts: Verdict[] = [];
    for (const client of clients) {
      const answer = await client.execute(ask(somebody));
      verdicts.push(verdictOf(answer, answer.data && read(answer.data)));
    }
    expect(verdicts.join(' ')).toBe(expected);
  });
});

describe('a representative and the own year', () => {
  test('sees the own points, band and place, and the own telephone number', async () => {
    const { viewer } = await clients[2]!.data(
      '{ viewer { representative { phone evaluations(year: 2026) { provisionalPoints standing { rank } } } } }',
    );
    expect(viewer.representative.phone).toMatch(/^\d/);
    expect(viewer.representative.evaluations[0].provisionalPoints).toMatch(/^\d/);
    expect(viewer.representative.evaluations[0].standing.rank).toBeGreaterThan(0);
  });

  test('sees the names of linked households in full', async () => {
    const { viewer } = await clients[2]!.data(
      '{ viewer { representative { links(first: 1) { nodes { household { headName phone categories { key } } } } } } }',
    );
    expect(viewer.representative.links.nodes[0].household.headName).not.toContain('*');
  });
});

test('only those with the right open the explorer, and it needs no other network', async () => {
  const statuses = await Promise.all(clients.map(async client => (await client.fetch('/explorer')).status));
  expect(statuses).toEqual([403, 403, 403, 403, 403, 403, 200, 200, 200]);
  const page = await (await clients[8]!.fetch('/explorer')).text();
  expect(page).not.toMatch(/(src|href)="?https?:/);
});
