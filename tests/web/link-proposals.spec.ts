import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openBrowser, type TestBrowser } from '../testkit/browser.js';
import { startTestServer, type TestServer } from '../testkit/server.js';
import { inEnglish, PHONE, pagesOf } from './open-page.js';

let server: TestServer;
let browser: TestBrowser;
let open: ReturnType<typeof pagesOf>;
beforeAll(async () => {
  [server, browser] = await Promise.all([startTestServer('yinder'), openBrowser()]);
  open = pagesOf(server, browser);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** Who is proposed for which household: the name of a household and the person behind the arrow. */
async function pairOf(page: Page, place: number) {
  const row = page.getByRole('listitem').filter({ hasText: '←' }).nth(place);
  const links = row.getByRole('link');
  await links.nth(1).waitFor();
  const [household, person] = (await links.allTextContents()) as [string, string];
  return { household, person, of: page.getByRole('listitem').filter({ hasText: household }) };
}

test('what a household needs is recorded after its purpose was said, and changes who is proposed for it', async () => {
  const office = await server.signIn('liaison-yinder');
  const { households } = await office.data('{ households(unlinkedOnly: true, first: 1) { nodes { id code } } }');
  const [{ id, code }] = households.nodes;
  const page = await open('liaison-yinder', `/households/${id}`, PHONE);
  await page.getByRole('button', { name: '登记所需帮助' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('用途').fill('登记所需帮助');
  await form.getByRole('button', { name: '登记所需帮助' }).click();
  await form.getByLabel('产业发展').check();
  await form.getByRole('button', { name: '登记所需帮助' }).click();
  await form.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: '登记所需帮助' }).click();
  expect(await form.getByLabel('产业发展').count()).toBe(0);
  await page.goto(`${server.url}/link-proposals`);
  await page.getByText('还没有方案').waitFor();
  await page.getByRole('button', { name: '提出方案' }).click();
  const row = page.getByRole('listitem').filter({ hasText: code });
  await row.getByText(/能满足需要：产业发展 \(\+10\)/).waitFor();
  await page.context().close();
});

test('the office draws proposals, reads why each pair fits, accepts one, refuses one and takes somebody else for a third', async () => {
  const page = await open('liaison-yinder', '/link-proposals', PHONE);
  await page.getByRole('button', { name: '提出方案' }).click();
  await page.getByLabel('情况').selectOption({ label: '待定（46）' });
  const best = await pairOf(page, 0);
  await best.of.getByText(/能满足需要：产业发展 \(\+10\)/).waitFor();
  await best.of.getByText(/同在一处 \(\+4\)/).waitFor();
  const [second, third] = [await pairOf(page, 1), await pairOf(page, 2)];
  await best.of.getByRole('button', { name: `采纳：${best.household}`, exact: true }).click();
  await best.of.waitFor({ state: 'detached' });
  await second.of.getByRole('button', { name: `不采纳：${second.household}` }).click();
  await second.of.waitFor({ state: 'detached' });
  await third.of.getByRole('button', { name: `为${third.household}另选人` }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('combobox', { name: '代表' }).fill(second.person);
  await page
    .getByRole('option', { name: new RegExp(second.person) })
    .first()
    .click();
  await form.getByLabel('以什么资格').selectOption({ index: 1 });
  await form.getByRole('button', { name: '改派' }).click();
  await form.waitFor({ state: 'hidden' });
  const states = await page.getByLabel('情况').getByRole('option').allTextContents();
  expect(states.sort()).toEqual(['不采纳（1）', '全部', '已改派（1）', '已采纳（1）', '待定（43）'].sort());
  await page.getByLabel('情况').selectOption({ label: '已采纳（1）' });
  await best.of.getByRole('link', { name: best.household }).click();
  await page.getByRole('region', { name: '谁联系过这户' }).getByRole('link', { name: best.person }).waitFor();
  await page.context().close();
});

test('what is left is accepted at once, in English; then nothing is without anybody but what was refused', async () => {
  const page = await open('liaison-yinder', '/link-proposals', inEnglish(server));
  await page
    .getByText(/meets the need: /)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Accept all to decide (500 at most)' }).click();
  await page.getByLabel('State').getByRole('option', { name: 'Accepted (44)' }).waitFor({ state: 'attached' });
  await page.goto(`${server.url}/links`);
  await page.getByText(/nobody is linked to 1;/).waitFor();
  await page.context().close();
});
