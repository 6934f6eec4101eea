import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
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

describe('the year of a representative', () => {
  test('says in one sentence how the pledges stand', async () => {
    const page = await open('daibiao', '/my-year', PHONE);
    await page.getByText(/项年度事项中 \d 项已确认/).waitFor();
    for (const part of ['服务承诺书', '出勤', '得分'])
      await page.getByRole('heading', { name: part, exact: true }).waitFor();
    await page.context().close();
  });

  test('never shows a percentage without its fraction', async () => {
    const page = await open('daibiao', '/my-year', PHONE);
    const attendance = page.getByRole('region', { name: '出勤', exact: true });
    await attendance.waitFor();
    const lines = await attendance.locator('dd').filter({ hasText: '%' }).allTextContents();
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/^[\d.]+%\s*\([\d,]+\/[\d,]+\)$/);
    await page.context().close();
  });

  test('shows nobody else’s rank', async () => {
    const page = await open('daibiao', '/my-year');
    await page.getByRole('heading', { name: '得分', exact: true }).waitFor();
    expect(await page.getByRole('link', { name: '排名' }).count()).toBe(0);
    await page.context().close();
  });
});

describe('a promised thing', () => {
  test('is claimed with evidence, confirmed by somebody else, and the confirmation can be withdrawn', async () => {
    const pledger = await open('daibiao', '/my-year', PHONE);
    await pledger
      .getByRole('link', { name: /^申报完成/ })
      .first()
      .click();
    const form = pledger.getByRole('dialog');
    const name = /申报“(.*)”已完成/.exec((await form.getByRole('heading').textContent())!)![1]!;
    await form.getByRole('button', { name: '申报完成' }).click();
    await form.getByRole('alert').waitFor();
    const household = form.getByLabel('帮扶的联系户');
    if (await household.count()) await household.selectOption({ index: 1 });
    await form.getByLabel('做了什么').fill('联系销路，卖出核桃两吨。');
    await form.getByRole('button', { name: '申报完成' }).click();
    const item = pledger.getByRole('article', { name });
    await item.getByText('已申报，待确认').waitFor();
    expect(await item.getByRole('button').count()).toBe(0);

    const office = await open('liaison', new URL(pledger.url()).pathname);
    const judged = office.getByRole('article', { name });
    await judged.getByRole('button', { name: '确认属实' }).click();
    await office.getByLabel('确认人').fill('昂强');
    await office.getByRole('dialog').getByRole('button', { name: '确认属实' }).click();
    await judged.getByText('已确认', { exact: true }).waitFor();
    await judged.getByRole('button', { name: '撤回确认' }).click();
    await office.getByLabel('理由').fill('核对有误');
    await office.getByRole('dialog').getByRole('button', { name: '撤回确认' }).click();
    await judged.getByText('已申报，待确认').waitFor();
    await Promise.all([pledger.context().close(), office.context().close()]);
  });
});

describe('a visit', () => {
  test('is logged on a phone in three touches and one line', async () => {
    const page = await open('daibiao', '/my-year', PHONE);
    await page.getByRole('link', { name: /记一次走访/ }).click();
    await page.getByRole('group', { name: '走访了哪一户' }).getByRole('radio').first().check();
    await page.getByRole('group', { name: '联系方式' }).getByText('电话').click();
    await page.getByLabel('一句话（可不填）').fill('问了收成');
    await page.getByRole('button', { name: '记下' }).click();
    await page
      .getByRole('status')
      .getByText(/^已记下/)
      .waitFor();
    await page.goto(`${server.url}/visits`);
    await page.getByText('问了收成').waitFor();
    await page.context().close();
  });

  test('of nobody is not sent, and says what is missing', async () => {
    const page = await open('daibiao', '/visits/new', PHONE);
    await page.getByRole('button', { name: '记下' }).click();
    await page.getByRole('alert').getByText('请先选择走访的是哪一户').waitFor();
    await page.context().close();
  });
});
