import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from '@jest/globals';
import { Client } from '../testkit/client.js';
import { databaseProcess, makeFolder, Program } from './program.js';

const folder = makeFolder();
let running: Program | undefined;
afterAll(async () => {
  await running?.end('SIGTERM');
  folder.remove();
});

const LOG = 'mutation ($input: LogVisitInput!) { logVisit(input: $input) { id } }';
const VISITS_TO_LOG = 60;
const ACKNOWLEDGED_BEFORE_THE_KILL = 20;

async function signedIn(): Promise<Client> {
  running = new Program(folder.path, 0);
  const client = new Client(await running.address());
  await client.data('mutation { signIn(username: "daibiao", password: "lianxin-demo") { username } }');
  return client;
}

async function visitCount(client: Client): Promise<number> {
  const { viewer } = await client.data('{ viewer { representative { visits(year: 2026, first: 1) { totalCount } } } }');
  return viewer.representative.visits.totalCount;
}

test('visits that were acknowledged survive the killing of server and database, and a retry logs none twice', async () => {
  const before = await signedIn();
  const { viewer } = await before.data(
    '{ viewer { representative { id links(first: 1) { nodes { household { id } } } } } jurisdiction { today } }',
  );
  const { id: representativeId, links } = viewer.representative;
  const householdId = links.nodes[0].household.id;
  const counted = await visitCount(before);
  const inputs = Array.from({ length: VISITS_TO_LOG }, () => ({
    clientKey: randomUUID(),
    representativeId,
    householdId,
    visitedOn: '2026-11-01',
    channel: 'PHONE',
  }));

  const acknowledged = new Map<string, string>();
  const sending = inputs.map(async input => {
    const { data } = await before.execute(LOG, { input });
    if (!data) return;
    acknowledged.set(input.clientKey, data.logVisit.id);
    if (acknowledged.size !== ACKNOWLEDGED_BEFORE_THE_KILL) return;
    process.kill(databaseProcess(folder.path)!, 'SIGKILL');
    await running!.end('SIGKILL');
  });
  await Promise.allSettled(sending);
  expect(acknowledged.size).toBeGreaterThanOrEqual(ACKNOWLEDGED_BEFORE_THE_KILL);

  const after = await signedIn();
  expect(await visitCount(after)).toBeGreaterThanOrEqual(counted + acknowledged.size);
  for (const input of inputs) {
    const { logVisit } = await after.data(LOG, { input });
    expect(logVisit.id).toBe(acknowledged.get(input.clientKey) ?? logVisit.id);
  }
  expect(await visitCount(after)).toBe(counted + VISITS_TO_LOG);
});
