import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { act } from '../testkit/act.js';
import { openBrowser, type TestBrowser } from '../testkit/browser.js';
import { startTestServer, type TestServer } from '../testkit/server.js';
import { PHONE, pagesOf } from './open-page.js';

/** Villages under the programme of the demonstration: attendance and pledges of all who are in office there. */
const VILLAGES = `  - key: village-points
    title: { zh-CN: 村级考核, en: Villages }
    illustrative: true
    note: { zh-CN: 测试用分值, en: Points made up for tests }
    max: 100
    criteria:
      - { key: attendance, title: { zh-CN: 面见日出勤, en: Meeting days }, max: 60, rule: proportional, measure: attendance.rate, whenNothingExpected: not-applicable }
      - { key: pledges, title: { zh-CN: 践诺, en: Pledges }, max: 40, rule: proportional, measure: pledges.confirmed, whenNothingExpected: zero }
    bands:
      - { key: good, title: { zh-CN: 好, en: Good }, from: 60 }
      - { key: poor, title: { zh-CN: 一般, en: Fair } }

evaluation:
  - { subject: ward, kinds: [village], authority: { zh-CN: 镇党委, en: Township Party committee }, rubric: village-points }
`;

let server: TestServer;
let browser: TestBrowser;
let open: ReturnType<typeof pagesOf>;
beforeAll(async () => {
  [server, browser] = await Promise.all([startTestServer('demo'), openBrowser()]);
  open = pagesOf(server, browser);
  const office = await server.signIn('liaison');
  const file = readFileSync(new URL('../../seeds/programmes/xisan.yaml', import.meta.url), 'utf8');
  const [rubric, evaluation] = VILLAGES.split('\n\n');
  const sourceText = file
    .replace('\nrubrics:\n', `\nrubrics:\n${rubric}\n`)
    .replace('\nevaluation:\n', `\n${evaluation}`);
  const { programmeVersion } = await office.data('{ programmeVersion { version } }');
  const input = {
    clientKey: randomUUID(),
    fileName: 'xisan.yaml',
    sourceText,
    basedOnVersion: programmeVersion.version,
  };
  await act(office, 'adoptProgramme', input, 'key');
  await server.runPendingTasks();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test('villages are ranked among each other, and the leader of one opens its score sheet down to the records', async () => {
  const leader = await open('leader', '/rankings');
  await leader.getByLabel('考评对象').selectOption({ label: '村' });
  const ranked = leader.getByRole('row', { name: /红岩坡.*西三镇/ });
  await ranked.waitFor();
  expect(await ranked.textContent()).toMatch(/\d+(\.\d+)? \/ 100/);

  const village = await open('village-leader', '/rankings?type=village', PHONE);
  const own = village.getByRole('link', { name: /红岩坡/ }).first();
  await own.click();
  await village.getByRole('heading', { name: /红岩坡/, level: 1 }).waitFor();
  await village
    .getByRole('link', { name: /出勤率/ })
    .first()
    .click();
  await village.getByRole('heading', { level: 1 }).waitFor();
  await Promise.all([leader, village].map(page => page.context().close()));
});
