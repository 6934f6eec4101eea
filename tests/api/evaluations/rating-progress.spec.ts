import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { cycleOf, move, walkTo } from './cycle-walk.js';
import { type RatingRoom, ratingRoom } from './rating-room.js';

let server: TestServer;
let room: RatingRoom;
let [first, second]: Client[] = [];
beforeEach(async () => {
  server ??= await startTestServer('empty');
  await room?.story.close();
  room = await ratingRoom(server);
  first = await room.story.user('EVALUATOR', {}, '甲');
  second = await room.story.user('EVALUATOR', {}, '乙');
  await walkTo(room.office, room.story, 'RATING');
});
afterAll(async () => {
  await room.story.close();
  await server.close();
});

async function handIn(rater: Client, name: string): Promise<void> {
  const task = (await room.assignments(rater, { ownOnly: true })).find(({ subjectName }: Data) => subjectName === name);
  await act(rater, 'saveRating', { assignmentId: task.id, answer: { criterion: 'organisation', points: '7' } });
  await act(rater, 'submitRatings', { assignmentId: task.id });
}

const GROUPS = `query ($cycleId: ID!) { raterGroups(cycleId: $cycleId) { key title isAnonymous assign kin sameGroup needed
  subjectCount metCount assignedCount submittedCount codeCount } }`;
const groups = async (client = room.office) =>
  (await client.data(GROUPS, { cycleId: room.cycleId })).raterGroups as Data[];
const progress = async (more: object = {}) => {
  const query = `query ($cycleId: ID!, $group: String!, $openOnly: Boolean) {
    raterProgress(cycleId: $cycleId, group: $group, openOnly: $openOnly) { nodes { subjectName needed assigned submitted waiting } } }`;
  return (await room.office.data(query, { ...room.group, ...more })).raterProgress.nodes as Data[];
};

describe('progress', () => {
  test('tells the office how many have handed in, and who has not', async () => {
    await handIn(first!, '安');
    await handIn(second!, '安');
    await handIn(first!, '柏');
    expect(await groups()).toEqual([
      {
        key: 'evaluator',
        title: '考评员',
        isAnonymous: false,
        assign: 'RULE',
        kin: 'DECLARE',
        sameGroup: 'DECLARE',
        needed: 1,
        subjectCount: 3,
        metCount: 2,
        assignedCount: 6,
        submittedCount: 3,
        codeCount: null,
      },
    ]);
    expect((await progress()).map(({ subjectName, submitted, waiting }) => [subjectName, submitted, waiting])).toEqual([
      ['安', 2, []],
      ['陈', 0, ['甲', '乙']],
      ['柏', 1, ['乙']],
    ]);
    expect((await progress({ openOnly: true })).map(({ subjectName }) => subjectName)).toEqual(['陈', '柏']);
  });

  test('leaves out who was taken off a subject', async () => {
    const [gone] = (await room.assignments()).filter(
      ({ raterName, subjectName }: Data) => raterName === '乙' && subjectName === '安',
    );
    await act(room.office, 'withdrawAssignment', { assignmentId: gone.id, version: gone.version, reason: '调离' });
    expect((await progress())[0]).toMatchObject({ subjectName: '安', assigned: 1, waiting: ['甲'] });
  });

  test('of each rater is told with the accounts', async () => {
    await handIn(first!, '安');
    const query = `query ($cycleId: ID!, $group: String!) { raterCandidates(cycleId: $cycleId, group: $group) {
      name assignedCount submittedCount } }`;
    expect((await room.office.data(query, room.group)).raterCandidates).toEqual([
      { name: '甲', assignedCount: 3, submittedCount: 1 },
      { name: '乙', assignedCount: 3, submittedCount: 0 },
    ]);
  });

  test('is not for raters, leaders or representatives', async () => {
    const representative = await room.story.user('REPRESENTATIVE', { representativeId: room.an.id });
    for (const client of [first!, await room.story.user('LEADER'), representative]) {
      expect(await client.refusal(GROUPS, { cycleId: room.cycleId })).toBe('FORBIDDEN');
    }
    expect(await groups(await room.story.user('AUDITOR'))).toHaveLength(1);
  });
});

describe('the phase ends', () => {
  const end = async (reason?: string) => move(await cycleOf(room.office, room.story), 'REPLY', { reason });

  test('when enough have rated every subject', async () => {
    await handIn(first!, '安');
    await handIn(first!, '柏');
    expect(await refused(room.office, 'moveCycle', await end())).toMatchObject({
      code: 'BAD_USER_INPUT',
      reason: 'quorum-open',
      field: 'reason',
    });
    await handIn(second!, '陈');
    expect(await act(room.office, 'moveCycle', await end(), 'phase')).toEqual({ phase: 'REPLY' });
  });

  test('or with a reason in front of everybody', async () => {
    await act(room.office, 'moveCycle', await end('两名考评员因公外出'), 'phase');
    const { announcements } = await room.story
      .visitor()
      .data('query ($year: Int!) { announcements(year: $year, first: 1) { nodes { reason } } }', { year: room.year });
    expect(announcements.nodes[0].reason).toBe('两名考评员因公外出');
  });
});
