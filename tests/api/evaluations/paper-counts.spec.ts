import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { type BallotBox, ballotBox } from './ballot-box.js';
import { cycleOf, move } from './cycle-walk.js';

let server: TestServer;
let box: BallotBox;
let fileId: string;
beforeEach(async () => {
  server ??= await startTestServer('empty');
  await box?.story.close();
  box = await ballotBox(server);
  const contentBase64 = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n').toString('base64');
  fileId = (await act(box.office, 'addFile', { name: '测评票.pdf', contentBase64 })).id;
});
afterAll(async () => {
  await box.story.close();
  await server.close();
});

const tally = (category: string, count: number) => ({ count, answers: [{ criterion: 'satisfaction', category }] });

/** Forty papers handed out, thirty-eight came back, thirty-six were valid. */
const count = (more: object = {}) => ({
  evaluationId: box.ids.安,
  group: 'households',
  heldOn: box.story.today,
  issued: 40,
  returned: 38,
  valid: 36,
  teller: '王计票',
  scrutineer: '李监票',
  fileId,
  rows: [tally('good', 30), tally('fair', 5), tally('poor', 1)],
  ...more,
});
const enter = (more: object = {}, client: Client = box.office) => act(client, 'enterPaperCount', count(more));
const notEntered = (more: object = {}, client: Client = box.office) => refused(client, 'enterPaperCount', count(more));

const linePoints = async (name: string) => {
  const [row] = await box.story.query(
    `select s.state, s.points from criterion_scores s join evaluations e on e.id = s.evaluation_id
     join mandates m on m.id = e.mandate_id join representatives p on p.id = m.representative_id
     where e.jurisdiction_id = $1 and p.name = $2 and s.criterion = 'satisfaction' and m.type = 'villagers-representative'`,
    [box.story.jurisdictionId, name],
  );
  return row;
};
const endRating = async () =>
  act(box.office, 'moveCycle', move(await cycleOf(box.office, box.story), 'REPLY', { reason: '到期' }), 'phase');

describe('ballots on paper', () => {
  test('are entered with who counted, who watched, and the scan', async () => {
    await enter();
    const query = `query ($cycleId: ID!) { paperCounts(cycleId: $cycleId) { totalCount nodes {
      groupTitle subjectName issued returned valid teller scrutineer enteredByName withdrawnReason } } }`;
    const { paperCounts } = await box.office.data(query, { cycleId: box.cycleId });
    expect(paperCounts.nodes).toEqual([
      {
        groupTitle: '群众',
        subjectName: '安',
        issued: 40,
        returned: 38,
        valid: 36,
        teller: '王计票',
        scrutineer: '李监票',
        enteredByName: '联络办',
        withdrawnReason: null,
      },
    ]);
    expect(await box.story.count('ballots')).toBe(36);
  });

  test('one by one, each paper with its own answers', async () => {
    const rows = ['good', 'good', 'poor'].map(category => ({ answers: [{ criterion: 'satisfaction', category }] }));
    await enter({ valid: 3, rows });
    expect(await box.story.count('ballots')).toBe(3);
  });

  test.each([
    ['more came back than were handed out', { returned: 41 }, { reason: 'paper-numbers', field: 'returned' }],
    ['more are valid than came back', { valid: 39 }, { reason: 'paper-numbers', field: 'valid' }],
    ['none is valid', { valid: 0 }, { reason: 'paper-numbers', field: 'valid' }],
    [
      'the answers are not as many as the valid papers',
      { valid: 35 },
      { reason: 'paper-sum', field: 'rows.satisfaction' },
    ],
    ['the teller watches alone', { scrutineer: ' 王 计票' }, { reason: 'same-person', field: 'scrutineer' }],
    ['nobody watches', { scrutineer: ' ' }, { reason: 'text-missing', field: 'scrutineer' }],
    ['the day has not come', { heldOn: '2199-01-01' }, { reason: 'in-the-future', field: 'heldOn' }],
    ['the group votes by name', { group: 'evaluator' }, { reason: 'unknown-rater-group', field: 'group' }],
  ])('are refused when %s', async (_, more, expected) => {
    expect(await notEntered(more)).toMatchObject(expected);
    expect(await box.story.count('ballots')).toBe(0);
  });

  test('are refused with a word the ballot lacks, or without a scan', async () => {
    expect(await notEntered({ rows: [tally('fine', 36)] })).toMatchObject({ reason: 'rating-category' });
    const nowhere = box.story.gid('File', { id: '018f2b5e-0000-4000-8000-00000000f11e' });
    expect(await notEntered({ fileId: nowhere })).toMatchObject({ reason: 'missing-reference' });
  });

  test('are the office’s to enter', async () => {
    expect((await notEntered({}, await box.story.user('EVALUATOR'))).code).toBe('FORBIDDEN');
  });
});

