import { afterAll, beforeEach, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { cycleOf, move, walkTo } from './cycle-walk.js';
import { programmeRated, type RatingRoom, ratingRoom } from './rating-room.js';

/** Panels of three, of which a third must be from villages and a third from departments. */
const PANELS = programmeRated(
  `    raters:
      - key: panel
        title: { zh-CN: 评审组, en: Panel }
        ballot: named
        role: evaluator
        assign: draw
        perSubject: 3`,
  `      - key: report
        title: { zh-CN: 述职, en: Report }
        max: 10
        rule: ratings
        ballot: { kind: points, to: 10 }
        groups:
          - group: panel
            weight: 1
            quorum: 2
            composition: [{ class: villages, atLeast: 0.3 }, { class: departments, atLeast: 0.3 }]
            belowQuorum: undecided`,
);
const CLASSES: Readonly<Record<string, string>> = { 甲: 'villages', 乙: 'departments' };

let server: TestServer;
let room: RatingRoom;
const raters: Record<string, Client> = {};
beforeEach(async () => {
  server ??= await startTestServer('empty');
  await room?.story.close();
  room = await ratingRoom(server, PANELS);
  for (const name of ['甲', '乙', '丙', '丁', '戊']) raters[name] = await room.story.user('EVALUATOR', {}, name);
});
afterAll(async () => {
  await room.story.close();
  await server.close();
});

const panel = () => ({ cycleId: room.cycleId, group: 'panel' });
async function classify(): Promise<void> {
  const ids = await room.candidates('panel');
  for (const [name, raterClass] of Object.entries(CLASSES))
    await act(room.office, 'setRaterClass', { ...panel(), raterIds: [ids[name]], raterClass }, '');
}
async function ratersOf(subject: string): Promise<string[]> {
  const assigned = await room.assignments(room.office, { group: 'panel' });
  return assigned.filter(({ subjectName }) => subjectName === subject).map(({ raterName }) => raterName);
}

test('a lot fills the seats of each class first, then those that are left', async () => {
  await classify();
  expect(await act(room.office, 'drawRaters', { ...panel(), seed: '公开抽签' }, '')).toBe(9);
  for (const subject of ['安', '柏', '陈']) {
    const drawn = await ratersOf(subject);
    expect(drawn).toHaveLength(3);
    expect(drawn).toEqual(expect.arrayContaining(['甲', '乙']));
  }
  const [entry] = await room.story.query(
    "select payload from audit_entries where jurisdiction_id = $1 and action = 'drawRaters'",
    [room.story.jurisdictionId],
  );
  expect(JSON.parse(entry!.payload).after.classes.map(({ key, seats }: Data) => [key, seats])).toEqual([
    ['villages', 1],
    ['departments', 1],
  ]);
});

test('a panel too small for the classes is refused with the smallest that holds them', async () => {
  expect(await refused(room.office, 'drawRaters', { ...panel(), perSubject: 1 }, '')).toMatchObject({
    reason: 'panel-composition',
    field: 'perSubject',
  });
});

test('a panel counts once a rater of each class has handed in', async () => {
  await classify();
  await act(room.office, 'drawRaters', panel(), '');
  await walkTo(room.office, room.story, 'RATING');
  const handIn = async (rater: string, subject: string) => {
    const tasks = await room.assignments(raters[rater]!, { ownOnly: true });
    const { id: assignmentId } = tasks.find(({ subjectName }: Data) => subjectName === subject)!;
    await act(raters[rater]!, 'saveRating', { assignmentId, answer: { criterion: 'report', points: '8' } });
    await act(raters[rater]!, 'submitRatings', { assignmentId });
  };
  for (const rater of await ratersOf('安')) await handIn(rater, '安');
  for (const rater of await ratersOf('柏')) if (rater !== '乙') await handIn(rater, '柏');
  const query = `query ($cycleId: ID!, $group: String!) { raterProgress(cycleId: $cycleId, group: $group) {
    nodes { subjectName submitted isMet classes { key submitted needed } } } }`;
  const { nodes } = (await room.office.data(query, panel())).raterProgress;
  expect(nodes.find(({ subjectName }: Data) => subjectName === '柏')).toEqual({
    subjectName: '柏',
    submitted: 2,
    isMet: false,
    classes: [
      { key: 'villages', submitted: 1, needed: 1 },
      { key: 'departments', submitted: 0, needed: 1 },
    ],
  });
  await act(room.office, 'moveCycle', move(await cycleOf(room.office, room.story), 'REPLY', { reason: '到期' }));
  const lines = await room.story.query(
    `select p.name, s.state from criterion_scores s join evaluations e on e.id = s.evaluation_id
     join mandates m on m.id = e.mandate_id join representatives p on p.id = m.representative_id
     where e.jurisdiction_id = $1 and s.criterion = 'report' order by p.name`,
    [room.story.jurisdictionId],
  );
  expect(Object.fromEntries(lines.map(({ name, state }) => [name, state]))).toMatchObject({
    安: 'SCORED',
    柏: 'UNDECIDED',
  });
});

test('a class belongs to accounts of the group, is taken back, and is the office’s to give', async () => {
  await classify();
  const ids = await room.candidates('panel');
  const input = { ...panel(), raterIds: [ids.甲], raterClass: 'villages' };
  expect((await refused(raters.甲!, 'setRaterClass', input, '')).code).toBe('FORBIDDEN');
  expect((await refused(room.office, 'setRaterClass', { ...input, raterClass: 'students' }, '')).reason).toBe(
    'unknown-rater-class',
  );
  const stranger = room.story.gid('RaterCandidate', { id: '018f2b5e-0000-4000-8000-00000000f11e' });
  expect((await refused(room.office, 'setRaterClass', { ...input, raterIds: [stranger] }, '')).reason).toBe(
    'rater-out-of-reach',
  );
  await act(room.office, 'setRaterClass', { ...input, raterClass: null }, '');
  const { raterCandidates } = await room.office.data(
    'query ($cycleId: ID!, $group: String!) { raterCandidates(cycleId: $cycleId, group: $group) { name raterClass } }',
    panel(),
  );
  expect(Object.fromEntries(raterCandidates.map(({ name, raterClass }: Data) => [name, raterClass]))).toMatchObject({
    甲: null,
    乙: 'departments',
    丙: null,
  });
});
