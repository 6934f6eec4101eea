import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
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

const HOUSEHOLD = { name: '走访了哪一户' };

async function log(page: Page, note: string) {
  await page.getByRole('group', HOUSEHOLD).getByRole('radio').first().check();
  await page.getByLabel('一句话（可不填）').fill(note);
  await page.getByRole('button', { name: '记下' }).click();
  await page
    .getByRole('status')
    .getByText(/^已记下/)
    .waitFor();
}

const visitsWith = async (page: Page, note: string) => {
  await page.goto(`${server.url}/visits`);
  await page.getByRole('heading', { name: '走访联系' }).waitFor();
  await page.getByText(/共 .* 次走访/).waitFor();
  return page.getByText(note).count();
};

describe('a visit logged on a phone', () => {
  test('can be taken back before it is sent, and is then nowhere', async () => {
    const page = await open('daibiao', '/visits/new', PHONE);
    await log(page, '记错了一户');
    await page.getByText('1 次走访等待发送').waitFor();
    await page.getByRole('button', { name: '撤销', exact: true }).click();
    await page.getByText('1 次走访等待发送').waitFor({ state: 'detached' });
    expect(await visitsWith(page, '记错了一户')).toBe(0);
    await page.context().close();
  });

  test('without a network waits on the phone, and is sent once when the network is back', async () => {
    const page = await open('daibiao', '/visits/new', PHONE);
    await page.getByRole('group', HOUSEHOLD).waitFor();
    await page.context().setOffline(true);
    await log(page, '山里没有信号');
    await page.waitForTimeout(6500);
    await page.getByText('1 次走访等待发送').waitFor();
    await page.context().setOffline(false);
    await page.getByText('1 次走访等待发送').waitFor({ state: 'detached' });
    expect(await visitsWith(page, '山里没有信号')).toBe(1);
    await page.context().close();
  });
});
