import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openBrowser, type TestBrowser } from '../testkit/browser.js';
import type { Client } from '../testkit/client.js';
import { startTestServer, type TestServer } from '../testkit/server.js';
import { PHONE, pagesOf } from './open-page.js';
import { cycleInRating } from './rated-cycle.js';

let server: TestServer;
let browser: TestBrowser;
let open: ReturnType<typeof pagesOf>;
let office: Client;
beforeAll(async () => {
  [server, browser] = await Promise.all([startTestServer('demo'), openBrowser()]);
  open = pagesOf(server, browser);
  office = await server.signIn('liaison');
  await cycleInRating(office);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const points = (page: Page) => page.getByLabel('分数');
const heading = (page: Page) => page.getByRole('heading', { level: 2 }).first();
const status = (page: Page, says: string) => page.getByRole('status').getByText(says);

describe('the evaluator’s desk', () => {
  test('takes figures with the keyboard, saves them as they are typed, and goes on after handing in', async () => {
    const page = await open('evaluator', '/rating');
    const name = await heading(page).textContent();
    await points(page).fill('7.3');
    await page.getByText('不在步长上').waitFor();
    await points(page).fill('8.5');
    await status(page, '已保存').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('提交前核对').waitFor();
    await page.keyboard.press('Alt+ArrowLeft');
    expect(await points(page).inputValue()).toBe('8.5');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await status(page, `已提交：${name}`).waitFor();
    expect(await heading(page).textContent()).not.toBe(name);
    await page.getByText(/^1 \/ \d+ 已提交/).waitFor();
    await page.context().close();
  });

  test('shows last year’s points only after an answer, and the records beside it', async () => {
    const page = await open('evaluator', '/rating');
    await points(page).waitFor();
    await page.getByRole('region', { name: '记录里的数据' }).getByRole('link').first().waitFor();
    expect(await page.getByText('上年此项得').count()).toBe(0);
    await points(page).fill('7');
    await page.getByText(/上年此项得 [\d.]+ 分/).waitFor();
    await page.context().close();
  });

  test('keeps what was given without a network, also when the page is closed, and sends it once it is back', async () => {
    const page = await open('evaluator', '/rating');
    await page.getByRole('button', { name: '修改' }).click();
    const task = await heading(page).textContent();
    await page.context().setOffline(true);
    await points(page).fill('6');
    await status(page, '等网络').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('提交前核对').waitFor();
    await page.context().setOffline(false);
    await page.reload();
    await page.getByRole('button', { name: '提交', exact: true }).waitFor();
    expect(await heading(page).textContent()).toBe(task);
    await page.getByRole('button', { name: '修改' }).click();
    expect(await points(page).inputValue()).toBe('6');
    await status(page, '已保存').waitFor();
    expect(await page.evaluate(() => localStorage.getItem('lianxin-ratings-evaluator'))).toBeNull();
    await page.context().close();
  });

  test('works on a phone, without anything to be moved sideways', async () => {
    const page = await open('evaluator2', '/rating', PHONE);
    await points(page).fill('5');
    await status(page, '已保存').waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(360);
    await page.context().close();
  });

  test('takes a declared conflict, and says so in the list', async () => {
    const page = await open('evaluator2', '/rating');
    await page.getByRole('button', { name: '回避申报' }).click();
    await page.getByLabel('是什么关系').selectOption('KIN');
    await page.getByLabel('说明', { exact: true }).fill('表兄');
    await page.getByRole('button', { name: '申报', exact: true }).click();
    await page.getByText('已申报：亲属').waitFor();
    await page.context().close();
  });
});

test('somebody with nothing to rate is told what to wait for', async () => {
  const page = await open('daibiao', '/rating');
  await page.getByText('现在没有要您评议的').waitFor();
  await page.context().close();
});
