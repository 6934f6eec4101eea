import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { openBrowser, type TestBrowser } from '../testkit/browser.js';
import { startTestServer, type TestServer } from '../testkit/server.js';
import { PHONE, pagesOf } from './open-page.js';

let server: TestServer;
let browser: TestBrowser;
let open: ReturnType<typeof pagesOf>;
beforeAll(async () => {
  [server, browser] = await Promise.all([startTestServer('demo'), openBrowser()]);
  open = pagesOf(server, browser);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Somebody else's report is handed in, and the representative is to rate that person; answers the evaluation's id. */
async function toBeRatedByRepresentative(): Promise<string> {
  const database = new pg.Client({ connectionString: server.ownerUrl });
  await database.connect();
  const { rows } = await database.query(
    `with rater as (select a.user_id, a.representative_id, a.jurisdiction_id from role_assignments a
       join users u on u.id = a.user_id where u.username = 'daibiao'),
     subject as (select e.id, e.cycle_id, e.jurisdiction_id from evaluations e
       join evaluation_cycles c on c.jurisdiction_id = e.jurisdiction_id and c.id = e.cycle_id and c.phase <> 'PUBLISHED'
       join mandates m on m.jurisdiction_id = e.jurisdiction_id and m.id = e.mandate_id
       join rater r on r.jurisdiction_id = e.jurisdiction_id and r.representative_id <> m.representative_id limit 1),
     report as (insert into self_reports (jurisdiction_id, id, evaluation_id, body, written_by, written_at, submitted_at)
       select s.jurisdiction_id, gen_random_uuid(), s.id, '[{"key":"outlook","text":"明年多走几户"}]', r.user_id, now(), now()
       from subject s, rater r)
     insert into rater_assignments (jurisdiction_id, id, cycle_id, evaluation_id, rater_group, rater_id, assigned)
     select s.jurisdiction_id, gen_random_uuid(), s.cycle_id, s.id, 'peers', r.user_id, 'HAND' from subject s, rater r
     returning jurisdiction_id, evaluation_id`,
  );
  await database.end();
  const [{ jurisdiction_id, evaluation_id }] = rows;
  return Buffer.from(`Evaluation:${jurisdiction_id}:${evaluation_id}`).toString('base64url');
}

test('a representative who rates a fellow opens the self-report, to read and not to write', async () => {
  const id = await toBeRatedByRepresentative();
  const page = await open('daibiao', `/self-reports/${id}`, PHONE);
  await page.getByText('明年多走几户').waitFor();
  await page.getByRole('heading', { level: 1, name: /年述职报告$/ }).waitFor();
  expect(await page.getByRole('textbox').count()).toBe(0);
  await page.context().close();
});
