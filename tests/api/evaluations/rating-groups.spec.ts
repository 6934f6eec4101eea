import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { walkTo } from './cycle-walk.js';
import { pairsOf, programmeRated, type RatingRoom, ratingRoom } from './rating-room.js';

const RATERS = `    raters:
      - key: panel
        title: { zh-CN: 评审组, en: Panel }
        ballot: named
        role: evaluator
        assign: draw
        perSubject: 2
        kin: refuse
        sameGroup: refuse`;
const CRITERIA = `      - key: report
        title: { zh-CN: 述职, en: Report }
        max: 6
        rule: ratings
        needsEvidence: true
        guidance: { zh-CN: 看述职报告, en: Read the report }
        ballot:
          kind: form
          dimensions:
            - { key: honest, title: { zh-CN: 实事求是, en: Honest }, max: 2, step: 0.5 }
            - { key: clear, title: { zh-CN: 条理清楚, en: Clear }, max: 4 }
        groups: [{ group: panel, weight: 1, quorum: 2, belowQuorum: undecided }]
      - key: self
        title: { zh-CN: 自评, en: Own view }
        max: 4
        rule: ratings
        ballot: { kind: points, to: 4 }
        groups:
          - { group: self, weight: 0, belowQuorum: redistribute }
          - { group: panel, weight: 1, belowQuorum: undecided }`;

let server: TestServer;
let room: RatingRoom;
const raters: Record<string, Client> = {};
beforeEach(async () => {
  server ??= await startTestServer('empty');
  await room?.story.close();
  room = await ratingRoom(server, programmeRated(RATERS, CRITERIA));
  // An and Chen belong to one activity group, Bo to another.
  raters.安 = await room.story.user('EVALUATOR', { representativeId: room.an.id }, '安');
  for (const name of ['甲', '乙']) raters[name] = await room.story.user('EVALUATOR', {}, name);
});
afterAll(async () => {
  await room.story.close();
  await server.close();
});

const panel = () => ({ cycleId: room.cycleId, group: 'panel' });
const taskOf = async (client: Client, name: string): Promise<Data> =>
  (await room.assignments(client)).find(({ subjectName }: Data) => subjectName === name);

describe('a panel that refuses kin and members of the same group', () => {
  test('is drawn without them, as many for each subject as the rubric says', async () => {
    expect(await act(room.office, 'drawRaters', panel(), '')).toBe(6);
    const pairs = pairsOf(await room.assignments());
    expect(pairs).not.toContain('安→安');
    expect(pairs).not.toContain('安→陈');
  });

  test('does not let the office assign them by hand', async () => {
    const candidates = await room.candidates('panel');
    const input = { ...panel(), raterIds: [candidates.安], evaluationIds: [await room.evaluationOf(room.chen)] };
    expect((await refused(room.office, 'assignRaters', input, '')).reason).toBe('rater-of-same-group');
  });

  test('loses a rater who declares kinship, for this cycle and the next', async () => {
    await act(room.office, 'assignRatersByRule', panel(), '');
    await walkTo(room.office, room.story, 'RATING');
    const task = await taskOf(raters.甲!, '柏');
    const declared = { assignmentId: task.id, version: task.version, conflict: 'KIN', note: '表兄' };
    expect(await act(raters.甲!, 'declareConflict', declared, 'state withdrawnReason')).toEqual({
      state: 'WITHDRAWN',
      withdrawnReason: '表兄',
    });
    const candidates = await room.candidates('panel');
    const input = { ...panel(), raterIds: [candidates.甲], evaluationIds: [await room.evaluationOf(room.bo)] };
    expect((await refused(room.office, 'assignRaters', input, '')).reason).toBe('rater-is-kin');
  });
});

describe('a form with dimensions', () => {
  const answer = (task: Data, form: object[], note?: string) => ({
    assignmentId: task.id,
    answer: { criterion: 'report', form },
    note,
  });
  const honest = { dimension: 'honest', points: '1.5' };
  const clear = { dimension: 'clear', points: '4' };

  beforeEach(async () => {
    await act(room.office, 'assignRatersByRule', panel(), '');
    await walkTo(room.office, room.story, 'RATING');
  });

  test('is filled in line by line, each within its own maximum', async () => {
    const task = await taskOf(raters.甲!, '柏');
    expect(await refused(raters.甲!, 'saveRating', answer(task, [{ ...honest, points: '2.5' }]))).toMatchObject({
      reason: 'rating-range',
      field: 'form.honest',
    });
    await act(raters.甲!, 'saveRating', answer(task, [honest]));
    await act(raters.甲!, 'saveRating', { assignmentId: task.id, answer: { criterion: 'self', points: '3' } });
    const handIn = { assignmentId: task.id };
    expect((await refused(raters.甲!, 'submitRatings', handIn)).reason).toBe('rating-incomplete');
    await act(raters.甲!, 'saveRating', answer(task, [honest, clear]));
    expect((await refused(raters.甲!, 'submitRatings', handIn)).reason).toBe('rating-unexplained');
    await act(raters.甲!, 'saveRating', answer(task, [honest, clear], '报告属实'));
    expect(await act(raters.甲!, 'submitRatings', handIn, 'state')).toEqual({ state: 'SUBMITTED' });
  });
});

describe('a self-assessment', () => {
  test('is given by the subject alone, and is not needed for the phase to end', async () => {
    const own = await room.story.user('REPRESENTATIVE', { representativeId: room.bo.id }, '柏');
    await walkTo(room.office, room.story, 'RATING');
    const [task] = await room.assignments(own);
    expect(task).toMatchObject({ subjectName: '柏', toDeclare: null });
    await act(own, 'saveRating', { assignmentId: task.id, answer: { criterion: 'self', points: '4' } });
    expect(await act(own, 'submitRatings', { assignmentId: task.id }, 'state')).toEqual({ state: 'SUBMITTED' });
    const query = 'query ($cycleId: ID!) { raterGroups(cycleId: $cycleId) { key needed metCount } }';
    const { raterGroups } = await room.office.data(query, { cycleId: room.cycleId });
    expect(raterGroups).toEqual([
      { key: 'panel', needed: 2, metCount: 0 },
      { key: 'self', needed: 0, metCount: 3 },
    ]);
  });
});
