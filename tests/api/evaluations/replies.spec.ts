import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { addDays } from '../../testkit/story.js';
import { walkTo } from './cycle-walk.js';
import { type EvaluatedYear, evaluatedYear } from './evaluated-year.js';

let server: TestServer;
let year: EvaluatedYear;
let ofAn: string;
beforeAll(async () => {
  server = await startTestServer('empty');
  year = await evaluatedYear(server);
  ofAn = (await year.evaluationOf(year.an)).gid;
});
afterAll(async () => {
  await year.story.close();
  await server.close();
});

const WHOLE = `id version state reason evidence file { name } raisedByName decidedByName decision viewerCanWithdraw viewerCanDecide
  correction { points pointsBefore reason correctedByName }`;
const SHEET = `query ($id: ID!) { evaluation(id: $id) { criterionScores {
  key points viewerCanDispute replies { ${WHOLE} } corrections { points pointsBefore }
} } }`;

/** A line of An's score sheet as somebody sees it. */
async function lineOf(client: Client, key: string): Promise<Data> {
  const { evaluation } = await client.data(SHEET, { id: ofAn });
  return evaluation.criterionScores.find((line: Data) => line.key === key);
}

const dispute = (more: object = {}) => ({
  evaluationId: ofAn,
  criterion: 'meeting-day',
  reason: '那天我到了',
  ...more,
});
const raise = (more: object = {}): Promise<Data> => act(year.people.an, 'raiseReply', dispute(more), WHOLE);
const decision = ({ id, version }: Data, more: object) => ({
  replyId: id,
  version,
  decision: 'REJECT',
  reason: '签到表上没有',
  ...more,
});
const OPEN = 'query ($year: Int!) { replies(year: $year, state: OPEN) { totalCount nodes { id score { points } } } }';

describe('a line is disputed', () => {
  test('not before replies are taken', async () => {
    await walkTo(year.people.office, year.story, 'RATING');
    expect(await refused(year.people.an, 'raiseReply', dispute())).toMatchObject({
      code: 'CONFLICT',
      reason: 'reply-not-taken',
    });
    expect((await lineOf(year.people.an, 'meeting-day')).viewerCanDispute).toBe(false);
  });

  test('on no other days than those planned', async () => {
    const { story, people, today } = { ...year, today: year.story.today };
    await walkTo(people.office, story, 'REPLY');
    const plan = (startsOn: string, endsOn: string) =>
      story.query(
        "update cycle_phases set starts_on = $2, ends_on = $3 where jurisdiction_id = $1 and phase = 'REPLY'",
        [story.jurisdictionId, startsOn, endsOn],
      );
    for (const days of [
      [addDays(today, -9), addDays(today, -1)],
      [addDays(today, 1), addDays(today, 9)],
    ] as const) {
      await plan(...days);
      expect(await refused(people.an, 'raiseReply', dispute())).toMatchObject({ reason: 'reply-not-taken' });
    }
    await plan(today, today);
    expect((await lineOf(people.an, 'meeting-day')).viewerCanDispute).toBe(true);
  });

  test('by the subject alone, about a line of the sheet, with a reason', async () => {
    for (const other of [year.people.bo, year.people.office, year.people.leader]) {
      expect((await refused(other, 'raiseReply', dispute())).code).toBe('FORBIDDEN');
    }
    expect(await refused(year.people.an, 'raiseReply', dispute({ criterion: 'nothing' }))).toMatchObject({
      reason: 'line-not-disputable',
    });
    expect(await refused(year.people.an, 'raiseReply', dispute({ reason: ' ' }))).toMatchObject({
      reason: 'text-missing',
    });
  });

  test('once at a time, and leaves its trail on the line', async () => {
    const { people } = year;
    const file = {
      name: '签到表.pdf',
      contentBase64: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n').toString('base64'),
    };
    const { id: fileId } = await act(people.an, 'addFile', file);
    const { id: other } = await act(people.bo, 'addFile', file);
    expect((await refused(people.an, 'raiseReply', dispute({ fileId: other }))).code).toBe('NOT_FOUND');
    await raise({ evidence: '签到表第二页', fileId });
    expect(await refused(year.people.an, 'raiseReply', dispute())).toMatchObject({ reason: 'reply-exists' });
    const line = await lineOf(year.people.an, 'meeting-day');
    expect(line).toMatchObject({
      viewerCanDispute: false,
      replies: [
        {
          state: 'OPEN',
          evidence: '签到表第二页',
          file: { name: '签到表.pdf' },
          raisedByName: '安',
          viewerCanWithdraw: true,
        },
      ],
    });
  });

  test('is seen by those who may see the score sheet, and by nobody else', async () => {
    for (const reader of [year.people.office, year.people.leader, year.people.auditor, year.people.an]) {
      expect((await reader.data(OPEN, { year: year.year })).replies).toMatchObject({
        totalCount: 1,
        nodes: [{ score: { points: '20' } }],
      });
    }
    for (const other of [year.people.otherLeader, year.people.bo]) {
      expect((await other.data(OPEN, { year: year.year })).replies.totalCount).toBe(0);
    }
    expect(await year.story.visitor().refusal(OPEN, { year: year.year })).toBe('UNAUTHENTICATED');
  });

  test('can be taken back by the subject, and disputed again', async () => {
    const [reply] = (await lineOf(year.people.an, 'meeting-day')).replies;
    const { id, version } = reply;
    expect((await refused(year.people.bo, 'withdrawReply', { replyId: id, version })).code).toBe('FORBIDDEN');
    expect((await act(year.people.an, 'withdrawReply', { replyId: id, version }, WHOLE)).state).toBe('WITHDRAWN');
    expect(await refused(year.people.office, 'decideReply', decision({ id, version: version + 1 }, {}))).toMatchObject({
      reason: 'reply-closed',
    });
    expect((await lineOf(year.people.an, 'meeting-day')).viewerCanDispute).toBe(true);
  });
});

