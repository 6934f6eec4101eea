import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openBrowser, type TestBrowser } from '../testkit/browser.js';
import { startTestServer, type TestServer } from '../testkit/server.js';
import { addDays, Story } from '../testkit/story.js';
import { inEnglish, openWith, PHONE } from './open-page.js';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');

let server: TestServer;
let browser: TestBrowser;
let story: Story;
let an: string;
beforeAll(async () => {
  [server, browser] = await Promise.all([startTestServer('empty'), openBrowser()]);
  story = await Story.begin(server, fixture('programme.yaml') + fixture('consequences.yaml'));
  const village = await story.ward({ name: '东村' });
  const group = await story.insert('groups', { wardId: village.id });
  const person = await story.representative({ wardId: village.id, groupId: group.id }, { name: '安一' });
  for (const month of ['01', '02']) {
    const scheduledOn = `${story.year}-${month}-10`;
    const day = {
      groupId: group.id,
      wardId: village.id,
      scheduledOn,
      originalOn: scheduledOn,
      title: `${month}月面见日`,
    };
    const activity = await story.insert('activities', { ...day, state: 'HELD' });
    await story.insert('attendanceRecords', { activityId: activity.id, representativeId: person.id, status: 'ABSENT' });
  }
  an = person.id;
});
afterAll(async () => {
  await story.close();
  await browser.close();
  await server.close();
});

const path = () => `/consequences?year=${story.year}`;
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

async function take(page: Page, step: string, words: Record<string, string>): Promise<void> {
  await page.getByRole('button', { name: step, exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  for (const [label, written] of Object.entries(words)) await dialog.getByLabel(label).fill(written);
  await dialog.getByRole('button', { name: step, exact: true }).click();
}

test('the office goes from notice to decision on a phone: no step without a word, no hearing skipped, and it can be lifted', async () => {
  const page = await openWith({ server, browser }, await story.session('LIAISON_OFFICE'), path(), PHONE);
  const reminder = page.getByRole('article', { name: '提醒 安一' });
  await reminder.getByText('现计2次').waitFor();
  await reminder.getByText('尚未办理').waitFor();
  expect(await page.getByRole('article').count()).toBe(1);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await take(page, '告知本人', { 告知内容: '两次无故缺席，请说明', 告知日期: addDays(story.today, -20) });
  await reminder.getByText('已告知').waitFor();
  await take(page, '记录决定', { 决定内容和会议纪要: '给予提醒（纪要3号）', 谁代表机关决定: '书记王某' });
  await reminder.getByText('已处理').waitFor();

  const criticism = page.getByRole('article', { name: '批评教育 安一' });
  await criticism.getByText('尚未办理').waitFor();
  await criticism.getByRole('button', { name: '告知本人' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('告知内容').fill('拟给予批评教育');
  await dialog.getByLabel('告知日期').fill(addDays(story.today, -19));
  await dialog.getByRole('button', { name: '告知本人' }).click();
  await criticism.getByText('须先听取本人意见').waitFor();
  expect(await criticism.getByRole('button', { name: '记录决定' }).count()).toBe(0);
  await criticism.getByRole('button', { name: '记录听取意见' }).click();
  await dialog.getByLabel('本人意见').fill('家中有人住院');
  await dialog.getByLabel('听取意见日期').fill(addDays(story.today, -25));
  await dialog.getByRole('button', { name: '记录听取意见' }).click();
  await dialog.getByRole('alert').filter({ hasText: '先告知，再听取意见' }).waitFor();
  await dialog.getByLabel('听取意见日期').fill(addDays(story.today, -15));
  await dialog.getByRole('button', { name: '记录听取意见' }).click();
  await criticism.getByRole('button', { name: '记录决定' }).click();
  await dialog.getByText('不予处理').click();
  await dialog.getByLabel('决定内容和会议纪要').fill('情有可原');
  await dialog.getByLabel('谁代表机关决定').fill('书记王某');
  await dialog.getByRole('button', { name: '记录决定' }).click();
  await criticism.getByText('不予处理').waitFor();
  await reminder.getByRole('button', { name: '撤销' }).click();
  await dialog.getByLabel('撤销理由').fill('一次缺席补准了假');
  await dialog.getByRole('button', { name: '撤销' }).click();
  await reminder.getByText('已撤销').waitFor();
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await story.count('mandates', 'ended_on is not null')).toBe(0);
  await page.context().close();
});

test('the person reads what was begun and can change nothing; the page speaks English', async () => {
  const own = await openWith(
    { server, browser },
    await story.session('REPRESENTATIVE', { representativeId: an }),
    path(),
    { ...PHONE, ...inEnglish(server) },
  );
  const criticism = own.getByRole('article', { name: 'Criticism 安一' });
  await criticism.getByText('What the person said: 家中有人住院').waitFor();
  await criticism.getByText('Decides: Township Party committee').waitFor();
  await criticism.getByText('Decided by: 书记王某').waitFor();
  await criticism.getByText('Not taken', { exact: true }).waitFor();
  await own.getByText('From 3: Proposal to end the mandate, decided by Township congress').waitFor();
  expect(await own.getByRole('article').getByRole('button').count()).toBe(0);
  expect(await own.getByText('Prior consents').count()).toBe(0);
  expect(await overflow(own)).toBeLessThanOrEqual(0);
  await own.context().close();
});

test('of a consent only body, day and number are asked for, and a number is taken once', async () => {
  const office = await openWith({ server, browser }, await story.session('LIAISON_OFFICE'), path());
  const consents = office.getByRole('region', { name: '事先同意' });
  const record = async () => {
    await consents.getByRole('button', { name: '登记同意' }).click();
    const dialog = office.getByRole('dialog');
    await dialog.getByRole('combobox', { name: '代表' }).fill('安一');
    await office.getByRole('option', { name: /安一/ }).click();
    const mandate = dialog.getByLabel('以什么资格');
    await mandate.selectOption({ index: 1 });
    await dialog.getByLabel('文号').fill('区纪函〔7〕号');
    await dialog.getByRole('button', { name: '登记同意' }).click();
    return dialog;
  };
  const dialog = await record();
  await dialog.waitFor({ state: 'hidden' });
  await consents.getByText('区纪函〔7〕号').waitFor();
  await (await record()).getByRole('alert').filter({ hasText: '已经登记过' }).waitFor();
  await office.context().close();
});
