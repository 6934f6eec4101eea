import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { walkTo } from './cycle-walk.js';
import { programmeRated, type RatingRoom, ratingRoom } from './rating-room.js';

const BY_HALF_YEARS = `      - key: conduct
        title: { zh-CN: 履职, en: Conduct }
        max: 10
        rule: periods
        every: half-year
        combine: mean
        criterion:
          { key: half, title: { zh-CN: 半年履职, en: Half a year }, max: 10, rule: manual, by: evaluator, step: 1 }`;

let server: TestServer;
let room: RatingRoom;
beforeAll(async () => {
  server = await startTestServer('empty');
  room = await ratingRoom(server, programmeRated('', BY_HALF_YEARS));
});
afterAll(async () => {
  await room.story.close();
  await server.close();
});

const userNamed = async (name: string): Promise<string> => {
  const [user] = await room.story.query(
    'select u.id from users u join role_assignments a on a.user_id = u.id where a.jurisdiction_id = $1 and u.display_name = $2',
    [room.story.jurisdictionId, name],
  );
  return user!.id as string;
};

describe('nobody judges in their own cause', () => {
  test('as a rater, where the same account is the subject in another role', async () => {
    const { story, an, office } = room;
    await story.user('EVALUATOR', {}, '一身两任');
    await story.query(
      `insert into role_assignments (id, user_id, jurisdiction_id, role, representative_id)
       values (gen_random_uuid(), $2, $1, 'REPRESENTATIVE', $3)`,
      [story.jurisdictionId, await userNamed('一身两任'), an.id],
    );
    const { 一身两任: rater } = await room.candidates();
    const input = { ...room.group, evaluationIds: [await room.evaluationOf(an)], raterIds: [rater] };
    expect(await refused(office, 'assignRaters', input, '')).toMatchObject({ reason: 'rater-is-subject' });
  });

  test('about a line for half a year that they rated', async () => {
    const { story, an, office } = room;
    const subject = await story.user('REPRESENTATIVE', { representativeId: an.id }, '安');
    const rater = await story.user('LIAISON_OFFICE', {}, '打分人');
    const evaluationId = await room.evaluationOf(an);
    await walkTo(office, story, 'REPLY');
    await story.query(
      `insert into ratings (jurisdiction_id, id, evaluation_id, criterion, period, rater_group, rater_id, points, rated_at,
         submitted_at)
       select jurisdiction_id, gen_random_uuid(), id, 'half', 'H1', 'evaluator', $2, 4, now(), now() from evaluations
       where jurisdiction_id = $1 and mandate_id = $3`,
      [story.jurisdictionId, await userNamed('打分人'), an.mandate.id],
    );
    const reply = await act(
      subject,
      'raiseReply',
      { evaluationId, criterion: 'half@H1', reason: '漏计' },
      'id version',
    );
    const decision = { replyId: reply.id, version: reply.version, decision: 'REJECT', reason: '无误' };
    expect(await refused(rater, 'decideReply', decision)).toMatchObject({ reason: 'reply-decided-by-party' });
    expect(await act(office, 'decideReply', decision, 'state')).toEqual({ state: 'REJECTED' });
  });
});
