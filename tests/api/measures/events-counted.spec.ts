import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { act } from '../../testkit/act.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { type DutyStory, dutyStory, proposer } from '../duty-records/duty-story.js';
import { figuresOf, recompute, recordsOf } from './figures.js';

const MEASURE = 'events.count/proposal';

let server: TestServer;
let told: DutyStory;
beforeAll(async () => {
  server = await startTestServer('empty');
  told = await dutyStory(server);
});
afterAll(async () => {
  await told.story.close();
  await server.close();
});

test('a figure of what happened counts quantities, and neither unverified claims nor what was withdrawn', async () => {
  const { story, village, other, office, secondOffice } = told;
  const { input, client } = await proposer(told);
  await act(office, 'recordDuty', input);
  await act(office, 'recordDuty', { ...input, note: '三件一并提出', quantity: '3' });
  const claim = await act(client, 'recordDuty', { ...input, note: '本人申报' }, 'id version');
  const wrong = await act(office, 'recordDuty', { ...input, note: '记错了' }, 'id version');
  await act(office, 'withdrawDutyRecord', { dutyRecordId: wrong.id, version: wrong.version, reason: '重复' });
  await recompute(server, story);
  const wardId = story.gid('Ward', village);
  expect(await figuresOf(office, story.year, [MEASURE], wardId)).toEqual(['4']);
  expect(await figuresOf(office, story.year, [MEASURE], story.gid('Ward', other))).toEqual(['0']);
  await act(secondOffice, 'verifyDutyRecord', { dutyRecordId: claim.id, version: claim.version });
  await server.runPendingTasks();
  expect(await figuresOf(office, story.year, [MEASURE], wardId)).toEqual(['5']);
  const { nodes } = await recordsOf(office, { year: story.year, measure: MEASURE, wardId });
  expect(nodes.map(({ title }: { title: string }) => title).sort()).toEqual([
    '三件一并提出',
    '关于修桥的提案',
    '本人申报',
  ]);
});
