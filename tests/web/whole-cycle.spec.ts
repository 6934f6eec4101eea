import { mkdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import type { Page } from 'playwright-core';
import { openBrowser, type TestBrowser } from '../testkit/browser.js';
import { startTestServer, type TestServer } from '../testkit/server.js';
import { PHONE, pagesOf } from './open-page.js';

let server: TestServer;
let browser: TestBrowser;
let open: ReturnType<typeof pagesOf>;
beforeAll(async () => {
  [server, browser] = await Promise.all([startTestServer('demo'), openBrowser()]);
  open = pagesOf(server, browser);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The office takes the cycle one phase on and tells everybody. */
async function moveTo(office: Page, phase: string): Promise<void> {
  await office.getByRole('button', { name: `进入“${phase}”` }).click();
  const dialog = office.getByRole('dialog');
  await dialog.getByLabel('公告（所有人可见）').fill(`现在开始：${phase}。`);
  await dialog.getByLabel(/^说明/).fill('演示，提前进入');
  await dialog.getByRole('button', { name: '确定并公告' }).click();
  await office.getByText(`现在是“${phase}”阶段`).waitFor();
}

const day = (after: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(Date.now() + after * 86_400_000);

/** Replies are taken within announced days. */
async function planReplies(office: Page): Promise<void> {
  await office.getByRole('button', { name: '排定日期' }).click();
  const dialog = office.getByRole('dialog');
  await dialog.getByLabel('复核申请开始').fill(day(0));
  await dialog.getByLabel('复核申请结束').fill(day(10));
  await dialog.getByRole('button', { name: '保存' }).click();
  await office.getByRole('status').getByText('日期已排定').waitFor();
}

/** As if the days to reply were over: nobody can shorten them, so time has to pass. */
async function letDaysPass(): Promise<void> {
  const database = new pg.Client({ connectionString: server.ownerUrl });
  await database.connect();
  await database.query(
    `update cycle_phases set starts_on = starts_on - 11, ends_on = ends_on - 11 where phase = 'REPLY'`,
  );
  await database.end();
}

/** An evaluator finds the person, gives points and hands them in. */
async function rate(evaluator: Page, name: string, points: string): Promise<void> {
  await evaluator.goto(`${server.url}/rating`);
  await evaluator.getByLabel('按姓名查找').fill(name);
  await evaluator
    .getByRole('button', { name: new RegExp(name) })
    .first()
    .click();
  await evaluator.getByLabel('分数').fill(points);
  await evaluator.getByRole('status').getByText('已保存').waitFor();
  await evaluator.keyboard.press('Enter');
  await evaluator.getByRole('button', { name: '提交', exact: true }).click();
  await evaluator.getByRole('status').getByText(`已提交：${name}`).waitFor();
}

test('an office, two evaluators and a subject walk through a whole cycle, a reply and a published result included', async () => {
  const office = await open('liaison', '/cycles');
  const subject = await open('daibiao', '/my-year', PHONE);
  await office.getByRole('link', { name: '村民代表', exact: true }).click();
  await moveTo(office, '述职');

  const heading = subject.getByRole('heading', { level: 1, name: /的\d{4}年/ });
  const [name = ''] = (await heading.textContent())!.split('的');
  await subject
    .getByRole('link', { name: /述职报告/ })
    .first()
    .click();
  await subject.getByRole('textbox').first().fill('一年来走访联系户，反映修路的意见。');
  await subject.getByText('已保存').first().waitFor();
  await subject.getByRole('button', { name: '提交', exact: true }).first().click();
  await subject.getByRole('dialog').getByRole('button', { name: '提交', exact: true }).click();
  await subject
    .getByText(/已提交。/)
    .first()
    .waitFor();

  await moveTo(office, '评议打分');
  const [one, other] = await Promise.all([open('evaluator', '/rating'), open('evaluator2', '/rating')]);
  await rate(one, name, '6');
  await rate(other, name, '7');

  await planReplies(office);
  await moveTo(office, '复核申请');
  await subject.goto(`${server.url}/my-year`);
  await subject.getByRole('link', { name: '每一项怎么得的' }).first().click();
  await subject.getByText('6.5').first().waitFor();
  await subject.getByRole('button', { name: '对“组织评价”申请复核' }).click();
  await subject.getByLabel('哪里不对').fill('“一事一议”两次都参加了，会议记录可查。');
  await subject.getByRole('button', { name: '提交复核申请' }).click();
  await subject.getByText('“一事一议”两次都参加了，会议记录可查。').first().waitFor();

  const cycle = new URL(office.url()).pathname;
  await office.goto(`${server.url}/replies`);
  await office.getByRole('button', { name: '作出决定' }).first().click();
  const decision = office.getByRole('dialog');
  await decision.getByLabel('成立，更正分数').check({ force: true });
  await decision.getByLabel('这一项应得分数').fill('8');
  await decision.getByLabel(/理由/).fill('会议记录属实。');
  await decision.getByRole('button', { name: '作出决定' }).click();
  await office.getByRole('status').getByText('已决定').waitFor();

  await letDaysPass();
  await office.goto(server.url + cycle);
  await moveTo(office, '复核');
  await office.getByRole('button', { name: '公布结果' }).click();
  const dialog = office.getByRole('dialog');
  await dialog.getByLabel('批准的会议纪要编号').fill('村委会纪要〔2027〕2号');
  await dialog.getByLabel(/还没有总分，暂缓公布的理由/).fill('其余的人尚未评议');
  await dialog.getByRole('button', { name: '公布', exact: true }).click();
  await office.getByText('已凭村委会纪要〔2027〕2号公布').waitFor();

  await subject.reload();
  await subject.getByText('村委会纪要〔2027〕2号').first().waitFor();
  await subject.getByText(/复核决定：8分（原6.5分）/).waitFor();
  expect(await subject.getByRole('button', { name: /申请复核/ }).count()).toBe(0);
  const shots = process.env.SCREENSHOTS;
  if (shots) {
    mkdirSync(shots, { recursive: true });
    await office.screenshot({ path: `${shots}/office.png`, fullPage: true });
    await subject.screenshot({ path: `${shots}/subject.png`, fullPage: true });
  }
  await Promise.all([office, subject, one, other].map(page => page.context().close()));
}, 180_000);
