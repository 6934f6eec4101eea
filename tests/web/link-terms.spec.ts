import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openBrowser, type TestBrowser } from '../testkit/browser.js';
import { startTestServer, type TestServer } from '../testkit/server.js';
import { inEnglish, PHONE, pagesOf } from './open-page.js';

let server: TestServer;
let browser: TestBrowser;
let open: ReturnType<typeof pagesOf>;
beforeAll(async () => {
  [server, browser] = await Promise.all([startTestServer('jinping'), openBrowser()]);
  open = pagesOf(server, browser);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const FIVE = { 定岗位: '包户干部', 定任务: '每年两次上门', 定目标: '不漏一户', 定奖惩: '与年度考核挂钩' };

async function fill(page: Page, fixed: Record<string, string>): Promise<void> {
  for (const [label, words] of Object.entries(fixed)) await page.getByRole('dialog').getByLabel(label).fill(words);
}

const submit = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name }).click();

/** The households of a village cadre, by way of the person's own page. */
async function householdsOfCadre(page: Page): Promise<void> {
  await page.getByRole('link', { name: /联系户.*包农户|包农户.*联系户/ }).click();
  await page.getByRole('heading', { name: /的联系户$/, level: 1 }).waitFor();
}

const CADRE = '{ representatives(type: "village-cadre", first: 1) { nodes { id name } } }';

test('the office lets a cadre answer for one more household, with the five fixed things, says them anew and ends it', async () => {
  const office = await server.signIn('liaison-jinping');
  const { representatives } = await office.data(CADRE);
  const page = await open('liaison-jinping', `/representatives/${representatives.nodes[0].id}`, PHONE);
  await householdsOfCadre(page);
  const free = (await office.data('{ households(linkedBy: 1, first: 100) { nodes { code } } }')).households.nodes.at(
    -1,
  );
  await page.getByRole('button', { name: '建立联系' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('combobox', { name: '户' }).fill(free.code);
  await page.getByRole('option', { name: new RegExp(free.code) }).click();
  for (const label of Object.keys(FIVE)) expect(await form.getByLabel(label).getAttribute('required')).not.toBeNull();
  await fill(page, FIVE);
  await submit(page, '建立联系');
  await form.waitFor({ state: 'hidden' });
  const row = page.getByRole('listitem').filter({ hasText: free.code });
  await row.getByText('定岗位：包户干部').waitFor();
  await row.getByRole('button', { name: /责任要求/ }).click();
  expect(await form.getByLabel('定目标').inputValue()).toBe('不漏一户');
  await fill(page, { 定目标: '每季度一次' });
  await submit(page, '责任要求');
  await row.getByText('定目标：每季度一次').waitFor();
  await row.getByRole('button', { name: /结束联系/ }).click();
  await submit(page, '结束联系');
  await row.getByRole('button', { name: /结束联系/ }).waitFor({ state: 'detached' });
  await page.context().close();
});

test('from the page of a household somebody else is found by name and linked to it as well, in English', async () => {
  const office = await server.signIn('liaison-jinping');
  const { representatives, households } = await office.data(
    `{ ${CADRE.slice(1, -1)} households(linkedBy: 1, first: 100) { nodes { id } } }`,
  );
  const page = await open('liaison-jinping', `/households/${households.nodes.at(-2).id}`, inEnglish(server));
  await page.getByRole('button', { name: 'Start a link' }).click();
  const form = page.getByRole('dialog');
  const { name } = representatives.nodes[0];
  await form.getByRole('combobox', { name: 'Representative' }).fill(name);
  await page
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .click();
  await form.getByLabel('Under which mandate').selectOption({ index: 1 });
  await fill(page, { Post: '包户干部', Task: '上门', Target: '两次', 'Reward or penalty': '考核' });
  await submit(page, 'Start a link');
  await form.waitFor({ state: 'hidden' });
  const history = page.getByRole('region', { name: 'Who is and was linked' });
  await history.getByText('Task: 上门 · Target: 两次').waitFor();
  expect(await history.getByRole('link', { name }).count()).toBe(1);
  await page.context().close();
});

test('what is fixed of a county leader is said anew where the township is answered for, and not by a leader', async () => {
  const page = await open('liaison-jinping', '/responsibility', PHONE);
  await page.getByLabel('层级').selectOption({ label: '县级领导包乡镇' });
  await page.getByText('定岗位：包村领导').first().waitFor({ state: 'detached' });
  const row = page.getByRole('listitem').filter({ hasText: '→' }).first();
  await row.getByRole('button', { name: /责任要求/ }).click();
  await fill(page, { 定目标: '无一乡镇落后' });
  await submit(page, '责任要求');
  await row.getByText('定目标：无一乡镇落后').waitFor();
  await page.context().close();
  const leader = await open('leader-jinping', '/responsibility?level=county-township');
  await leader.getByText('定目标：无一乡镇落后').waitFor();
  expect(await leader.getByRole('button', { name: /责任要求|结束/ }).count()).toBe(0);
  await leader.context().close();
});
