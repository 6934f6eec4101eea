import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openBrowser, type TestBrowser } from '../testkit/browser.js';
import { startTestServer, type TestServer } from '../testkit/server.js';
import { pagesOf, signIn } from './open-page.js';

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

describe('the door', () => {
  test('asks who it is, then leads to the page that was asked for', async () => {
    const page = await open(null, '/matters?year=2026&state=ANSWERED');
    await page.waitForURL(/\/sign-in\?/);
    await signIn(page, 'leader');
    await page.waitForURL('**/matters?year=2026&state=ANSWERED');
    await page.context().close();
  });

  test('offers the accounts of a demonstration by jurisdiction, and fills in the one that is chosen', async () => {
    const page = await open(null, '/sign-in');
    const choice = page.getByLabel('演示账号');
    await choice.locator('optgroup[label="弥勒县西三镇"]').waitFor({ state: 'attached' });
    await choice.selectOption('liaison');
    expect(await page.getByLabel('用户名').inputValue()).toBe('liaison');
    await page.context().close();
  });

  test('leads nowhere outside, whatever the address says', async () => {
    const page = await open(null, '/sign-in?next=%2F%2Felsewhere.example%2Fsteal');
    await signIn(page, 'leader');
    await page.waitForURL('**/overview');
    await page.context().close();
  });

  test('says that a password is wrong and keeps the user name', async () => {
    const page = await open(null, '/sign-in');
    await signIn(page, 'leader', 'not the password');
    await page.getByRole('alert').getByText('用户名或密码不对').waitFor();
    expect(await page.getByLabel('用户名').inputValue()).toBe('leader');
    await page.context().close();
  });

  test('brings a representative to the own year and a leader to the overview', async () => {
    const representative = await open('daibiao', '/');
    await representative.waitForURL('**/my-year');
    const leader = await open('leader', '/');
    await leader.waitForURL('**/overview');
    await Promise.all([representative.context().close(), leader.context().close()]);
  });

  test('closes behind who signs out', async () => {
    const page = await open('leader', '/overview');
    await page.getByRole('button', { name: /^账号/ }).click();
    await page.getByRole('menuitem', { name: '退出登录' }).click();
    await page.waitForURL('**/sign-in');
    await page.goto(`${server.url}/overview`);
    await page.waitForURL(/\/sign-in\?next=/);
    await page.context().close();
  });
});

describe('every page', () => {
  test('speaks English when asked, the labels of the server too, and remembers it', async () => {
    const page = await open('leader', '/overview');
    await page.getByLabel('语言').selectOption('en');
    await page.getByRole('heading', { name: 'Attendance', exact: true }).first().waitFor();
    await page.reload();
    await page.getByRole('navigation', { name: 'Main navigation' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.context().close();
  });

  test('says its name to screen readers after a change of address', async () => {
    const page = await open('leader', '/overview');
    await page.getByRole('link', { name: '意见建议' }).first().click();
    await page.waitForURL('**/matters**');
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    expect(await page.title()).toBe('意见建议 · 连心');
    await page.context().close();
  });

  test('keeps the year in the address from link to link', async () => {
    const page = await open('leader', '/overview');
    await page.getByLabel('年度').selectOption('2025');
    await page.getByRole('link', { name: '服务承诺书' }).click();
    await page.waitForURL('**/pledges?year=2025');
    await page.context().close();
  });

  test('that does not exist says so and shows the way back', async () => {
    const page = await open('leader', '/nowhere');
    await page.getByRole('heading', { name: '没有这个页面', level: 1 }).waitFor();
    await page.getByRole('link', { name: '回到首页' }).click();
    await page.waitForURL('**/overview');
    await page.context().close();
  });
});
