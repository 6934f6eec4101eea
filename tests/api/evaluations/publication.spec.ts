import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { recompute } from '../measures/figures.js';
import { walkTo } from './cycle-walk.js';
import { type EvaluatedYear, evaluatedYear } from './evaluated-year.js';
import { rate } from './published-year.js';

let server: TestServer;
let year: EvaluatedYear;
beforeAll(async () => {
  server = await startTestServer('empty');
  year = await evaluatedYear(server);
});
afterAll(async () => {
  await year.story.close();
  await server.close();
});

const PUBLISHED = 'phase minuteNumber publishedAt publications { minuteNumber evaluationCount digest madeByName }';

async function input(more: object = {}) {
  const { id, version } = await year.cycle();
  return { cycleId: id, version, minuteNumber: '纪要3号', ...more };
}
const publish = async (client: Client, more: object = {}) =>
  act(client, 'publishEvaluations', await input(more), PUBLISHED);
const notPublished = async (client: Client, more: object = {}) =>
  refused(client, 'publishEvaluations', await input(more), 'id');

/** Every computed row of An's as it stands, byte by byte. */
async function frozenRows(): Promise<string> {
  const { id } = await year.evaluationOf(year.an);
  const [row] = await year.story.query(
    `select md5(string_agg(e::text, '' order by e.id)) || md5(string_agg(s::text, '' order by s.id)) as bytes
     from evaluations e left join criterion_scores s on s.evaluation_id = e.id where e.id = $1`,
    [id],
  );
  return row!.bytes;
}

const WAITING = `query ($id: ID!) { node(id: $id) { ... on EvaluationCycle {
  publicationProgress { publishedCount readyCount undecidedCount disputedCount }
  waitingEvaluations { totalCount nodes { id heldBackReason mandate { representative { name } } } }
} } }`;
const waiting = async (client: Client): Promise<Data> =>
  (await client.data(WAITING, { id: (await year.cycle()).id })).node;

const ownResult = async (client: Client, who: { mandate: { id: string } }): Promise<Data> =>
  (
    await client.data('query ($id: ID!) { evaluation(id: $id) { publishedAt heldBackReason band viewerCanPublish } }', {
      id: (await year.evaluationOf(who)).gid,
    })
  ).evaluation;

