import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { recompute } from '../measures/figures.js';
import { smallTownship, type Township } from '../measures/small-township.js';

let server: TestServer;
let town: Township;
let office: Client;
beforeAll(async () => {
  server = await startTestServer('empty');
  town = await smallTownship(server);
  await town.held('meeting-day', town.eastGroup, '01-10');
  await recompute(server, town.story);
  office = await town.story.user('LIAISON_OFFICE');
});
afterAll(async () => {
  await town.story.close();
  await server.close();
});

let serial = 0;
const PUBLISH = `mutation ($input: PublishEvaluationsInput!) { publishEvaluations(input: $input) { phase minuteNumber publishedAt version } }`;

async function cycleOf(type: string): Promise<Data> {
  const { evaluationCycles } = await office.data(
    'query ($year: Int!) { evaluationCycles(year: $year) { nodes { id type phase version } } }',
    { year: town.year },
  );
  return evaluationCycles.nodes.find((cycle: Data) => cycle.type === type);
}

async function publish(client: Client, input: object = {}) {
  const { id, version } = await cycleOf('villagers-representative');
  const clientKey = `018f2b5e-0000-7000-8000-${String(++serial).padStart(12, '0')}`;
  return client.execute(PUBLISH, { input: { clientKey, cycleId: id, version, minuteNumber: '纪要3号', ...input } });
}

/** Every computed row of the cycle as it stands, byte by byte. */
async function frozenRows(): Promise<string> {
  const [row] = await town.story.query(
    `select md5(string_agg(e::text, '' order by e.id)) || md5(string_agg(s::text, '' order by s.id)) as bytes
     from evaluations e join evaluation_cycles c on c.id = e.cycle_id left join criterion_scores s on s.evaluation_id = e.id
     where c.jurisdiction_id = $1 and c.type = 'villagers-representative'`,
    [town.story.jurisdictionId],
  );
  return row!.bytes;
}

const code = (answer: Data) => answer.errors?.[0]?.extensions;

describe('publishing the evaluations of a cycle', () => {
  test('needs the minute of the body that approved it', async () => {
    expect(code(await publish(office, { minuteNumber: ' ' }))).toMatchObject({
      code: 'BAD_USER_INPUT',
      reason: 'minute-needed',
    });
  });

  test('is the office’s, not a leader’s or an evaluator’s', async () => {
    for (const role of ['LEADER', 'EVALUATOR', 'AUDITOR'] as const) {
      expect(code(await publish(await town.story.user(role))).code).toBe('FORBIDDEN');
    }
  });

  test('conflicts when the cycle changed since it was read', async () => {
    expect(code(await publish(office, { version: 7 })).code).toBe('CONFLICT');
  });

  test('freezes them with the fingerprint of all in the log', async () => {
    const { data } = await publish(office);
    expect(data.publishEvaluations).toMatchObject({ phase: 'PUBLISHED', minuteNumber: '纪要3号' });
    expect(await town.story.count('evaluations', 'published_at is not null')).toBe(3);
    const [entry] = await town.story.query(
      `select payload::json -> 'after' as after from audit_entries where jurisdiction_id = $1 and action = 'publishEvaluations' order by sequence limit 1`,
      [town.story.jurisdictionId],
    );
    expect(entry!.after).toMatchObject({ evaluations: 3, digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });
});

describe('a published evaluation never changes', () => {
  test('whatever is recorded or adopted afterwards, while open cycles follow', async () => {
    const before = await frozenRows();
    const { story, chen, second, year, eastGroup, held } = town;
    const open = async () =>
      (await story.query('select digest from evaluations where mandate_id = $1', [second.id]))[0]!.digest;
    const earlier = await open();
    const activity = await held('meeting-day', eastGroup, '05-10');
    await story.insert('attendanceRecords', { activityId: activity.id, representativeId: chen.id });
    await story.pledge({ representativeId: chen.id }, [
      { key: 'deed', fulfilment: 'CLAIMED', claimedOn: `${year}-05-11` },
    ]);
    expect(await recompute(server, story)).toBeGreaterThan(0);
    expect(await frozenRows()).toBe(before);
    expect(await open()).not.toBe(earlier);
  });

  test('publishing again and rating are refused', async () => {
    expect(code(await publish(office))).toMatchObject({ code: 'CONFLICT', reason: 'published-already' });
    const [evaluation] = await town.story.query('select id from evaluations where mandate_id = $1', [
      town.an.mandate.id,
    ]);
    const input = {
      clientKey: '018f2b5e-0000-7000-8000-00000000ffff',
      evaluationId: town.story.gid('Evaluation', evaluation as { id: string }),
      criterion: 'organisation',
      points: '5',
    };
    const evaluator = await town.story.user('EVALUATOR');
    const answer = await evaluator.execute(
      'mutation ($input: RateCriterionInput!) { rateCriterion(input: $input) { id } }',
      { input },
    );
    expect(code(answer)).toMatchObject({ code: 'CONFLICT', reason: 'published-already' });
    expect(await town.story.count('ratings')).toBe(0);
  });
});
