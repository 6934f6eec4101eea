import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { walkTo } from './cycle-walk.js';
import { type EvaluatedYear, evaluatedYear } from './evaluated-year.js';

/** Meeting days may take up to five points; pledge items may not take any. */
const PROGRAMME = readFileSync(new URL('../../fixtures/programme.yaml', import.meta.url), 'utf8').replace(
  '        max: 40\n        rule: proportional',
  '        max: 40\n        min: -5\n        rule: proportional',
);

let server: TestServer;
let year: EvaluatedYear;
let evaluationId: string;
beforeAll(async () => {
  server = await startTestServer('empty');
  year = await evaluatedYear(server, PROGRAMME);
  await walkTo(year.people.office, year.story, 'REPLY');
  evaluationId = (await year.evaluationOf(year.an)).gid;
});
afterAll(async () => {
  await year.story.close();
  await server.close();
});

const raise = (criterion: string): Promise<Data> =>
  act(year.people.an, 'raiseReply', { evaluationId, criterion, reason: '记错了' }, 'id version');
const correction = ({ id, version }: Data, points: string) => ({
  replyId: id,
  version,
  decision: 'CORRECT_POINTS',
  reason: '查实扣分',
  points,
});

test('a decision may take points where the rubric lets the line do so, and no more', async () => {
  const reply = await raise('meeting-day');
  const { office, an } = year.people;
  expect((await refused(office, 'decideReply', correction(reply, '-5.5'))).reason).toBe('correction-low');
  expect((await refused(office, 'decideReply', correction(reply, '40.5'))).reason).toBe('correction-high');
  await act(office, 'decideReply', correction(reply, '-5'));
  const { evaluation } = await an.data(
    'query ($id: ID!) { evaluation(id: $id) { criterionScores { key points minPoints } } }',
    { id: evaluationId },
  );
  expect(evaluation.criterionScores.slice(0, 2)).toEqual([
    { key: 'meeting-day', points: '-5', minPoints: '-5' },
    expect.objectContaining({ key: 'three-ones', minPoints: '0' }),
  ]);
});

test('a line that only gives points is not corrected below nothing', async () => {
  const reply = await raise('three-ones');
  expect((await refused(year.people.office, 'decideReply', correction(reply, '-1'))).reason).toBe('correction-low');
});
