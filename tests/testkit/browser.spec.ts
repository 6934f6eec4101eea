import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBrowser, type TestBrowser } from './browser.js';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('the real browser draws a page and speaks Chinese to it', async () => {
  const page = await browser.newPage();
  await page.setContent('<h1>连心</h1>');
  expect(await page.getByRole('heading').textContent()).toBe('连心');
  expect(await page.evaluate(() => navigator.language)).toBe('zh-CN');
});
