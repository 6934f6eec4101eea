import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { walkTo } from '../api/evaluations/cycle-walk.js';
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

test('the office goes on to the next phase, everybody is told, a late fact finds its way, and the step is taken back', async () => {
  const office = await open('liaison', '/cycles');
  await office.getByRole('link', { name: '村民代表', exact: true }).click();
  await office.getByText('现在是“记录”阶段').waitFor();
  const dialog = office.getByRole('dialog');

  await office.getByRole('button', { name: '排定日期' }).click();
  await dialog.getByLabel('记录开始').fill('2026-01-01');
  await dialog.getByLabel('记录结束').fill('2026-12-31');
  await dialog.getByLabel('复核申请开始').fill('2027-02-01');
  await dialog.getByLabel('复核申请结束').fill('2027-02-10');
  await dialog.getByRole('button', { name: '保存' }).click();
  await office.getByText('2027年2月1日至2027年2月10日').waitFor();

  await office.getByRole('button', { name: '进入“述职”' }).click();
  await dialog.getByLabel('公告（所有人可见）').fill('请各位代表于月底前提交述职报告。');
  await dialog.getByLabel(/^说明/).fill('记录已经核对完毕');
  await dialog.getByRole('button', { name: '确定并公告' }).click();
  await office.getByText('现在是“述职”阶段').waitFor();
  await office.getByText(/述职报告未提交 \d+ 份/).waitFor();

  const representative = await open('daibiao', '/', PHONE);
  await representative.getByText('请各位代表于月底前提交述职报告。').waitFor();
  await representative.getByRole('link', { name: /进入“述职”/ }).click();
  await representative.getByRole('button', { name: '申请补录' }).click();
  const form = representative.getByRole('dialog');
  await form.getByLabel('补什么').selectOption({ label: '走访' });
  await form.getByLabel('发生日期').fill('2026-03-05');
  await form.getByLabel('为什么没有按时登记').fill('手机没有信号');
  await form.getByRole('button', { name: '提交申请' }).click();
  await representative.getByText('待批').waitFor();
  expect(await representative.getByRole('button', { name: /^批复/ }).count()).toBe(0);

  const leader = await open('leader', new URL(office.url()).pathname);
  await leader.getByRole('button', { name: /^批复/ }).click();
  await leader.getByRole('button', { name: '同意', exact: true }).click();
  await leader.getByText('已批准，可登记一次').waitFor();

  await office.getByRole('button', { name: '退回“记录”' }).click();
  await dialog.getByLabel('公告（所有人可见）').fill('记录重新开放到周五。');
  await dialog.getByLabel('退回的理由（所有人可见）').fill('铁厂村漏报一次活动');
  await dialog.getByRole('button', { name: '确定并公告' }).click();
  await office.getByText('理由：铁厂村漏报一次活动').waitFor();
  await office.getByText('现在是“记录”阶段').waitFor();
  await Promise.all([office, representative, leader].map(page => page.context().close()));
});

test('a reviewed cycle is published under its minute; who has no total waits on the page, with the reason', async () => {
  const client = await server.signIn('liaison');
  const { today } = (await client.data('{ jurisdiction { today } }')).jurisdiction;
  const { id } = await walkTo(client, { year: 2026, today }, 'REVIEW', 'league-representative');
  const office = await open('liaison', `/cycles/${id}`);
  await office.getByRole('button', { name: '公布结果' }).click();
  const dialog = office.getByRole('dialog');
  await dialog.getByLabel('批准的会议纪要编号').fill('团纪要〔2027〕1号');
  await dialog.getByLabel(/暂缓公布的理由/).fill('组织评价尚未完成');
  await dialog.getByRole('button', { name: '公布', exact: true }).click();
  await office.getByText('已凭团纪要〔2027〕1号公布').waitFor();
  await office.getByText('组织评价尚未完成').first().waitFor();

  const household = await open('household', '/cycles', PHONE);
  await household.getByRole('link', { name: '团代表' }).click();
  await household.getByText('2026年考评结果已公布（团纪要〔2027〕1号）。').waitFor();
  expect(await household.getByText('组织评价尚未完成').count()).toBe(0);
  await Promise.all([office, household].map(page => page.context().close()));
});
