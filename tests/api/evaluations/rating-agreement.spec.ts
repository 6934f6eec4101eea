import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { act } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { walkTo } from './cycle-walk.js';
import { type RatingRoom, ratingRoom } from './rating-room.js';

let server: TestServer;
let room: RatingRoom;
const raters: Client[] = [];
beforeAll(async () => {
  server = await startTestServer('empty');
  room = await ratingRoom(server);
  for (const name of ['甲', '乙', '丙', '丁']) raters.push(await room.story.user('EVALUATOR', {}, name));
  await walkTo(room.office, room.story, 'RATING');
});
afterAll(async () => {
  await room.story.close();
  await server.close();
});

async function handIn(rater: Client, points: Record<string, string>): Promise<void> {
  for (const { id, subjectName } of await room.assignments(rater)) {
    if (!points[subjectName]) continue;
    const answer = { criterion: 'organisation', points: points[subjectName] };
    await act(rater, 'saveRating', { assignmentId: id, answer });
    await act(rater, 'submitRatings', { assignmentId: id });
  }
}
const agreementOf = async (rater: Client): Promise<Data[]> => {
  const query = `query ($cycleId: ID!, $group: String!) {
    ratingAgreement(cycleId: $cycleId, group: $group) { title from to own panel others distance lean } }`;
  return (await rater.data(query, room.group)).ratingAgreement;
};

test('while ratings are given, nobody sees how the others lie', async () => {
  await handIn(raters[0]!, { 安: '9', 柏: '6' });
  await handIn(raters[1]!, { 安: '7', 柏: '5' });
  await handIn(raters[2]!, { 安: '8', 柏: '5' });
  await handIn(raters[3]!, { 安: '6' });
  expect(await agreementOf(raters[0]!)).toEqual([]);
});

test('afterwards a rater sees the own figures beside those of the group, without names', async () => {
  await walkTo(room.office, room.story, 'REPLY');
  // 9 against a mean of 7, 6 against a mean of 5
  expect(await agreementOf(raters[0]!)).toEqual([
    {
      title: '组织评价',
      from: '0',
      to: '10',
      own: ['6', '9'],
      panel: ['5', '5', '6', '7', '8'],
      others: 3,
      distance: '1.5',
      lean: '1.5',
    },
  ]);
});

test('among fewer than three others nothing is told, since it could be put down to somebody', async () => {
  await room.story.query(
    "update ratings set submitted_at = null where jurisdiction_id = $1 and rater_id = (select u.id from users u join role_assignments a on a.user_id = u.id where a.jurisdiction_id = $1 and u.display_name = '丁')",
    [room.story.jurisdictionId],
  );
  expect(await agreementOf(raters[0]!)).toEqual([]);
});
