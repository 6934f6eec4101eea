import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { type BallotBox, ballotBox } from './ballot-box.js';
import { cycleOf, move } from './cycle-walk.js';
import { programmeRated } from './rating-room.js';

/** Half of those who vote on a representative must be villagers; officials are one person. */
const COMPOSED = programmeRated(
  `    raters:
      - key: households
        title: { zh-CN: 群众, en: Households }
        ballot: anonymous
        classes:
          - { key: villagers, title: { zh-CN: 村民, en: Villagers } }
          - { key: officials, title: { zh-CN: 干部, en: Officials } }`,
  `      - key: satisfaction
        title: { zh-CN: 群众满意度, en: Satisfaction }
        max: 10
        rule: ratings
        ballot:
          kind: categories
          categories:
            - { key: good, title: { zh-CN: 满意, en: Good }, points: 10 }
            - { key: poor, title: { zh-CN: 不满意, en: Poor }, points: 0 }
        groups:
          - group: households
            weight: 1
            quorum: 2
            composition: [{ class: villagers, atLeast: 0.5 }]
            belowQuorum: undecided`,
);

let server: TestServer;
let box: BallotBox;
beforeEach(async () => {
  server ??= await startTestServer('empty');
  await box?.story.close();
  box = await ballotBox(server, COMPOSED);
});
afterAll(async () => {
  await box.story.close();
  await server.close();
});

async function codesFor(raterClass: string | null, count: number): Promise<string[]> {
  return (await act(box.office, 'issueBallotCodes', { ...box.group, count, raterClass }, 'codes')).codes;
}
async function vote(raterClass: string | null, name: string, ...words: string[]): Promise<void> {
  const codes = await codesFor(raterClass, words.length);
  for (const [at, code] of codes.entries()) expect(await box.outcome(code, [box.vote(name, words[at]!)])).toBe(1);
}
async function enterPapers(more: object, client: Client = box.office) {
  const contentBase64 = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n').toString('base64');
  const { id: fileId } = await act(box.office, 'addFile', { name: '测评票.pdf', contentBase64 });
  const paper = (count: number) => ({ count, answers: [{ criterion: 'satisfaction', category: 'good' }] });
  const { valid } = more as { valid: number };
  const numbers = { issued: 40, returned: 40, heldOn: box.story.today, teller: '王计票', scrutineer: '李监票' };
  const input = { evaluationId: box.ids.安, group: 'households', ...numbers, fileId, rows: [paper(valid)], ...more };
  const { data, errors } = await client.execute(
    'mutation ($input: EnterPaperCountInput!) { enterPaperCount(input: $input) { classes { title count } } }',
    { input: { ...input, clientKey: crypto.randomUUID() } },
  );
  return errors?.[0] ? errors[0].extensions : data.enterPaperCount;
}
const endRating = async () =>
  act(box.office, 'moveCycle', move(await cycleOf(box.office, box.story), 'REPLY', { reason: '到期' }), 'phase');

async function lineOf(name: string): Promise<Data> {
  const [row] = await box.story.query(
    `select s.state, s.points, e.facts from criterion_scores s join evaluations e on e.id = s.evaluation_id
     join mandates m on m.id = e.mandate_id join representatives p on p.id = m.representative_id
     where e.jurisdiction_id = $1 and p.name = $2 and s.criterion = 'satisfaction' and m.type = 'villagers-representative'`,
    [box.story.jurisdictionId, name],
  );
  return row as Data;
}

