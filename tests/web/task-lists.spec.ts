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
});
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
  await page.getByRole('combobox', { name: /由哪类人办理/ }).fill('村社干部');
  await page
    .getByRole('option', { name: /村社干部/ })
    .first()
    .click();
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

test('a wrong task is withdrawn with the reason and corrected; the village reads both', async () => {
  const page = await open('centre-majie', '/task-lists');
  const wrong = page.getByRole('listitem').filter({ hasText: '检查村口加油站' }).first();
  await wrong.getByRole('button', { name: '撤回或更正：检查村口加油站' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('为什么撤回').fill('写错了地点');
  await dialog.getByLabel('用更正后的任务代替').check();
  await dialog.getByLabel('任务内容').fill('检查镇口加油站');
  const { viewer } = await (await server.signIn('village-majie')).data('{ viewer { ward { name } } }');
  await dialog.getByRole('combobox', { name: '交给哪些单位' }).fill(viewer.ward.name);
  await page.getByRole('option', { name: viewer.ward.name }).first().click();
  await dialog.getByLabel('任务内容').click();
  await dialog.getByRole('button', { name: '撤回或更正' }).click();
  await page.getByText('已撤回：写错了地点').first().waitFor();
  await page
    .getByText(/检查镇口加油站/)
    .first()
    .waitFor();
  await page
    .getByText(/^更正第\d+条$/)
    .first()
    .waitFor();
  await page.context().close();

  const phone = await open('village-majie', '/task-lists', PHONE);
  const own = phone.getByRole('region', { name: '交给我的任务' });
  await own.getByText('已撤回：写错了地点').waitFor();
  await own.getByText('检查镇口加油站').waitFor();
  expect(await phone.evaluate('document.documentElement.scrollWidth > window.innerWidth')).toBe(false);
  await phone.context().close();
});
