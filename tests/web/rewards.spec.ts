import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openBrowser, type TestBrowser } from '../testkit/browser.js';
import { startTestServer, type TestServer } from '../testkit/server.js';
import { Story } from '../testkit/story.js';
import { inEnglish, openWith, PHONE } from './open-page.js';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');
const DISPUTES = `    - key: dispute
      title: { zh-CN: 矛盾纠纷, en: Dispute }
      states: *states
      outcomes: *outcomes
      settledBy:
        - { key: village, title: { zh-CN: 村委会自行调处, en: The village committee itself }, self: true }

eventKinds:
`;

let server: TestServer;
let browser: TestBrowser;
let story: Story;
beforeAll(async () => {
  [server, browser] = await Promise.all([startTestServer('empty'), openBrowser()]);
  const programme = fixture('programme.yaml').replace('eventKinds:\n', DISPUTES);
  story = await Story.begin(server, `${programme}\n${fixture('rewards.yaml')}`);
  const village = await story.ward({ name: '东村' });
  const group = await story.insert('groups', { wardId: village.id });
  for (const name of ['安一', '陈二', '丁三'])
    await story.representative({ wardId: village.id, groupId: group.id }, { name });
  const day = `${story.year}-03-01`;
  const settled = { kind: 'dispute', state: 'CLOSED', outcome: 'SOLVED', settledBy: 'village', wardId: village.id };
  const days = { raisedOn: day, answeredOn: day, closedOn: day };
  await story.insert('matters', { ...settled, ...days, number: 'A-1', isMajor: false });
  await story.insert('matters', { ...settled, ...days, number: 'A-2', isMajor: true });
});
afterAll(async () => {
  await story.close();
  await browser.close();
  await server.close();
});

const path = () => `/rewards?year=${story.year}`;
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function honour(page: Page, name: string, amount: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: '登记表彰决定' }).click();
  await dialog.getByRole('combobox', { name: '代表' }).fill(name);
  await page.getByRole('option', { name: new RegExp(name) }).click();
  await dialog.getByLabel('以什么资格').selectOption({ index: 1 });
  await dialog.getByLabel('事由（公开）').fill('化解多起纠纷');
  await dialog.getByLabel('金额').fill(amount);
  await dialog.getByLabel('会议纪要号').fill('第3号');
  await dialog.getByRole('button', { name: '登记表彰决定' }).click();
}

test('the office records an honour on a phone within fund and quota, and takes it back with a reason', async () => {
  const page = await openWith({ server, browser }, await story.session('LIAISON_OFFICE'), path(), PHONE);
  await page.getByText('本年还没有表彰决定').waitFor();
  await honour(page, '安一', '501');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('alert').filter({ hasText: '最多500' }).waitFor();
  await dialog.getByLabel('金额').fill('500');
  await dialog.getByRole('button', { name: '登记表彰决定' }).click();
  const honours = page.getByRole('region', { name: '表彰名单' });
  await honours.getByText('安一 · 优秀代表').waitFor();
  await honours.getByText('500 元').waitFor();
  await honours.getByText(/镇党委，纪要第3号/).waitFor();
  await honour(page, '陈二', '100');
  await dialog.getByRole('alert').filter({ hasText: '名额已满' }).waitFor();
  await dialog.getByRole('button', { name: '取消' }).last().click();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await honours.getByRole('button', { name: '撤销' }).click();
  await dialog.getByLabel('为什么撤销').fill('材料不实');
  await dialog.getByRole('button', { name: '撤销' }).click();
  await page.getByText('本年还没有表彰决定').waitFor();
  await honour(page, '陈二', '100');
  await honours.getByText('陈二 · 优秀代表').waitFor();
  await page.context().close();
});

test('what a settled dispute earns is confirmed or declined with a reason, and paid by another person than who confirmed it', async () => {
  const page = await openWith({ server, browser }, await story.session('LIAISON_OFFICE'), path(), PHONE);
  const ledger = page.getByRole('region', { name: '以奖代补台账' });
  const row = (number: string) => ledger.getByRole('listitem').filter({ hasText: number });
  const dialog = page.getByRole('dialog');
  await row('A-1').getByRole('button', { name: '不予奖补' }).click();
  await dialog.getByLabel('为什么不予奖补').fill('由司法所主持');
  await dialog.getByRole('button', { name: '不予奖补' }).click();
  await row('A-1').getByText('由司法所主持').waitFor();
  await row('A-2').getByText('东村 · 500 元').waitFor();
  await row('A-2').getByRole('button', { name: '确认奖补' }).click();
  await dialog.getByRole('button', { name: '确认奖补' }).click();
  await row('A-2').getByText('已确认').waitFor();
  expect(await row('A-2').getByRole('button').count()).toBe(0);
  await ledger.getByText('1件，应发500，已发0').waitFor();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  const cashier = await openWith({ server, browser }, await story.session('LIAISON_OFFICE'), path());
  const due = cashier.getByRole('listitem').filter({ hasText: 'A-2' });
  await due.getByRole('button', { name: '记录发放' }).click();
  await cashier.getByRole('dialog').getByLabel('凭证号').fill('记字第7号');
  await cashier.getByRole('dialog').getByRole('button', { name: '记录发放' }).click();
  await due.getByText('记字第7号').waitFor();
  await cashier.getByText('1件，应发500，已发500').waitFor();
  await Promise.all([page.context().close(), cashier.context().close()]);
});

test('everybody reads the honours, and only who answers for organisations the ledger; the page speaks English', async () => {
  const representative = await story.representative({ wardId: (await story.ward()).id });
  const session = await story.session('REPRESENTATIVE', { representativeId: representative.id });
  const options = { ...PHONE, ...inEnglish(server) };
  const own = await openWith({ server, browser }, session, path(), options);
  await own.getByRole('region', { name: 'Honours' }).getByText('陈二 · Outstanding representative').waitFor();
  await own.getByText(/^Township Party committee, minute 第3号/).waitFor();
  expect(await own.getByText('Allowances of organisations').count()).toBe(0);
  expect(
    await own
      .getByRole('main')
      .getByRole('button', { name: /Revoke|Record/ })
      .count(),
  ).toBe(0);
  const leader = await openWith({ server, browser }, await story.session('LEADER'), path(), options);
  const ledger = leader.getByRole('region', { name: 'Allowances of organisations' });
  await ledger.getByText('Matters: 1, confirmed: 500, paid: 500').waitFor();
  await ledger.getByText('Declined').waitFor();
  expect(await ledger.getByRole('button').count()).toBe(0);
  expect(await overflow(leader)).toBeLessThanOrEqual(0);
  await Promise.all([own.context().close(), leader.context().close()]);
});
