import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { cycleOf, walkTo } from './cycle-walk.js';
import { type EvaluatedYear, evaluatedYear } from './evaluated-year.js';

/** Villages by the attendance of their representatives alone; results are open to everybody. */
const PROGRAMME = readFileSync(new URL('../../fixtures/programme.yaml', import.meta.url), 'utf8')
  .replace(
    '\nevaluation:\n',
    `
  - key: village-points
    title: { zh-CN: 村考核, en: Villages }
    illustrative: true
    note: { zh-CN: 测试用分值, en: Points made up for tests }
    max: 60
    criteria:
      - { key: attendance, title: { zh-CN: 面见日, en: Meeting days }, max: 60, rule: proportional, measure: attendance.rate, of: meeting-day, whenNothingExpected: not-applicable }
    bands:
      - { key: good, title: { zh-CN: 好, en: Good }, from: 40 }
      - { key: poor, title: { zh-CN: 差, en: Poor } }

evaluation:
  - { subject: ward, kinds: [village], authority: { zh-CN: 镇党委, en: Township Party committee }, rubric: village-points }
`,
  )
  .replace(
    'disclosure: { profile: restrained }',
    'disclosure: { profile: open, approver: { zh-CN: 镇党委, en: Committee }, reason: { zh-CN: 村务公开, en: Openness } }',
  );

let server: TestServer;
let year: EvaluatedYear;
let east: string;
let upper: Client;
beforeAll(async () => {
  server = await startTestServer('empty');
  year = await evaluatedYear(server, PROGRAMME);
  const [row] = await year.story.query('select id from evaluations where jurisdiction_id = $1 and ward_id = $2', [
    year.story.jurisdictionId,
    year.east.id,
  ]);
  east = year.story.gid('Evaluation', row as { id: string });
  upper = await year.story.user('LEADER', { wardId: year.township.id }, '镇领导');
});
afterAll(async () => {
  await year.story.close();
  await server.close();
});

const REPORT = 'query ($id: ID!) { selfReport(evaluationId: $id) { sections { text } } }';

test('the leader who answers for a village writes its self-report from the figures of all its people', async () => {
  const { office, leader, otherLeader } = year.people;
  await walkTo(office, year.story, 'SELF_REPORT', 'village');
  const { selfReportDraft } = await leader.data(
    'query ($id: ID!) { selfReportDraft(evaluationId: $id) { key text } }',
    { id: east },
  );
  const attendance = selfReportDraft.find(({ key }: Data) => key === 'attendance').text;
  expect(attendance).toContain('：1/4');
  const report = { evaluationId: east, sections: [{ key: 'attendance', text: attendance }] };
  for (const other of [otherLeader, upper, year.people.an])
    expect((await refused(other, 'saveSelfReport', report)).code).toBe('FORBIDDEN');
  const { id: selfReportId, version } = await act(leader, 'saveSelfReport', report, 'id version');
  expect((await otherLeader.data(REPORT, { id: east })).selfReport).toBeNull();
  await act(leader, 'submitSelfReport', { selfReportId, version });
});

test('where results are open, everybody reads a submitted self-report', async () => {
  for (const reader of [year.story.visitor(), year.people.bo, year.people.otherLeader]) {
    expect((await reader.data(REPORT, { id: east })).selfReport.sections).toHaveLength(1);
  }
});

test('the same leader disputes a line of the village; another leader decides, never the one concerned', async () => {
  const { office, leader } = year.people;
  await walkTo(office, year.story, 'REPLY', 'village');
  const dispute = { evaluationId: east, criterion: 'attendance', reason: '少记一次' };
  expect((await refused(upper, 'raiseReply', dispute)).code).toBe('FORBIDDEN');
  const { id: replyId, version } = await act(leader, 'raiseReply', dispute, 'id version');
  const decision = { replyId, version, decision: 'CORRECT_POINTS', points: '30', reason: '属实' };
  const second = await year.story.user('LEADER', { wardId: year.east.id }, '村支书');
  expect(await refused(second, 'decideReply', decision)).toMatchObject({ reason: 'reply-decided-by-party' });
  expect(await act(upper, 'decideReply', decision, 'state')).toEqual({ state: 'UPHELD' });
});

test('villages are published, corrected and checked by their file as people are', async () => {
  const { office } = year.people;
  const { id: cycleId, version } = await walkTo(office, year.story, 'REVIEW', 'village');
  await act(office, 'publishEvaluations', { cycleId, version, minuteNumber: '纪要3号' });
  const recount = { corrections: [{ criterion: 'attendance', points: '45', reason: '再查' }], countAgain: true };
  const revised = await act(
    office,
    'reviseEvaluation',
    { evaluationId: east, reason: '再查', minuteNumber: '纪要5号', ...recount },
    'revision totalPoints subjectName',
  );
  expect(revised).toEqual({ revision: 2, totalPoints: '45', subjectName: '东村' });
  const { node } = await office.data(
    'query ($id: ID!) { node(id: $id) { ... on EvaluationCycle { publishedFile } } }',
    { id: (await cycleOf(office, year.story, 'village')).id },
  );
  const { publications, cycle } = JSON.parse(node.publishedFile);
  expect(cycle).toMatchObject({ subject: 'WARD', type: 'village' });
  expect(publications[1].evaluations).toMatchObject([{ revision: 2, person: { name: '东村' } }]);
});