describe('somebody else decides', () => {
  test('never the subject in another role, nor who rated the line', async () => {
    const reply = await raise();
    const { story, an, east } = year;
    const userId = randomUUID();
    const both = await story.user('LEADER', { wardId: east.id }, '兼任');
    const [session] = await story.query(
      "select user_id from role_assignments a join users u on u.id = a.user_id where u.display_name = '兼任'",
    );
    await story.query(
      `insert into role_assignments (id, user_id, jurisdiction_id, role, representative_id) values ($1, $2, $3, 'REPRESENTATIVE', $4)`,
      [userId, session!.user_id, story.jurisdictionId, an.id],
    );
    expect(await refused(both, 'decideReply', decision(reply, {}))).toMatchObject({
      code: 'FORBIDDEN',
      reason: 'reply-decided-by-party',
    });
    const rater = await story.user('LIAISON_OFFICE', {}, '打分人');
    const [rating] = await story.query("select id from users where display_name = '打分人'");
    await story.insert('ratings', {
      evaluationId: (await year.evaluationOf(an)).id,
      criterion: 'meeting-day',
      raterId: rating!.id,
      points: '1',
      ratedAt: '2020-01-01T00:00:00Z',
      raterGroup: 'liaison',
      period: '',
      isNotApplicable: false,
      version: 1,
    });
    expect(await refused(rater, 'decideReply', decision(reply, {}))).toMatchObject({
      reason: 'reply-decided-by-party',
    });
    expect((await refused(year.people.otherLeader, 'decideReply', decision(reply, {}))).code).toBe('FORBIDDEN');
    expect((await refused(year.people.evaluator, 'decideReply', decision(reply, {}))).code).toBe('FORBIDDEN');
    const seen = (await lineOf(year.people.leader, 'meeting-day')).replies[0];
    expect(seen).toMatchObject({ viewerCanDecide: true, viewerCanWithdraw: false });
  });

  test('against the subject, with the reason on the line', async () => {
    const [reply] = (await lineOf(year.people.leader, 'meeting-day')).replies;
    expect(await refused(year.people.leader, 'decideReply', decision(reply, { reason: '' }))).toMatchObject({
      reason: 'text-missing',
    });
    const decided = await act(year.people.leader, 'decideReply', decision(reply, {}), WHOLE);
    expect(decided).toMatchObject({ state: 'REJECTED', decidedByName: '东村领导', decision: '签到表上没有' });
    expect((await lineOf(year.people.an, 'meeting-day')).replies[0]).toMatchObject({ state: 'REJECTED' });
  });

  test('for the subject with other points, which count from then on', async () => {
    const reply = await raise();
    const correct = { decision: 'CORRECT_POINTS', reason: '签到表漏登' };
    const { office } = year.people;
    expect(await refused(office, 'decideReply', decision(reply, correct))).toMatchObject({ reason: 'points-missing' });
    expect(await refused(office, 'decideReply', decision(reply, { ...correct, points: '40.5' }))).toMatchObject({
      reason: 'correction-high',
    });
    const decided = await act(office, 'decideReply', decision(reply, { ...correct, points: '40' }), WHOLE);
    expect(decided).toMatchObject({
      state: 'UPHELD',
      correction: { points: '40', pointsBefore: '20', reason: '签到表漏登', correctedByName: '联络办' },
    });
    const line = await lineOf(year.people.an, 'meeting-day');
    expect(line).toMatchObject({ corrections: [{ points: '40', pointsBefore: '20' }] });
    expect(line.replies).toHaveLength(3);
  });

  test('for the subject because a record came late: figures are counted again', async () => {
    const reply = await raise({ criterion: 'three-ones', reason: '实事已确认' });
    const { story, an } = year;
    const judged = { claimedOn: `${year.year}-05-01`, judgedOn: `${year.year}-05-02` };
    const by = { claimedBy: randomUUID(), judgedBy: randomUUID() };
    await story.pledge({ representativeId: an.id }, [{ fulfilment: 'CONFIRMED', ...judged, ...by }]);
    await walkTo(year.people.office, story, 'REVIEW');
    await act(year.people.office, 'decideReply', decision(reply, { decision: 'COUNT_AGAIN', reason: '已补录' }));
    expect(await lineOf(year.people.an, 'three-ones')).toMatchObject({ points: '50', corrections: [] });
  });

  test('in no other phase', async () => {
    const reply = { id: '', version: 1 };
    const { story, an, enter, evaluationOf } = year;
    const { id: evaluationId } = await evaluationOf(an);
    const row = {
      evaluationId,
      criterion: 'meeting-day',
      reason: '迟了',
      raisedBy: randomUUID(),
      raisedAt: '2020-01-01T00:00:00Z',
      state: 'OPEN',
      version: 1,
    };
    const raiser = await story.query("select id from users where display_name = '安'");
    const { id } = await story.insert('replies', { ...row, raisedBy: raiser[0]!.id });
    reply.id = story.gid('Reply', { id });
    await enter('RATING');
    expect(await refused(year.people.office, 'decideReply', decision(reply, {}))).toMatchObject({
      code: 'CONFLICT',
      reason: 'reply-not-decidable',
    });
  });
});