describe('a group that must be composed of classes', () => {
  test('counts where it is, and is below quorum where it is not, however many voted', async () => {
    await vote('villagers', '安', 'good', 'poor');
    await vote('officials', '安', 'good');
    await vote(null, '安', 'good');
    await vote('villagers', '柏', 'good');
    await vote('officials', '柏', 'good', 'good');
    await endRating();
    expect(await lineOf('安')).toMatchObject({ state: 'SCORED', points: '7.5' });
    expect(await lineOf('柏')).toMatchObject({ state: 'UNDECIDED', points: null });
  });

  test('is composed by codes and paper together, unless the count is withdrawn', async () => {
    await vote('officials', '安', 'poor');
    expect(await enterPapers({ valid: 2, classes: [{ raterClass: 'villagers', count: 1 }] })).toEqual({
      classes: [{ title: '村民', count: 1 }],
    });
    await endRating();
    expect((await lineOf('安')).state).toBe('UNDECIDED');
    await act(
      box.office,
      'moveCycle',
      move(await cycleOf(box.office, box.story), 'RATING', { reason: '补投' }),
      'phase',
    );
    await enterPapers({ valid: 4, classes: [{ raterClass: 'villagers', count: 3 }] });
    await endRating();
    expect((await lineOf('安')).facts.turnout).toEqual([
      { group: 'households', class: 'officials', ballots: 1 },
      { group: 'households', class: 'villagers', ballots: 4 },
      { group: 'households', ballots: 2 },
    ]);
    expect((await lineOf('安')).points).toMatch(/^8\.57/);
  });

  test('shows the office how many of each class voted, and how many are needed', async () => {
    await vote('officials', '安', 'poor', 'good', 'good');
    await vote('villagers', '安', 'poor');
    const query = `query ($cycleId: ID!, $group: String!) {
      raterGroups(cycleId: $cycleId) { metCount codeCount classes { key title atLeast raterCount } }
      raterProgress(cycleId: $cycleId, group: $group, openOnly: true) {
        nodes { subjectName needed submitted isMet classes { title submitted needed } } } }`;
    const { raterGroups, raterProgress } = await box.office.data(query, box.group);
    expect(raterGroups).toEqual([
      {
        metCount: 0,
        codeCount: 5,
        classes: [
          { key: 'villagers', title: '村民', atLeast: '0.5', raterCount: 1 },
          { key: 'officials', title: '干部', atLeast: '0', raterCount: 3 },
        ],
      },
    ]);
    expect(raterProgress.nodes[0]).toEqual({
      subjectName: '安',
      needed: 2,
      submitted: 4,
      isMet: false,
      classes: [
        { title: '村民', submitted: 1, needed: 2 },
        { title: '干部', submitted: 3, needed: 0 },
      ],
    });
    await vote('villagers', '安', 'good', 'good');
    expect((await box.office.data(query, box.group)).raterGroups[0].metCount).toBe(1);
  });

  test('keeps RATING open while a class is missing, and its name is on the sheet of codes and on the ballot', async () => {
    for (const name of ['安', '柏', '陈']) await vote('officials', name, 'good', 'good');
    const cycle = await cycleOf(box.office, box.story);
    expect((await refused(box.office, 'moveCycle', move(cycle, 'REPLY'))).reason).toBe('quorum-open');
    const { ballotSheets } = await box.office.data(
      'query ($cycleId: ID!, $group: String!) { ballotSheets(cycleId: $cycleId, group: $group) { codeCount classTitle } }',
      box.group,
    );
    expect(ballotSheets[0]).toEqual({ codeCount: 2, classTitle: '干部' });
    const [code] = await codesFor('villagers', 1);
    const { ballot } = await box.visitor.data('query ($code: String!) { ballot(code: $code) { classTitle } }', {
      code,
    });
    expect(ballot.classTitle).toBe('村民');
  });
});

describe('a class of one voter', () => {
  test('tells of no ballot whose it is: neither the ballots nor the frozen facts know classes', async () => {
    await vote('officials', '安', 'poor');
    await vote('villagers', '安', 'good', 'good');
    await endRating();
    const ballots = await box.story.query('select * from ballots where jurisdiction_id = $1', [
      box.story.jurisdictionId,
    ]);
    expect(JSON.stringify(ballots)).not.toMatch(/officials|villagers/);
    const { ratings, turnout } = (await lineOf('安')).facts;
    expect(ratings).toHaveLength(3);
    expect(JSON.stringify(ratings)).not.toMatch(/officials|villagers|class/);
    expect(turnout).toContainEqual({ group: 'households', class: 'officials', ballots: 1 });
    const log = await box.story.query(
      "select payload from audit_entries where jurisdiction_id = $1 and action = 'castBallots'",
      [box.story.jurisdictionId],
    );
    expect(JSON.stringify(log)).not.toMatch(/officials|villagers/);
  });

  test('is not counted on paper by itself', async () => {
    const alone = { valid: 2, classes: [{ raterClass: 'officials', count: 2 }] };
    expect(await enterPapers(alone)).toMatchObject({ reason: 'paper-class-alone', field: 'classes', value: 2 });
  });

  test.each([
    ['more papers of classes than valid ones', { valid: 3, classes: [{ raterClass: 'villagers', count: 4 }] }],
    ['fewer than none', { valid: 3, classes: [{ raterClass: 'villagers', count: -1 }] }],
    ['a class the group lacks', { valid: 3, classes: [{ raterClass: 'students', count: 1 }] }],
  ])('%s are refused', async (_, more) => {
    expect(await enterPapers(more)).toMatchObject({ code: 'BAD_USER_INPUT', field: 'classes' });
    expect(await box.story.count('ballots')).toBe(0);
  });

  test('codes for a class that the group lacks are refused', async () => {
    const input = { ...box.group, count: 1, raterClass: 'students' };
    expect(await refused(box.office, 'issueBallotCodes', input, 'codes')).toMatchObject({
      reason: 'unknown-rater-class',
      field: 'raterClass',
    });
  });
});
