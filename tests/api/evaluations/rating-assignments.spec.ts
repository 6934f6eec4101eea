import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { assignRaters } from '@lianxin/api/evaluations/rating/assign-raters.js';
import { act, refused } from '../../testkit/act.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { pairsOf, type RatingRoom, ratingRoom } from './rating-room.js';

let server: TestServer;
let room: RatingRoom;
beforeEach(async () => {
  server ??= await startTestServer('empty');
  await room?.story.close();
  room = await ratingRoom(server);
});
afterAll(async () => {
  await room.story.close();
  await server.close();
});

const assigned = async () => pairsOf(await room.assignments());

describe('raters by rule', () => {
  test('are all accounts of the role, for every subject but themselves', async () => {
    await room.story.user('EVALUATOR', {}, '甲');
    await room.story.user('EVALUATOR', { representativeId: room.bo.id }, '柏');
    await room.story.user('LEADER', {}, '书记');
    expect(await act(room.office, 'assignRatersByRule', room.group, '')).toBe(5);
    expect(await assigned()).toEqual(['柏→安', '柏→陈', '甲→安', '甲→柏', '甲→陈']);
  });

  test('said again are only those who have come since', async () => {
    await room.story.user('EVALUATOR', {}, '甲');
    await act(room.office, 'assignRatersByRule', room.group, '');
    await room.story.user('EVALUATOR', {}, '乙');
    expect(await act(room.office, 'assignRatersByRule', room.group, '')).toBe(3);
    expect(await act(room.office, 'assignRatersByRule', room.group, '')).toBe(0);
  });

  test('of the activity group rate only their own group', async () => {
    await room.story.user('EVALUATOR', { representativeId: room.an.id }, '安');
    await room.story.user('EVALUATOR', { representativeId: room.bo.id }, '柏');
    await act(room.office, 'assignRatersByRule', { ...room.group, among: 'ACTIVITY_GROUP' }, '');
    expect(await assigned()).toEqual(['安→陈']);
  });

  test('are found by the office alone', async () => {
    for (const role of ['LEADER', 'EVALUATOR', 'AUDITOR', 'ADMINISTRATOR'] as const) {
      const answer = await refused(await room.story.user(role), 'assignRatersByRule', room.group, '');
      expect(answer.code).toBe('FORBIDDEN');
    }
  });

  test('belong to a group that the rubric has', async () => {
    expect(await refused(room.office, 'assignRatersByRule', { ...room.group, group: 'neighbours' }, '')).toEqual({
      code: 'BAD_USER_INPUT',
      reason: 'unknown-rater-group',
      field: 'group',
    });
  });
});

describe('raters by hand', () => {
  const byHand = async (raters: string[], people: RatingRoom['an'][]) => {
    const candidates = await room.candidates();
    return {
      ...room.group,
      raterIds: raters.map(name => candidates[name]),
      evaluationIds: await Promise.all(people.map(room.evaluationOf)),
    };
  };

  test('rate each of the subjects named', async () => {
    await room.story.user('EVALUATOR', {}, '甲');
    await room.story.user('EVALUATOR', {}, '乙');
    const input = await byHand(['甲', '乙'], [room.an, room.bo]);
    expect(await act(room.office, 'assignRaters', input, '')).toBe(4);
    expect(await act(room.office, 'assignRaters', input, '')).toBe(0);
    expect(await assigned()).toEqual(['乙→安', '乙→柏', '甲→安', '甲→柏']);
  });

  test('are refused all together when one of them is the subject', async () => {
    await room.story.user('EVALUATOR', {}, '甲');
    await room.story.user('EVALUATOR', { representativeId: room.an.id }, '安');
    expect(await refused(room.office, 'assignRaters', await byHand(['甲', '安'], [room.an]), '')).toEqual({
      code: 'CONFLICT',
      reason: 'rater-is-subject',
      field: 'raterIds',
    });
    expect(await assigned()).toEqual([]);
  });

  test('must have the role of the group', async () => {
    await room.story.user('LEADER', {}, '书记');
    const [leader] = await room.story.query(
      "select id from users where display_name = '书记' order by created_at desc",
    );
    const raterIds = [room.story.gid('RaterCandidate', leader as { id: string })];
    const input = { ...(await byHand([], [room.an])), raterIds };
    expect((await refused(room.office, 'assignRaters', input, '')).reason).toBe('rater-out-of-reach');
  });
});