describe('a cycle is published', () => {
  test('once it has been reviewed, not before', async () => {
    await walkTo(year.people.office, year.story, 'REPLY');
    expect(await notPublished(year.people.office)).toMatchObject({ code: 'CONFLICT', reason: 'publish-phase' });
  });

  test('by nobody but the office, under a minute', async () => {
    const { id: evaluationId } = await year.evaluationOf(year.bo);
    const [raiser] = await year.story.query("select id from users where display_name = '柏'");
    await year.story.insert('replies', {
      evaluationId,
      criterion: 'meeting-day',
      reason: '我到了',
      raisedBy: raiser!.id,
      raisedAt: '2020-01-01T00:00:00Z',
      state: 'OPEN',
      version: 1,
    });
    await walkTo(year.people.office, year.story, 'REVIEW');
    const { office, leader, evaluator, auditor } = year.people;
    for (const other of [leader, evaluator, auditor]) expect((await notPublished(other)).code).toBe('FORBIDDEN');
    expect(await notPublished(office, { minuteNumber: ' ' })).toMatchObject({ reason: 'minute-needed' });
    expect(await notPublished(office, { version: 77 })).toMatchObject({ code: 'CONFLICT', reason: 'stale-version' });
  });

  test('never with somebody who has no total by oversight', async () => {
    await rate(server, year, year.an, '8');
    await rate(server, year, year.bo, '9');
    const { office } = year.people;
    expect(await waiting(office)).toMatchObject({
      publicationProgress: { publishedCount: 0, readyCount: 1, undecidedCount: 1, disputedCount: 1 },
      waitingEvaluations: { totalCount: 2 },
    });
    const answer = await office.execute(
      'mutation ($input: PublishEvaluationsInput!) { publishEvaluations(input: $input) { id } }',
      { input: { clientKey: '018f2b5e-0000-7000-8000-0000000000aa', ...(await input()) } },
    );
    expect(answer.errors?.[0]?.extensions).toMatchObject({ reason: 'undecided-evaluations', value: 1 });
    expect(await year.story.count('evaluations', 'published_at is not null')).toBe(0);
  });

  test('with everybody but those of whom a line is disputed, and those held back with a reason', async () => {
    const published = await publish(year.people.office, { holdBackReason: '还没有评议' });
    expect(published).toMatchObject({ phase: 'PUBLISHED', minuteNumber: '纪要3号' });
    expect(published.publications).toMatchObject([
      { minuteNumber: '纪要3号', evaluationCount: 1, madeByName: '联络办' },
    ]);
    const names = Object.fromEntries(
      (await waiting(year.people.office)).waitingEvaluations.nodes.map((each: Data) => [
        each.mandate.representative.name,
        each.heldBackReason,
      ]),
    );
    expect(names).toEqual({ 柏: '有一项正在复核，尚未决定', 陈: '还没有评议' });
    expect((await waiting(year.people.leader)).waitingEvaluations.totalCount).toBe(1);
  });

  test('with the fingerprint of all in the log, and announced', async () => {
    const [entry] = await year.story.query(
      `select payload::json -> 'after' as after from audit_entries
       where jurisdiction_id = $1 and action = 'publishEvaluations' and record_type = 'Publication' order by sequence limit 1`,
      [year.story.jurisdictionId],
    );
    expect(entry!.after).toMatchObject({
      evaluations: 1,
      heldBack: 2,
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const { announcements } = await year.story
      .visitor()
      .data('query ($year: Int!) { announcements(year: $year, first: 1) { nodes { announcement toPhaseTitle } } }', {
        year: year.year,
      });
    expect(announcements.nodes).toEqual([
      { announcement: `${year.year}年考评结果已公布（纪要3号）。`, toPhaseTitle: '已公布' },
    ]);
  });

  test('and each person sees the own result', async () => {
    expect(await ownResult(year.people.an, year.an)).toMatchObject({
      publishedAt: expect.any(String),
      heldBackReason: null,
      band: expect.any(String),
    });
    expect(await ownResult(year.people.bo, year.bo)).toMatchObject({ publishedAt: null, viewerCanPublish: false });
  });
});

describe('who waited when the cycle was published', () => {
  const follow = async (client: Client, who: { mandate: { id: string } }, more: object = {}) =>
    act(client, 'publishEvaluation', { evaluationId: (await year.evaluationOf(who)).gid, ...more }, 'publishedAt');
  const waits = async (who: { mandate: { id: string } }) =>
    refused(year.people.office, 'publishEvaluation', { evaluationId: (await year.evaluationOf(who)).gid });

  test('waits on while a line is disputed, and follows once somebody has decided', async () => {
    const { office } = year.people;
    expect(await waits(year.bo)).toMatchObject({ code: 'CONFLICT', reason: 'reply-open' });
    const { replies } = await office.data(
      'query ($year: Int!) { replies(year: $year, state: OPEN) { nodes { id version viewerCanDecide } } }',
      { year: year.year },
    );
    const [{ id, version, viewerCanDecide }] = replies.nodes;
    expect(viewerCanDecide).toBe(true);
    await act(office, 'decideReply', { replyId: id, version, decision: 'REJECT', reason: '签到表上没有' });
    expect(await ownResult(office, year.bo)).toMatchObject({ viewerCanPublish: true });
    expect((await follow(office, year.bo, { minuteNumber: '纪要5号' })).publishedAt).toEqual(expect.any(String));
    const { node } = await office.data(
      'query ($id: ID!) { node(id: $id) { ... on EvaluationCycle { publications { minuteNumber evaluationCount } } } }',
      { id: (await year.cycle()).id },
    );
    expect(node.publications).toEqual([
      { minuteNumber: '纪要3号', evaluationCount: 1 },
      { minuteNumber: '纪要5号', evaluationCount: 1 },
    ]);
  });

  test('waits on without a total', async () => {
    expect(await waits(year.chen)).toMatchObject({ reason: 'undecided-evaluations' });
    expect(await waits(year.an)).toMatchObject({ reason: 'published-already' });
  });

  test('keeps the facts that the ranks of the others were worked out with', async () => {
    const rows = await year.story.query(
      'select held_back from publications where jurisdiction_id = $1 order by published_at',
      [year.story.jurisdictionId],
    );
    const { id } = await year.evaluationOf(year.chen);
    expect(rows.map(row => row.held_back.length)).toEqual([2, 1]);
    expect(rows[1]!.held_back[0].subject).toBe(id);
  });

  test('has its points follow a late decision, while nobody else’s do', async () => {
    const before = await frozenRows();
    const open = (await year.evaluationOf(year.chen)).digest;
    await rate(server, year, year.chen, '7');
    expect((await year.evaluationOf(year.chen)).digest).not.toBe(open);
    expect(await frozenRows()).toBe(before);
    expect((await follow(year.people.office, year.chen)).publishedAt).toEqual(expect.any(String));
  });
});

describe('a published evaluation never changes', () => {
  test('whatever is recorded or adopted afterwards, while open cycles follow', async () => {
    const before = await frozenRows();
    const { story, an, chen, second, eastGroup, held } = year;
    const open = async () =>
      (await story.query('select digest from evaluations where mandate_id = $1', [second.id]))[0]!.digest;
    const earlier = await open();
    const activity = await held('meeting-day', eastGroup, '05-10');
    for (const { id: representativeId } of [an, chen])
      await story.insert('attendanceRecords', { activityId: activity.id, representativeId });
    expect(await recompute(server, story)).toBeGreaterThan(0);
    expect(await frozenRows()).toBe(before);
    expect(await open()).not.toBe(earlier);
  });

  test('publishing again is refused', async () => {
    expect(await notPublished(year.people.office)).toMatchObject({ code: 'CONFLICT', reason: 'published-already' });
  });
});