describe('ballots count', () => {
  test('online and on paper together, once the phase is over', async () => {
    const codes = await box.codes(4);
    for (const code of codes) await box.cast(code, [box.vote('安', 'poor')]);
    await enter();
    expect(await linePoints('安')).toEqual({ state: 'UNDECIDED', points: null });
    await endRating();
    // (30 x 10 + 5 x 6 + 1 x 0 + 4 x 0) / 40
    expect(await linePoints('安')).toEqual({ state: 'SCORED', points: '8.25' });
    expect(await linePoints('柏')).toEqual({ state: 'UNDECIDED', points: null });
  });

  test('not those of a count that was withdrawn with a reason', async () => {
    const wrong = await enter({ rows: [tally('good', 36)] });
    expect((await refused(box.office, 'withdrawPaperCount', { paperCountId: wrong.id, reason: '' })).reason).toBe(
      'text-missing',
    );
    await act(box.office, 'withdrawPaperCount', { paperCountId: wrong.id, reason: '票数录错' });
    expect((await refused(box.office, 'withdrawPaperCount', { paperCountId: wrong.id, reason: '再来' })).reason).toBe(
      'paper-count-withdrawn',
    );
    await enter({ valid: 3, rows: [tally('good', 2), tally('poor', 1)] });
    await endRating();
    expect((await linePoints('安'))!.points).toMatch(/^6\.66/);
  });

  test('and no more are taken after that', async () => {
    const [code] = await box.codes(1);
    await endRating();
    const wrongPhase = { code: 'CONFLICT', reason: 'cycle-phase', field: 'cycleId' };
    expect(await box.outcome(code!, [box.vote('安', 'good')])).toEqual(wrongPhase);
    expect(await notEntered()).toEqual(wrongPhase);
    expect(
      (await box.visitor.execute('query ($code: String!) { ballot(code: $code) { isWhole } }', { code })).errors?.[0]
        ?.extensions.reason,
    ).toBe('cycle-phase');
  });

  test('as progress for the office: how many, never which', async () => {
    for (const code of await box.codes(2)) await box.cast(code, [box.vote('安', 'poor')]);
    await enter({ valid: 3, rows: [tally('good', 3)] });
    const query = `query ($cycleId: ID!, $group: String!) {
      raterGroups(cycleId: $cycleId) { key isAnonymous needed metCount subjectCount submittedCount codeCount }
      raterProgress(cycleId: $cycleId, group: $group) { nodes { subjectName needed submitted waiting } } }`;
    const { raterGroups, raterProgress } = await box.office.data(query, box.group);
    expect(raterGroups).toEqual([
      {
        key: 'households',
        isAnonymous: true,
        needed: 2,
        metCount: 1,
        subjectCount: 3,
        submittedCount: 5,
        codeCount: 3,
      },
    ]);
    expect(raterProgress.nodes.map(({ submitted, waiting }: Data) => [submitted, waiting])).toEqual([
      [5, []],
      [0, []],
      [0, []],
    ]);
  });
});
