import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';
import { recompute } from '../measures/figures.js';

/** The rubric of the fixtures, with proposals in the place of the organisation's judgement. */
const PROGRAMME = readFileSync(new URL('../../fixtures/programme.yaml', import.meta.url), 'utf8').replace(
  /- key: organisation[\s\S]*?by: evaluator\n/,
  `- key: proposals
        title: { zh-CN: 提案, en: Proposals }
        max: 10
        rule: each
        events: proposal
        points: 2
`,
);

let server: TestServer;
let story: Story;
let person: Awaited<ReturnType<Story['representative']>>;
let evaluator: Client;
let evaluationId: string;
beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server, PROGRAMME);
  const village = await story.ward();
  person = await story.representative({ wardId: village.id });
  const days = ['03-01', '05-01', '04-01'];
  const records = days.map(day => ({
    representativeId: person.id,
    happenedOn: `${story.year}-${day}`,
    note: `${day}提案`,
  }));
  await story.insertAll('dutyRecords', records);
  const withdrawn = { withdrawnAt: '2020-01-01T00:00:00Z', withdrawnReason: '重复' };
  await story.insert('dutyRecords', { ...records[0]!, note: '撤回的', ...withdrawn });
  await recompute(server, story);
  evaluator = await story.user('EVALUATOR');
  const { representative } = await evaluator.data(
    `query ($id: ID!) { representative(id: $id) { evaluations(year: ${story.year}) { id criterionScores { key points inputs { measure numerator recordIds } } } } }`,
    { id: story.gid('Representative', person) },
  );
  const [evaluation] = representative.evaluations;
  evaluationId = evaluation.id;
  const line = evaluation.criterionScores.find(({ key }: Data) => key === 'proposals');
  expect(line).toMatchObject({ points: '6', inputs: [{ measure: 'events:proposal', numerator: '3' }] });
});
afterAll(async () => {
  await story.close();
  await server.close();
});

const COUNTED = `query ($id: ID!, $criterion: String!, $measure: String!, $first: Int, $after: String) {
  countedRecords(evaluationId: $id, criterion: $criterion, measure: $measure, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { title kind occurredOn inNumerator representative { id } node { ... on DutyRecord { note state } } } } }`;

const asked = (more: object = {}) => ({
  id: evaluationId,
  criterion: 'proposals',
  measure: 'events:proposal',
  ...more,
});

test('the records that a line counts are listed one by one, without those withdrawn, page after page', async () => {
  const first = (await evaluator.data(COUNTED, asked({ first: 2 }))).countedRecords;
  expect(first).toMatchObject({
    totalCount: 3,
    pageInfo: { hasNextPage: true },
    nodes: [
      { title: '05-01提案', kind: '提案', occurredOn: `${story.year}-05-01`, node: { state: 'RECORDED' } },
      { title: '04-01提案', inNumerator: true },
    ],
  });
  const rest = await evaluator.data(COUNTED, asked({ first: 2, after: first.pageInfo.endCursor }));
  expect(rest.countedRecords).toMatchObject({ pageInfo: { hasNextPage: false }, nodes: [{ title: '03-01提案' }] });
});

test('they are listed to whoever may read the evaluation, and only for a line and a figure that are there', async () => {
  const own = await story.user('REPRESENTATIVE', { representativeId: person.id });
  expect((await own.data(COUNTED, asked())).countedRecords.totalCount).toBe(3);
  const other = await story.representative({ wardId: person.mandate.wardId });
  const neighbour = await story.user('REPRESENTATIVE', { representativeId: other.id });
  expect(await neighbour.refusal(COUNTED, asked())).toBe('FORBIDDEN');
  expect(await evaluator.refusal(COUNTED, asked({ criterion: 'luck' }))).toBe('NOT_FOUND');
  expect(await evaluator.refusal(COUNTED, asked({ measure: 'events:luck' }))).toBe('NOT_FOUND');
  expect(await evaluator.refusal(COUNTED, asked({ after: 'nowhere' }))).toBe('BAD_USER_INPUT');
});
