import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from '@jest/globals';
import { verifyFile } from '@lianxin/api/evaluations/frozen/verify-file.js';
import { cycleOf, walkTo } from '../api/evaluations/cycle-walk.js';
import { act } from '../testkit/act.js';
import { Client } from '../testkit/client.js';
import { databaseProcess, eventually, makeFolder, Program } from './program.js';

const folder = makeFolder();
let running: Program | undefined;
afterAll(async () => {
  await running?.end('SIGTERM');
  folder.remove();
});

async function signedIn(username: string): Promise<Client> {
  const client = new Client(await running!.address());
  await client.data(
    'mutation ($username: String!) { signIn(username: $username, password: "lianxin-demo") { username } }',
    {
      username,
    },
  );
  return client;
}

/** Starts everything and answers the office. */
async function started(): Promise<Client> {
  running = new Program(folder.path, 0);
  return signedIn('liaison');
}

async function killEverything(): Promise<void> {
  process.kill(databaseProcess(folder.path)!, 'SIGKILL');
  await running!.end('SIGKILL');
}

const PUBLISH = 'mutation ($input: PublishEvaluationsInput!) { publishEvaluations(input: $input) { phase } }';
const STATE = `query ($id: ID!) { node(id: $id) { ... on EvaluationCycle {
  phase publicationProgress { publishedCount readyCount } publications { evaluationCount } publishedFile
} } }`;

const RATED = 12;
const ASSIGNMENTS = `query ($cycleId: ID!) { raterAssignments(cycleId: $cycleId, ownOnly: true, first: ${RATED}) {
  nodes { id version criteria { key } } } }`;

/** An evaluator gives some of the people their points, so that there is something to publish. */
async function rateSome(office: Client, cycleId: string): Promise<void> {
  await act(office, 'assignRatersByRule', { cycleId, group: 'evaluator' }, '');
  const evaluator = await signedIn('evaluator');
  const { raterAssignments } = await evaluator.data(ASSIGNMENTS, { cycleId });
  for (const { id: assignmentId, criteria } of raterAssignments.nodes) {
    const [{ key: criterion }] = criteria;
    await act(evaluator, 'saveRating', { assignmentId, answer: { criterion, points: '7' } });
    await act(evaluator, 'submitRatings', { assignmentId });
  }
}

/** From "nothing has begun" to "just over", so that some kill meets the writing itself. */
const KILLED_AFTER_MS = [60, 300];

test('a cycle whose publication is killed with server and database is published whole or not at all', async () => {
  let office = await started();
  const { jurisdiction } = await office.data('{ jurisdiction { today } }');
  const days = { year: Number(jurisdiction.today.slice(0, 4)), today: jurisdiction.today };
  const { id } = await walkTo(office, days, 'RATING');
  await rateSome(office, id);
  const { id: cycleId, version } = await walkTo(office, days, 'REVIEW');
  const clientKey = randomUUID();
  const input = { clientKey, cycleId, version, minuteNumber: '纪要9号', holdBackReason: '还没有评议' };
  const { publicationProgress } = await eventually(async () => {
    const { node } = await office.data(STATE, { id: cycleId });
    expect(node.publicationProgress.readyCount).toBe(RATED);
    return node;
  });
  const all = publicationProgress.readyCount;

  for (const after of KILLED_AFTER_MS) {
    const publishing = office.execute(PUBLISH, { input }).catch(() => null);
    await sleep(after);
    await killEverything();
    await publishing;
    office = await started();
    const { node } = await office.data(STATE, { id: cycleId });
    expect([0, all]).toContain(node.publicationProgress.publishedCount);
    expect(node.phase).toBe(node.publicationProgress.publishedCount === all ? 'PUBLISHED' : 'REVIEW');
  }

  await office.data(PUBLISH, { input });
  await eventually(async () => expect((await cycleOf(office, days)).phase).toBe('PUBLISHED'));
  const { node } = await office.data(STATE, { id: cycleId });
  expect(node.publications).toEqual([{ evaluationCount: all }]);
  expect(verifyFile(JSON.parse(node.publishedFile))).toEqual([]);
});
