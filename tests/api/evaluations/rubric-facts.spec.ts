import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { recompute } from '../measures/figures.js';
import { smallTownship, type Township } from '../measures/small-township.js';

const PROGRAMME = readFileSync(new URL('../../fixtures/programme.yaml', import.meta.url), 'utf8');

/** A rubric that reads duty records, visits, attributes and parts of the year. */
const RUBRIC = `rubrics:
  - key: hundred-points
    title: { zh-CN: 百分制, en: Hundred points }
    max: 100
    criteria:
      - { key: proposals, title: { zh-CN: 提案, en: Proposals }, max: 40, rule: stages, events: proposal, mode: add, stages: [ { stage: submitted, points: 10 }, { stage: filed, points: 15 } ] }
      - { key: homes, title: { zh-CN: 入户, en: Homes }, max: 20, rule: each, events: visit, where: { channel: home }, count: objects, points: 10 }
      - { key: posts, title: { zh-CN: 职务, en: Posts }, max: 10, rule: table, rows: [ { where: { posts: secretary }, points: 10 } ], otherwise: 4 }
      - key: evenness
        title: { zh-CN: 每季走访, en: Visits each quarter }
        max: 20
        rule: periods
        every: quarter
        combine: sum
        criterion: { key: visits, title: { zh-CN: 走访, en: Visits }, max: 5, rule: each, measure: visits.count, points: 5, once: true }
      - { key: served, title: { zh-CN: 任职, en: Time in post }, max: 10, rule: tiers, attribute: months-in-post, whenNothingExpected: zero, intervals: [ { from: 6, points: 10 }, { points: 0 } ] }
`;

const withRubric = (text: string): string => text.replace(/^rubrics:[\s\S]*?^(?=evaluation:)/m, RUBRIC);

let server: TestServer;
let town: Township;
let evaluator: Client;
beforeAll(async () => {
  server = await startTestServer('empty');
  town = await smallTownship(server);
  const { story, an, year } = town;
  await story.adopt(withRubric(PROGRAMME));
  await story.query(`update mandates set attributes = '{"posts": ["secretary"]}' where representative_id = $1`, [
    an.id,
  ]);
  const office = an.id;
  const record = {
    representativeId: an.id,
    kind: 'proposal',
    note: '见提案',
    recordedBy: office,
    recordedAt: '2020-01-01T00:00:00Z',
  };
  await story.insert('dutyRecords', { ...record, happenedOn: `${year}-03-01`, stages: ['submitted', 'filed'] });
  await story.insert('dutyRecords', {
    ...record,
    happenedOn: `${year}-04-01`,
    stages: ['submitted'],
    withdrawnAt: '2020-01-02T00:00:00Z',
    withdrawnReason: '重复',
  });
  await story.insert('dutyRecords', { ...record, happenedOn: `${year - 1}-04-01`, stages: ['submitted'] });
  const household = await story.household({ wardId: an.mandate.wardId });
  for (const day of ['01-05', '02-05', '09-30']) {
    await story.insert('visits', {
      representativeId: an.id,
      householdId: household.id,
      visitedOn: `${year}-${day}`,
      recordedBy: office,
    });
  }
  await recompute(server, story);
  evaluator = await story.user('EVALUATOR');
});
afterAll(async () => {
  await town.story.close();
  await server.close();
});

const SHEET = `query ($id: ID!, $year: Int!) { representative(id: $id) { evaluations(year: $year) {
  totalPoints criterionScores { key title points parentKey wouldChange inputs { measure numerator recordIds } } } } }`;

async function lines(): Promise<Map<string, Data>> {
  const id = town.story.gid('Representative', town.an);
  const { representative } = await evaluator.data(SHEET, { id, year: town.year });
  return new Map(representative.evaluations[0].criterionScores.map((line: Data) => [line.key, line]));
}

describe('a rubric that counts what the programme names', () => {
  test.each([
    ['stages of the proposals of the year that nobody withdrew', 'proposals', '25'],
    ['households met at home, each once', 'homes', '10'],
    ['the post that is held', 'posts', '10'],
    ['the first quarter once, though there were two visits', 'visits@Q1', '5'],
    ['no visit in the second quarter', 'visits@Q2', '0'],
    ['quarters with a visit', 'evenness', '10'],
    ['months in post', 'served', '10'],
  ])('gives points for %s', async (_, key, points) => {
    expect((await lines()).get(key)?.points).toBe(points);
  });

  test('names the quarter of a line and the line it is part of', async () => {
    const line = (await lines()).get('visits@Q3')!;
    expect(line).toMatchObject({ title: '走访（第三季度）', parentKey: 'evenness' });
  });

  test('opens every record it counted', async () => {
    const { inputs } = (await lines()).get('proposals')!;
    expect(inputs[0]).toMatchObject({ measure: 'events:proposal', numerator: '1' });
    const { node } = await evaluator.data('query ($id: ID!) { node(id: $id) { __typename } }', {
      id: inputs[0].recordIds[0],
    });
    expect(node.__typename).toBe('DutyRecord');
  });

  test('says what one more proposal would bring', async () => {
    expect((await lines()).get('proposals')!.wouldChange).toBe('“提案”再有1件，总分可增加15分');
  });
});
