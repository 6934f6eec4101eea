import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { act } from '../testkit/act.js';
import { openBrowser, type TestBrowser } from '../testkit/browser.js';
import type { Client, Data } from '../testkit/client.js';
import { startTestServer, type TestServer } from '../testkit/server.js';
import { pagesOf } from './open-page.js';
import { cycleInRating } from './rated-cycle.js';

let server: TestServer;
let browser: TestBrowser;
let office: Client;
let cycleId: string;
beforeAll(async () => {
  [server, browser] = await Promise.all([startTestServer('demo'), openBrowser()]);
  office = await server.signIn('liaison');
  cycleId = await cycleInRating(office);
  const evaluator = await server.signIn('evaluator');
  const { raterAssignments } = await evaluator.data(
    'query ($cycleId: ID!) { raterAssignments(cycleId: $cycleId, first: 12) { nodes { id } } }',
    { cycleId },
  );
  for (const [at, { id: assignmentId }] of raterAssignments.nodes.entries()) {
    const answer = { criterion: 'organisation', points: String(7 + (at % 5) / 2) };
    await act(evaluator, 'saveRating', { assignmentId, answer });
    await act(evaluator, 'submitRatings', { assignmentId });
  }
  await rateBesides();
  await endRating();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Three others rate the same subjects a point and a half lower, though not evenly. */
async function rateBesides(): Promise<void> {
  const database = new pg.Client({ connectionString: server.ownerUrl });
  await database.connect();
  for (const [at, rater] of Array.from({ length: 3 }, randomUUID).entries()) {
    await database.query(
      `insert into ratings (jurisdiction_id, id, evaluation_id, criterion, rater_group, rater_id, points, rated_at, submitted_at)
       select jurisdiction_id, gen_random_uuid(), evaluation_id, criterion, rater_group, $1, points - $2, now(), now()
       from ratings r where submitted_at is not null and exists (select from rater_assignments a
         where a.evaluation_id = r.evaluation_id and a.rater_id = r.rater_id)
       and rater_id in (select id from users where username = 'evaluator')`,
      [rater, 1 + at / 2],
    );
  }
  await database.end();
}

async function endRating(): Promise<void> {
  const read = async (): Promise<Data> =>
    await office.data('query ($id: ID!) { evaluationCycle(id: $id) { version } jurisdiction { today } }', {
      id: cycleId,
    });
  const { evaluationCycle, jurisdiction } = await read();
  const reply = { phase: 'REPLY', startsOn: jurisdiction.today, endsOn: jurisdiction.today };
  await act(office, 'planCycle', { cycleId, version: evaluationCycle.version, phases: [reply] });
  const { version } = (await read()).evaluationCycle;
  const input = { cycleId, version, to: 'REPLY', announcement: '评议结束', reason: '到期' };
  await act(office, 'moveCycle', input);
}

test('after the phase a rater sees the own figures beside those of the group, and what the distance means', async () => {
  const page = await pagesOf(server, browser)('evaluator', '/rating');
  const agreement = page.getByRole('region', { name: '我的打分与评议组' });
  await agreement.getByText('与另外 3 人平均相差 1.5 分（满分 10），大体一致。您总体偏宽。').waitFor();
  const strips = agreement.getByRole('img');
  const widths = await strips.evaluateAll(all =>
    all.map(strip => strip.querySelector('line')!.getBoundingClientRect().width),
  );
  expect(new Set(widths.map(Math.round)).size).toBe(1);
  expect(widths).toHaveLength(2);
  await page.context().close();
});
