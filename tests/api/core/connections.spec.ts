import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';

/** More than the server's pool holds. */
const MANY = 50;

let server: TestServer;
let story: Story;
beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server);
  const town = await story.ward({ kind: 'township', name: '镇' });
  const village = await story.ward({ kind: 'village', name: '村', parentId: town.id });
  await story.ward({ kind: 'zone', name: '组', parentId: village.id });
});
afterAll(async () => {
  await story.close();
  await server.close();
});

/** Connections of the server that sit inside a transaction although nobody asks anything. */
async function heldConnections(): Promise<number> {
  const [row] = await story.query(
    `select count(*)::int as n from pg_stat_activity
     where datname = current_database() and usename = 'lianxin_app' and state like 'idle in transaction%'`,
  );
  return row!.n;
}

const times = <T>(count: number, work: (place: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, place) => work(place)));

const TREE = '{ wards { nodes { name parent { name } children { nodes { children { nodes { name } } } } } } }';

test('fifty people at once are all answered', async () => {
  const answers = await times(MANY, () => story.visitor().data(TREE));
  expect(answers.every(({ wards }) => wards.nodes.length === 3)).toBe(true);
  expect(await heldConnections()).toBe(0);
});

test('a request of which one part is refused gives its connection back, although other parts are still reading', async () => {
  const missing = story.gid('Ward', { id: randomUUID() });
  const query = `{ ${TREE.slice(1, -1)} ward(id: "${missing}") { name } }`;
  const codes = await times(MANY, () => story.visitor().refusal(query));
  expect(new Set(codes)).toEqual(new Set(['NOT_FOUND']));
  await new Promise(done => setTimeout(done, 300));
  expect(await heldConnections()).toBe(0);
  expect((await story.visitor().data(TREE)).wards.nodes).toHaveLength(3);
});

test('no statement of the server runs for ever, and no connection is kept for ever without one', async () => {
  const [role] = await story.query("select rolconfig as settings from pg_roles where rolname = 'lianxin_app'");
  expect(role!.settings).toEqual(['statement_timeout=60s', 'idle_in_transaction_session_timeout=5min']);
});
