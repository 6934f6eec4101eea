import { afterAll, beforeAll, expect, test } from '@jest/globals';
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

test('a matter is raised on a phone, answered with what came of it, and reopened by who raised it', async () => {
  const representative = await open('daibiao', '/matters/new', PHONE);
  await representative.getByLabel('一句话说清是什么事').fill('铁厂小组路灯不亮');
  await representative.getByRole('button', { name: '提交' }).click();
  await representative.getByRole('heading', { name: '铁厂小组路灯不亮', level: 1 }).waitFor();

  const office = await open('liaison', new URL(representative.url()).pathname);
  const form = office.getByRole('dialog');
  await office.getByRole('button', { name: '登记', exact: true }).click();
  await form.getByRole('button', { name: '登记', exact: true }).click();
  await form.waitFor({ state: 'hidden' });
  await office.getByRole('button', { name: '答复', exact: true }).click();
  await form.getByLabel('答复内容').fill('已报供电所，本周更换。');
  await form.getByText('正在解决').click();
  await form.getByRole('button', { name: '答复', exact: true }).click();
  await office.getByText('已答复 · 正在解决').waitFor();

  await representative.reload();
  await representative.getByText('已报供电所，本周更换。').first().waitFor();
  await representative.getByRole('button', { name: '要求重新办理' }).click();
  await representative.getByLabel('为什么要重新办理').fill('又不亮了');
  await representative.getByRole('dialog').getByRole('button', { name: '要求重新办理' }).click();
  await representative.getByText('重新办理过 1 次').waitFor();
  await Promise.all([representative.context().close(), office.context().close()]);
});

test('a household raises its own matter', async () => {
  const page = await open('household', '/matters/new', PHONE);
  await page.getByLabel('一句话说清是什么事').fill('门前水沟堵了');
  await page.getByRole('button', { name: '提交' }).click();
  await page.getByRole('heading', { name: '门前水沟堵了', level: 1 }).waitFor();
  await page.context().close();
});

test('a household is shown in full only after its purpose was said', async () => {
  const page = await open('liaison', '/households');
  const row = page.getByRole('row').nth(1);
  expect(await row.getByRole('rowheader').textContent()).toMatch(/\*/);
  await row.getByRole('button', { name: /^查看全部/ }).click();
  await page.getByLabel('用途').fill('走访前电话联系');
  await page.getByRole('dialog').getByRole('button', { name: '查看全部' }).click();
  await page.getByRole('dialog').getByRole('link', { name: /\d/ }).waitFor();
  await page.context().close();
});