describe('raters by lot', () => {
  const drawn = { perSubject: 2, seed: '2026-公开抽签-0417' };

  test('are evenly loaded, and the log keeps seed and lists, so that anybody can draw again', async () => {
    for (const name of ['甲', '乙', '丙']) await room.story.user('EVALUATOR', {}, name);
    expect(await act(room.office, 'drawRaters', { ...room.group, ...drawn }, '')).toBe(6);
    const raters = (await assigned()).map(pair => pair.split('→')[0]);
    expect(raters.sort()).toEqual(['丙', '丙', '乙', '乙', '甲', '甲']);
    const [entry] = await room.story.query(
      "select payload::json -> 'after' as after from audit_entries where jurisdiction_id = $1 and action = 'drawRaters'",
      [room.story.jurisdictionId],
    );
    expect(entry!.after).toMatchObject({ seed: drawn.seed, perSubject: 2, count: 6, missing: [] });
    const again = assignRaters(entry!.after);
    const names = Object.fromEntries(
      (await room.story.query('select id, display_name from users')).map(({ id, display_name }) => [id, display_name]),
    );
    expect(again.pairs.map(({ rater }) => names[rater]).sort()).toEqual(raters.sort());
  });

  test('fill only what is missing when the lot is drawn again', async () => {
    for (const name of ['甲', '乙', '丙']) await room.story.user('EVALUATOR', {}, name);
    await act(room.office, 'drawRaters', { ...room.group, ...drawn }, '');
    const [first] = await room.assignments();
    await act(room.office, 'withdrawAssignment', {
      assignmentId: first.id,
      version: first.version,
      reason: '调离本镇',
    });
    expect(await act(room.office, 'drawRaters', { ...room.group, ...drawn }, '')).toBe(1);
    const again = await assigned();
    expect(again).toHaveLength(6);
    expect(again).not.toContain(`${first.raterName}→${first.subjectName}`);
  });

  test('need a number, and somebody to draw from', async () => {
    await room.story.user('EVALUATOR', {}, '甲');
    expect((await refused(room.office, 'drawRaters', room.group, '')).reason).toBe('panel-size');
    expect((await refused(room.office, 'drawRaters', { ...room.group, perSubject: 0 }, '')).reason).toBe('panel-size');
    await room.story.query("update users set disabled_at = now() where display_name = '甲'");
    expect((await refused(room.office, 'drawRaters', { ...room.group, perSubject: 1 }, '')).reason).toBe('no-raters');
  });
});

describe('a rater taken off a subject', () => {
  const withdraw = (assignment: { id: string; version: number }, reason: string) => ({
    assignmentId: assignment.id,
    version: assignment.version,
    reason,
  });

  test('needs a reason, and is not taken off twice', async () => {
    await room.story.user('EVALUATOR', {}, '甲');
    await act(room.office, 'assignRatersByRule', room.group, '');
    const [first] = await room.assignments();
    expect((await refused(room.office, 'withdrawAssignment', withdraw(first, ' '))).reason).toBe('text-missing');
    await act(room.office, 'withdrawAssignment', withdraw(first, '调离本镇'));
    const [after] = await room.assignments();
    expect(after).toMatchObject({ state: 'WITHDRAWN', withdrawnReason: '调离本镇', version: 2 });
    expect((await refused(room.office, 'withdrawAssignment', withdraw(after, '再来'))).reason).toBe(
      'assignment-withdrawn',
    );
  });

  test('does not come back by rule, but by hand', async () => {
    await room.story.user('EVALUATOR', {}, '甲');
    await act(room.office, 'assignRatersByRule', room.group, '');
    const [first] = await room.assignments();
    await act(room.office, 'withdrawAssignment', withdraw(first, '弄错了'));
    expect(await act(room.office, 'assignRatersByRule', room.group, '')).toBe(0);
    const raterIds = Object.values(await room.candidates());
    const input = { ...room.group, raterIds, evaluationIds: [first.evaluationId] };
    expect(await act(room.office, 'assignRaters', input, '')).toBe(1);
    expect(await assigned()).toHaveLength(3);
  });
});

describe('who rates whom', () => {
  test('is seen by the office and the auditor; a rater sees the own part', async () => {
    const own = await room.story.user('EVALUATOR', {}, '甲');
    await room.story.user('EVALUATOR', {}, '乙');
    await act(room.office, 'assignRatersByRule', room.group, '');
    expect(await room.assignments()).toHaveLength(6);
    expect(await room.assignments(await room.story.user('AUDITOR'))).toHaveLength(6);
    expect(pairsOf(await room.assignments(own))).toEqual(['甲→安', '甲→柏', '甲→陈']);
    const [foreign] = (await room.assignments()).filter(({ raterName }) => raterName === '乙');
    expect(await own.refusal('query ($id: ID!) { raterAssignment(id: $id) { id } }', { id: foreign.id })).toBe(
      'NOT_FOUND',
    );
    expect((await own.data('query ($id: ID!) { node(id: $id) { id } }', { id: foreign.id })).node).toBeNull();
  });
});
