import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { walkTo } from './cycle-walk.js';
import { type RatingRoom, ratingRoom } from './rating-room.js';

let server: TestServer;
let room: RatingRoom;
let rater: Client;
beforeEach(async () => {
  server ??= await startTestServer('empty');
  await room?.story.close();
  room = await ratingRoom(server);
  // An and Chen belong to one activity group, Bo to another.
  rater = await room.story.user('EVALUATOR', { representativeId: room.an.id }, '安');
  await walkTo(room.office, room.story, 'RATING');
});
afterAll(async () => {
  await room.story.close();
  await server.close();
});

const taskOf = async (name: string): Promise<Data> =>
  (await room.assignments(rater)).find(({ subjectName }: Data) => subjectName === name);
const declare = ({ id, version }: Data, conflict: string, note?: string) => ({
  assignmentId: id,
  version,
  conflict,
  note,
});

async function handIn(name: string) {
  const task = await taskOf(name);
  await act(rater, 'saveRating', { assignmentId: task.id, answer: { criterion: 'organisation', points: '7' } });
  return { assignmentId: task.id };
}

describe('what stands between rater and subject', () => {
  test('nobody rates themselves', async () => {
    expect((await room.assignments(rater)).map(({ subjectName }: Data) => subjectName)).toEqual(['陈', '柏']);
  });

  test('a member of the same group declares it before handing in', async () => {
    const input = await handIn('陈');
    expect(await taskOf('陈')).toMatchObject({ toDeclare: 'SAME_GROUP' });
    expect(await taskOf('柏')).toMatchObject({ toDeclare: null });
    expect(await refused(rater, 'submitRatings', input)).toMatchObject({
      code: 'CONFLICT',
      reason: 'conflict-undeclared',
    });
    await act(rater, 'declareConflict', declare(await taskOf('陈'), 'SAME_GROUP'));
    expect(await act(rater, 'submitRatings', input, 'state conflict toDeclare')).toEqual({
      state: 'SUBMITTED',
      conflict: 'SAME_GROUP',
      toDeclare: null,
    });
  });

  test('something else is told in words', async () => {
    expect((await refused(rater, 'declareConflict', declare(await taskOf('柏'), 'OTHER'))).reason).toBe('text-missing');
    await act(rater, 'declareConflict', declare(await taskOf('柏'), 'OTHER', '曾有诉讼'));
    const [seen] = (await room.assignments()).filter(({ subjectName }: Data) => subjectName === '柏');
    expect(seen).toMatchObject({ conflict: 'OTHER', conflictNote: '曾有诉讼', state: 'WAITING' });
  });

  test('is declared by the rater alone', async () => {
    const other = await room.story.user('EVALUATOR', {}, '乙');
    expect((await refused(other, 'declareConflict', declare(await taskOf('柏'), 'KIN'))).code).toBe('NOT_FOUND');
  });

  test('kinship that was declared once is known in the next cycle', async () => {
    await act(rater, 'declareConflict', declare(await taskOf('陈'), 'KIN', '表兄'));
    const { id: cycleId } = await walkTo(room.office, room.story, 'RATING', 'party-delegate');
    const [next] = await room.assignments(rater, { cycleId });
    expect(next).toMatchObject({ subjectName: '陈', conflict: null, toDeclare: 'KIN' });
  });
});
