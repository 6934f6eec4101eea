import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openBrowser, type TestBrowser } from '../testkit/browser.js';
import { startTestServer, type TestServer } from '../testkit/server.js';
import { pagesOf } from './open-page.js';

/** A month of the demo year that is over whenever the tests run, and the roll of one of its days. */
const MONTH = '/activities?year=2026&month=2026-01';

let server: TestServer;
let browser: TestBrowser;
let open: ReturnType<typeof pagesOf>;
let roll: string;
beforeAll(async () => {
  [server, browser] = await Promise.all([startTestServer('demo'), openBrowser()]);
  open = pagesOf(server, browser);
  const page = await open('liaison', MONTH);
  roll = (await page.getByRole('link', { name: '代表与群众面见日' }).first().getAttribute('href'))!;
  await page.context().close();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const person = (page: Page, index: number) => page.getByRole('group', { name: /的考勤$/ }).nth(index);
const status = (page: Page, index: number, name: string) => person(page, index).getByRole('radio', { name });
const save = (page: Page) => page.getByRole('button', { name: '保存考勤' }).click();

describe('the roll of an activity', () => {
  test('is taken with the number keys, one person after the other', async () => {
    const page = await open('liaison', roll);
    await status(page, 0, '出席').focus();
    await page.keyboard.press('2');
    await page.keyboard.press('5');
    expect(await status(page, 0, '迟到').isChecked()).toBe(true);
    expect(await status(page, 1, '无故缺席').isChecked()).toBe(true);
    await page.context().close();
  });

  test('is still there after the page was closed before saving, and can be thrown away', async () => {
    const page = await open('liaison', roll);
    await status(page, 0, '早退').check({ force: true });
    await page.reload();
    await page.getByText('上次没有保存的登记已恢复').waitFor();
    expect(await status(page, 0, '早退').isChecked()).toBe(true);
    await page.getByRole('button', { name: '不要了，按已保存的重来' }).click();
    expect(await status(page, 0, '早退').isChecked()).toBe(false);
    await page.context().close();
  });

  test('takes no leave without its reason and who approved it', async () => {
    const page = await open('liaison', roll);
    await status(page, 0, '请假').check({ force: true });
    await save(page);
    await page.getByRole('alert').getByText('请假要写明事由和批准人').waitFor();
    await person(page, 0).getByLabel('请假事由').fill('住院');
    await person(page, 0).getByLabel('批准人').fill('王书记');
    await save(page);
    await page.getByRole('status').getByText('考勤已保存').waitFor();
    await page.reload();
    expect(await person(page, 0).getByLabel('请假事由').inputValue()).toBe('住院');
    await page.context().close();
  });

  test('taken by two at once keeps what each of them entered', async () => {
    const [one, other] = await Promise.all([open('liaison', roll), open('liaison', roll)]);
    await Promise.all([person(one, 2).waitFor(), person(other, 2).waitFor()]);
    await status(one, 2, '迟到').check({ force: true });
    await save(one);
    await one.getByRole('status').getByText('考勤已保存').waitFor();
    await status(other, 3, '迟到').check({ force: true });
    await save(other);
    await other.getByText('名册已更新到最新，您填写的都保留了').waitFor();
    expect(await status(other, 2, '迟到').isChecked()).toBe(true);
    expect(await status(other, 3, '迟到').isChecked()).toBe(true);
    await save(other);
    await other.getByRole('status').getByText('考勤已保存').waitFor();
    await Promise.all([one.context().close(), other.context().close()]);
  });

  test('says who enters differently when two mark one person', async () => {
    const [one, other] = await Promise.all([open('liaison', roll), open('liaison', roll)]);
    await Promise.all([person(one, 4).waitFor(), person(other, 4).waitFor()]);
    await status(one, 4, '迟到').check({ force: true });
    await save(one);
    await one.getByRole('status').getByText('考勤已保存').waitFor();
    await status(other, 4, '早退').check({ force: true });
    await save(other);
    await person(other, 4).getByText('他人登记为：迟到').waitFor();
    expect(await status(other, 4, '早退').isChecked()).toBe(true);
    await Promise.all([one.context().close(), other.context().close()]);
  });
});
