import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBrowser, type TestBrowser } from '../testkit/browser.js';
import { startTestServer, type TestServer } from '../testkit/server.js';
import { PHONE, pagesOf } from './open-page.js';

let server: TestServer;
let browser: TestBrowser;
let open: ReturnType<typeof pagesOf>;
beforeAll(async () => {
  [server, browser] = await Promise.all([startTestServer('majie'), openBrowser()]);
  open = pagesOf(server, browser);
}, 120_000);
afterAll(async () => {
  await browser.close();
  await server.close();
});

test('the command centre issues the list; the village sees it on the phone and reports that it is done', async () => {
  const page = await open('centre-majie', '/task-lists');
  await page.getByText('2026年共4期、20条任务。').waitFor();
  await page.getByRole('link', { name: '发布清单' }).click();
  await page.getByLabel('领域').selectOption('安全生产');
  await page.getByLabel('任务内容').fill('检查村口加油站');
  const wards = page.getByRole('combobox', { name: '交给哪些单位' });
  const { viewer } = await (await server.signIn('village-majie')).data('{ viewer { ward { name } } }');
  await wards.fill(viewer.ward.name);
  await page.getByRole('option', { name: viewer.ward.name }).first().click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '发布清单' }).click();
  await page.getByText('2026年共5期、21条任务。').waitFor();
  await page.context().close();

  const phone = await open('village-majie', '/task-lists', PHONE);
  const own = phone.getByRole('region', { name: '交给我的任务' });
  await own.getByText('检查村口加油站').waitFor();
  await own.getByRole('button', { name: '报告：检查村口加油站' }).click();
  await phone.getByRole('button', { name: '提交' }).click();
  await phone.getByRole('status').getByText('已报告').waitFor();
  await own.getByText('检查村口加油站').waitFor({ state: 'detached' });
  const isWide = await phone.evaluate('document.documentElement.scrollWidth > window.innerWidth');
  expect(isWide).toBe(false);
  await phone.context().close();
});
