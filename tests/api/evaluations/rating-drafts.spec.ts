import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { cycleOf, move, walkTo } from './cycle-walk.js';
import { type RatingRoom, ratingRoom } from './rating-room.js';

let server: TestServer;
let room: RatingRoom;
let rater: Client;
beforeEach(async () => {
  server ??= await startTestServer('empty');
  await room?.story.close();
  room = await ratingRoom(server);
  rater = await room.story.user('EVALUATOR', {}, '甲');
});
afterAll(async () => {
  await room.story.close();
  await server.close();
});

/** The own assignment about one person, once the cycle is in RATING. */
async function taskOf(name: string, client = rater): Promise<Data> {
  await walkTo(room.office, room.story, 'RATING');
  return (await room.assignments(client)).find(({ subjectName }: Data) => subjectName === name);
}

const answerOf = (task: Data, answer: object, note?: string) => ({
  assignmentId: task.id,
  answer: { criterion: 'organisation', ...answer },
  note,
});
const save = (task: Data, answer: object, client = rater) => act(client, 'saveRating', answerOf(task, answer), 'state');
const submit = (task: Data, client = rater) => act(client, 'submitRatings', { assignmentId: task.id }, 'state');
const organisationOf = async (name: string) => {
  const [row] = await room.story.query(
    `select s.state, s.points from criterion_scores s join evaluations e on e.id = s.evaluation_id
     join mandates m on m.id = e.mandate_id join representatives p on p.id = m.representative_id
     where e.jurisdiction_id = $1 and p.name = $2 and s.criterion = 'organisation' and m.type = 'villagers-representative'`,
    [room.story.jurisdictionId, name],
  );
  return row;
};

describe('an answer is kept as a draft', () => {
  test('as it is typed, the last one counts', async () => {
    const task = await taskOf('安');
    expect(await save(task, { points: '7' })).toEqual({ state: 'DRAFT' });
    await save(task, { points: '8.5' });
    const again = await taskOf('安');
    expect(again.criteria).toEqual([
      {
        key: 'organisation',
        kind: 'POINTS',
        from: '0',
        to: '10',
        step: '0.5',
        answer: { points: '8.5', note: null, isNotApplicable: false },
        previousPoints: null,
      },
    ]);
  });

  test('and can be taken back', async () => {
    const task = await taskOf('安');
    await save(task, { points: '7' });
    expect(await save(task, {})).toEqual({ state: 'WAITING' });
  });

  test.each([
    ['above the maximum', { points: '10.5' }, { reason: 'rating-range', field: 'points' }],
    ['between two steps', { points: '7.3' }, { reason: 'rating-range', field: 'points' }],
    ['of another kind', { category: 'good' }, { reason: 'rating-kind', field: 'category' }],
    ['to a computed criterion', { criterion: 'meeting-day', points: '7' }, { reason: 'unknown-criterion' }],
    ['for a quarter that is not rated', { period: 'Q1', points: '7' }, { reason: 'unknown-period' }],
  ])('but not one %s', async (_, answer, expected) => {
    const task = await taskOf('安');
    expect(await refused(rater, 'saveRating', answerOf(task, answer))).toMatchObject({
      code: 'BAD_USER_INPUT',
      ...expected,
    });
  });

  test('by nobody but the rater, and read by nobody else', async () => {
    const task = await taskOf('安');
    await save(task, { points: '7' });
    const other = await room.story.user('EVALUATOR', {}, '乙');
    expect((await refused(other, 'saveRating', answerOf(task, { points: '1' }))).code).toBe('NOT_FOUND');
    for (const reader of [room.office, await room.story.user('AUDITOR')]) {
      const seen = (await room.assignments(reader)).find(({ id }: Data) => id === task.id);
      expect(seen).toMatchObject({ state: 'DRAFT', criteria: [] });
    }
  });

  test('while the log tells that it was given, and never which it was', async () => {
    const task = await taskOf('安');
    await save(task, { points: '7' });
    await submit(task);
    const entries = await room.story.query(
      "select action, payload::json -> 'after' as after from audit_entries where jurisdiction_id = $1 and action in ('saveRating', 'submitRatings') order by sequence",
      [room.story.jurisdictionId],
    );
    expect(entries).toEqual([
      { action: 'saveRating', after: { criterion: 'organisation', period: '' } },
      { action: 'submitRatings', after: { answers: 1, digest: expect.stringMatching(/^[0-9a-f]{64}$/) } },
    ]);
  });
});

