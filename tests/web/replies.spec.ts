import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { act } from '../testkit/act.js';
import { openBrowser, type TestBrowser } from '../testkit/browser.js';
import type { Client, Data } from '../testkit/client.js';
import { startTestServer, type TestServer } from '../testkit/server.js';
import { PHONE, pagesOf } from './open-page.js';

const VERIFY = resolve(import.meta.dirname, '../../api/dist/evaluations/frozen/verify.cli.js');

let server: TestServer;
let browser: TestBrowser;
let open: ReturnType<typeof pagesOf>;
let office: Client;
let own: Data;
let sheet: string;
beforeAll(async () => {
  [server, browser] = await Promise.all([startTestServer('demo'), openBrowser()]);
  open = pagesOf(server, browser);
  office = await server.signIn('liaison');
  const representative = await server.signIn('daibiao');
  const { viewer } = await representative.data(
    '{ viewer { representative { name evaluations(year: 2026) { id cycle { id } } } } }',
  );
  own = { name: viewer.representative.name, ...viewer.representative.evaluations[0] };
  sheet = `/score-sheets/${encodeURIComponent(own.id)}?year=2026`;
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const cycle = async (): Promise<Data> =>
  (
    await office.data('query ($id: ID!) { evaluationCycle(id: $id) { id version phase } jurisdiction { today } }', {
      id: own.cycle.id,
    })
  ).evaluationCycle;

async function move(...phases: string[]): Promise<void> {
  for (const to of phases) {
    const { id: cycleId, version } = await cycle();
    await act(office, 'moveCycle', { cycleId, version, to, announcement: `进入${to}`, reason: '演示' });
  }
}

const closed = (...pages: Page[]) => Promise.all(pages.map(page => page.context().close()));

test('a self-report begins with the records, is saved as it is written, and is read-only once handed in', async () => {
  await move('SELF_REPORT');
  const page = await open('daibiao', '/my-year?year=2026', PHONE);
  await page.getByRole('link', { name: '写述职报告' }).click();
  await page.getByRole('textbox', { name: '参加活动情况' }).waitFor();
  expect(await page.getByRole('textbox', { name: '参加活动情况' }).inputValue()).toMatch(/：\d+\/\d+/);
  await page.getByRole('textbox', { name: '存在的不足和下一步打算' }).fill('走访还不够勤。');
  await page.getByRole('status').getByText('已保存').waitFor();
  await page.reload();
  await page.getByText('走访还不够勤。').first().waitFor();
  await page.getByRole('button', { name: '提交' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '提交' }).click();
  await page.getByText(/已提交。$/).waitFor();
  expect(await page.getByRole('textbox').count()).toBe(0);
  const reader = await open('liaison', new URL(page.url()).pathname);
  await reader.getByText('走访还不够勤。').waitFor();
  await closed(page, reader);
});

describe('a representative doubts a line', () => {
  test('and says so on a phone, with what shows it', async () => {
    const { jurisdiction } = await office.data('{ jurisdiction { today } }');
    const { id: cycleId, version } = await cycle();
    const days = { phase: 'REPLY', startsOn: jurisdiction.today, endsOn: jurisdiction.today };
    await act(office, 'planCycle', { cycleId, version, phases: [days] });
    await move('RATING', 'REPLY');
    const page = await open('daibiao', sheet, PHONE);
    await page.getByRole('button', { name: '对“面见日出勤”申请复核' }).click();
    await page.getByLabel('哪里不对').fill('二月十日我到了');
    await page.getByLabel('有什么可以证明（可不填）').fill('签到表第二页');
    await page.getByRole('button', { name: '提交复核申请' }).click();
    const trail = page.getByRole('list', { name: '复核经过' });
    await trail.getByText('待复核').waitFor();
    await trail.getByText('佐证：签到表第二页').waitFor();
    await closed(page);
  });

  test('and somebody else decides, with the new points and the reason on the sheet', async () => {
    const page = await open('liaison', '/replies?year=2026');
    const reply = page.getByRole('article', { name: own.name });
    await reply.getByText('本人意见：二月十日我到了').waitFor();
    await reply.getByRole('button', { name: '作出决定' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('这一项应得分数').fill('99');
    await form.getByLabel('理由（本人能看到）').fill('签到表漏登');
    await form.getByRole('button', { name: '作出决定' }).click();
    await form.getByRole('alert').waitFor();
    await form.getByLabel('这一项应得分数').fill('14.5');
    await form.getByRole('button', { name: '作出决定' }).click();
    await page.getByText('没有复核申请').waitFor();
    const subject = await open('daibiao', sheet, PHONE);
    const trail = subject.getByRole('list', { name: '复核经过' });
    await trail.getByText('申请成立').waitFor();
    await trail.getByText(/→ 14\.5 分$/).waitFor();
    await trail.getByText(/签到表漏登/).waitFor();
    await closed(page, subject);
  });
});

test('the office publishes under a minute; who has no total is held back with the reason', async () => {
  await move('REVIEW');
  const page = await open('liaison', `/cycles/${encodeURIComponent(own.cycle.id)}/publication?year=2026`);
  await page.getByRole('button', { name: '公布结果' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('批准的会议纪要编号').fill('纪要7号');
  await form.getByLabel(/暂缓公布的理由/).fill('尚未评议');
  await form.getByRole('button', { name: '公布', exact: true }).click();
  await page.getByText(/^纪要7号：公布 \d+ 份$/).waitFor();
  const subject = await open('daibiao', sheet, PHONE);
  await subject.getByText('暂缓公布：尚未评议。').waitFor();
  await closed(page, subject);
});

test('anybody checks the file of a published year without the server', async () => {
  const { evaluationCycles } = await office.data('{ evaluationCycles(year: 2025) { nodes { id type } } }');
  const [{ id }] = evaluationCycles.nodes.filter(({ type }: Data) => type === 'villagers-representative');
  const page = await open('auditor', `/cycles/${encodeURIComponent(id)}/publication?year=2025`);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载核验文件' }).click();
  const path = await (await downloading).path();
  const { status, stdout } = spawnSync(process.execPath, [VERIFY, path], { encoding: 'utf8', env: { LANG: 'C' } });
  expect(stdout).toMatch(/: \d{3} evaluations/);
  expect(stdout).toContain('nothing was changed');
  expect(status).toBe(0);
  expect(readFileSync(path, 'utf8')).not.toContain(own.name);
  await closed(page);
});
