import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openBrowser, type TestBrowser } from '../testkit/browser.js';
import { startTestServer, type TestServer } from '../testkit/server.js';
import { pagesOf } from './open-page.js';

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

function drop(page: Page, text: string): Promise<void> {
  const file = { name: '村.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
  return page.locator('input[type=file]').setInputFiles(file);
}

/** As from the desktop: what is dropped may be a folder. */
async function dropFromDisk(page: Page, path: string): Promise<void> {
  const place = await page.locator('label:has(input[type=file])').boundingBox();
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await devtools.send('Input.dispatchDragEvent', { type, x: place!.x + 20, y: place!.y + 20, data });
  }
}

test('an empty file is refused, and no longer said to be looked at', async () => {
  const page = await open('liaison', '/import?kind=WARDS');
  await drop(page, '');
  await page.getByRole('alert').getByText('文件是空的').waitFor();
  expect(await page.getByText('正在检查').count()).toBe(0);
  await page.context().close();
});

test('a folder is named as what cannot be read', async () => {
  const page = await open('liaison', '/import?kind=WARDS');
  await dropFromDisk(page, import.meta.dirname);
  await page.getByRole('alert').getByText('可能是文件夹').waitFor();
  await page.context().close();
});

test('a file with a bad row is told row, column, value and reason, and nothing can be imported', async () => {
  const page = await open('liaison', '/import?kind=WARDS');
  await drop(page, '名称,类别,上级\n新桥村,村,西三镇\n坏村,不知道,西三镇\n');
  const problem = page
    .getByRole('region', { name: /处问题/ })
    .getByRole('row')
    .nth(1);
  await problem.waitFor();
  expect(await problem.locator('th, td').allTextContents()).toEqual([
    '3',
    '类别',
    '不知道',
    expect.stringContaining('乡镇'),
  ]);
  expect(await page.getByRole('button', { name: /^导入这/ }).count()).toBe(0);
  await page.context().close();
});

test('what the file does not say is said once for every row', async () => {
  const page = await open('liaison', '/import?kind=WARDS');
  await drop(page, '名称,上级\n新店村,西三镇\n');
  await page.getByText('没有对应列的项目').click();
  await page.getByRole('textbox', { name: '类别', exact: true }).fill('村');
  await page.getByRole('textbox', { name: '类别', exact: true }).blur();
  await page.getByRole('button', { name: '导入这 1 行' }).waitFor();
  await page.context().close();
});

test('a column with a heading of its own is given its field, then the file is imported once', async () => {
  const page = await open('liaison', '/import?kind=WARDS');
  const text = '行政村全称,类别,上级\n新桥村,村,西三镇\n';
  await drop(page, text);
  await page.getByText('还缺必填项目').waitFor();
  await page.getByLabel('“行政村全称”列对应的项目').selectOption({ label: '名称 *' });
  await page.getByRole('button', { name: '导入这 1 行' }).click();
  await page.getByText('已导入：新增 1，更新 0，不变 0').waitFor();
  await page.getByRole('button', { name: '接着导入别的' }).click();
  await drop(page, text);
  await page.getByLabel('“行政村全称”列对应的项目').selectOption({ label: '名称 *' });
  await page.getByText('这份文件的内容都已在系统里').waitFor();
  await page.context().close();
});