describe('ratings are handed in', () => {
  test('only once every criterion is answered or does not apply', async () => {
    const task = await taskOf('安');
    expect(await refused(rater, 'submitRatings', { assignmentId: task.id })).toMatchObject({
      code: 'BAD_USER_INPUT',
      reason: 'rating-incomplete',
    });
    await save(task, { isNotApplicable: true });
    expect(await submit(task)).toEqual({ state: 'SUBMITTED' });
  });

  test('and are not changed after that', async () => {
    const task = await taskOf('安');
    await save(task, { points: '7' });
    await submit(task);
    const [again, twice] = [
      await refused(rater, 'saveRating', answerOf(task, { points: '8' })),
      await refused(rater, 'submitRatings', { assignmentId: task.id }),
    ];
    expect([again.reason, twice.reason]).toEqual(['rating-submitted', 'rating-submitted']);
    expect((await taskOf('安')).viewerCanRate).toBe(false);
  });

  test('unless the office opens them again with a reason', async () => {
    const task = await taskOf('安');
    const reopen = { assignmentId: task.id, reason: '评议员填错行' };
    expect((await refused(room.office, 'reopenRatings', reopen)).reason).toBe('rating-not-submitted');
    await save(task, { points: '7' });
    await submit(task);
    expect((await refused(rater, 'reopenRatings', reopen)).code).toBe('FORBIDDEN');
    expect((await refused(room.office, 'reopenRatings', { ...reopen, reason: '' })).reason).toBe('text-missing');
    await act(room.office, 'reopenRatings', reopen);
    await save(task, { points: '8' });
    expect(await submit(task)).toEqual({ state: 'SUBMITTED' });
  });

  test('and count when the phase is over, drafts never', async () => {
    const second = await room.story.user('EVALUATOR', {}, '乙');
    for (const [client, points] of [
      [rater, '7'],
      [second, '8'],
    ] as const) {
      const task = await taskOf('安', client);
      await save(task, { points }, client);
      await submit(task, client);
    }
    await save(await taskOf('柏'), { points: '3' });
    expect(await organisationOf('安')).toEqual({ state: 'UNDECIDED', points: null });
    await act(
      room.office,
      'moveCycle',
      move(await cycleOf(room.office, room.story), 'REPLY', { reason: '到期' }),
      'phase',
    );
    expect(await organisationOf('安')).toEqual({ state: 'SCORED', points: '7.5' });
    expect(await organisationOf('柏')).toEqual({ state: 'UNDECIDED', points: null });
  });
});

describe('the phase', () => {
  test('is the only time in which ratings are given', async () => {
    await act(room.office, 'assignRatersByRule', room.group, '');
    const [early] = await room.assignments(rater);
    expect(early.viewerCanRate).toBe(false);
    expect(await refused(rater, 'saveRating', answerOf(early, { points: '7' }))).toMatchObject({
      code: 'CONFLICT',
      reason: 'cycle-phase',
    });
  });

  test('begins with every account rating whom the rubric says, and shows each what there is to do', async () => {
    await taskOf('安');
    const rounds = 'query { ratingRounds { group groupTitle waiting draft submitted cycle { phase } } }';
    expect((await rater.data(rounds)).ratingRounds).toEqual([
      { group: 'evaluator', groupTitle: '考评员', waiting: 3, draft: 0, submitted: 0, cycle: { phase: 'RATING' } },
    ]);
    await save(await taskOf('安'), { points: '7' });
    await submit(await taskOf('安'));
    await save(await taskOf('柏'), { points: '7' });
    expect((await rater.data(rounds)).ratingRounds[0]).toMatchObject({ waiting: 1, draft: 1, submitted: 1 });
  });
});
