import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { BrowserContextOptions, Download, Page } from 'playwright-core';
import { openBrowser, type TestBrowser } from '../testkit/browser.js';
import { startTestServer, type TestServer } from '../testkit/server.js';

const PASSWORD = 'lianxin-demo';
const SIGN_IN =
  'mutation ($username: String!, $password: String!) { signIn(username: $username, password: $password) { username } }';
const PHONE = { viewport: { width: 360, height: 740 } };

let server: TestServer;
let browser: TestBrowser;
beforeAll(async () => {
  [server, browser] = await Promise.all([startTestServer('demo'), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(username: string, path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage(options);
  await page.request.post(`${server.url}/graphql`, {
    headers: { 'x-jurisdiction': 'xisan' },
    data: { query: SIGN_IN, variables: { username, password: PASSWORD } },
  });
  await page.goto(server.url + path);
  return page;
}

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

describe('the comparison of villages', () => {
  test('opens a figure down to records that add up to it', async () => {
    const page = await open('leader', '/ward-comparison?measures=pledges.confirmed');
    const link = page
      .getByRole('table', { name: '' })
      .getByRole('link', { name: /%.*（.*\/.*）/ })
      .first();
    const figure = (await link.textContent())!.replace('\u200b', '');
    await link.click();
    await page.getByText('与分母一致').waitFor();
    const [, numerator, denominator] = /（(\d+)\/(\d+)）/.exec(figure)!;
    expect(await page.locator('main').textContent()).toContain(`${numerator}/${denominator}`);
    await page.getByText('只看计入分子的').click();
    await page.getByText(`本列表 ${numerator} 条，与分子一致。`).waitFor();
    await page.context().close();
  });

  test('keeps the order, the measures and the way of counting in the address', async () => {
    const page = await open('leader', '/ward-comparison?measures=attendance.rate,matters.raised');
    await page.getByRole('button', { name: '户', exact: true }).click();
    await page.getByText('每百户').first().click();
    await page.getByRole('heading', { name: /^出勤率，每百户/ }).waitFor();
    const address = new URL(page.url()).searchParams;
    expect([address.get('order'), address.get('basis')]).toEqual(['householdCount', 'households']);
    await page.reload();
    const households = await page.locator('tbody tr td:nth-child(3)').allInnerTexts();
    const sizes = households.map(text => Number(text.replace(',', '')));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    await page.context().close();
  });

  test('lets each picture be taken away as a table and as an image', async () => {
    const page = await open('leader', '/ward-comparison?measures=attendance.rate');
    const picture = page.getByRole('figure', { name: /出勤率/ });
    const take = async (item: string): Promise<Download> => {
      await picture.getByRole('button', { name: /^导出/ }).click();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: item }).click(),
      ]);
      return download;
    };
    const csv = await textOf(await take('保存 CSV 文件'));
    expect(csv.split('\r\n')).toHaveLength(11);
    expect(csv).toMatch(/%（[\d,]+\/[\d,]+）/);
    const image = await readFile(await (await take('保存图片（PNG）')).path());
    expect(image.subarray(1, 4).toString()).toBe('PNG');
    await page.context().close();
  });

  test('fits a phone without moving sideways', async () => {
    const page = await open('leader', '/ward-comparison', PHONE);
    await page.getByRole('figure').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.context().close();
  });
});

describe('the rankings', () => {
  const VILLAGERS = '/rankings?type=villagers-representative';

  test('name their peer group and load the rest as one reads on', async () => {
    const page = await open('leader', VILLAGERS);
    await page.getByText('村民代表 · 由村民委员会考评').waitFor();
    await page.getByText('已显示 50/').waitFor();
    await page.keyboard.press('End');
    await page.getByText('已显示 100/').waitFor();
    await page.context().close();
  });

  test('find a person by name and open the score sheet from the row', async () => {
    const page = await open('leader', VILLAGERS);
    const table = page.getByRole('table', { name: /^排名表/ });
    const name = (await table.locator('tbody tr td:nth-child(3)').nth(3).textContent())!;
    await page.getByLabel('按姓名查找').fill(name);
    await page.waitForURL(/q=/);
    await page.getByText('已显示 1/1').waitFor();
    await table.locator('tbody tr td').first().click();
    await page.getByRole('heading', { name: new RegExp(`^${name}.*得分单$`), level: 1 }).waitFor();
    await page.context().close();
  });

  test('are not for representatives', async () => {
    const page = await open('daibiao', VILLAGERS);
    await page.getByText('您没有这项操作的权限').waitFor();
    await page.context().close();
  });
});
