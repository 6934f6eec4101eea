import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { act } from '../testkit/act.js';
import { openBrowser, type TestBrowser } from '../testkit/browser.js';
import type { Client, Data } from '../testkit/client.js';
import { startTestServer, type TestServer } from '../testkit/server.js';
import { PHONE, pagesOf } from './open-page.js';

let server: TestServer;
let browser: TestBrowser;
let open: ReturnType<typeof pagesOf>;
let own: Client;
let me: string;
let today: string;
beforeAll(async () => {
  [server, browser] = await Promise.all([startTestServer('demo'), openBrowser()]);
  open = pagesOf(server, browser);
  own = await server.signIn('daibiao');
  const { viewer, jurisdiction } = await own.data('{ viewer { representative { id } } jurisdiction { today } }');
  [me, today] = [viewer.representative.id, jurisdiction.today];
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** A visit of today that the representative has just logged. */
async function logged(note: string): Promise<Data> {
  const query = 'query ($id: ID!) { representative(id: $id) { links(first: 1) { nodes { household { id } } } } }';
  const [{ household }] = (await own.data(query, { id: me })).representative.links.nodes;
  const input = { representativeId: me, householdId: household.id, visitedOn: today, channel: 'HOME', note };
  return act(own, 'logVisit', input);
}

const rowOf = (page: Page, note: string) => page.getByRole('listitem').filter({ hasText: note });

describe('a visit that was written down wrongly', () => {
  test('is corrected from the diary on a phone, with the reason, and says what it said before', async () => {
    await logged('写错了联系方式');
    const page = await open('daibiao', `/visits/diary/${encodeURIComponent(me)}`, PHONE);
    await rowOf(page, '写错了联系方式').getByRole('link', { name: /^更正/ }).click();
    await page.getByRole('group', { name: '联系方式' }).getByText('电话').click();
    await page.getByLabel('为什么更正').fill('当天是打电话');
    await page.getByRole('button', { name: '更正', exact: true }).click();
    const history = page.getByRole('region', { name: '更正经过' });
    await history.getByText(/更正：当天是打电话/).waitFor();
    await history.getByText(/原来记的：.*入户/).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.context().close();
  });

  test('is withdrawn, leaves the diary, and is kept below it', async () => {
    const { id } = await logged('根本没有去');
    const page = await open('daibiao', `/visits/${encodeURIComponent(id)}`);
    await page.getByRole('button', { name: '撤回这次走访' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel('理由').fill('记到别人头上了');
    await sheet.getByRole('button', { name: '撤回这次走访' }).click();
    await page.getByText(/撤回：记到别人头上了/).waitFor();
    await page.goto(`${server.url}/visits/diary/${encodeURIComponent(me)}`);
    const withdrawn = page.getByRole('region', { name: '撤回的走访' });
    await rowOf(page, '根本没有去').waitFor();
    expect(await withdrawn.getByText('根本没有去').count()).toBe(1);
    await page.context().close();
  });

  test('is where an accepted objection leads the office', async () => {
    const { id } = await logged('本人说不对');
    const input = {
      representativeId: me,
      kind: 'WRONG',
      recordType: 'VISIT',
      recordId: id,
      said: '那天是在村委会见的',
    };
    await act(own, 'raiseObjection', input);
    const page = await open('liaison', '/objections');
    const objection = rowOf(page, '那天是在村委会见的');
    await objection.getByRole('button', { name: /^答复/ }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel('更正了什么，或者为什么不改').fill('属实');
    await sheet.getByRole('button', { name: '答复' }).click();
    await objection.getByRole('link', { name: /^去更正/ }).click();
    await page.getByRole('region', { name: '本人提出的纠错' }).getByText('那天是在村委会见的').waitFor();
    await page.getByRole('region', { name: '更正这次走访' }).waitFor();
    await page.context().close();
  });
});

test('whoever finds the own entry of a roll wrong says so from the roll', async () => {
  const ofGroup = 'query ($id: ID!) { representative(id: $id) { primaryMandate { group { id } } } }';
  const { group } = (await own.data(ofGroup, { id: me })).representative.primaryMandate;
  const held =
    'query ($groupId: ID) { activities(year: 2026, state: HELD, groupId: $groupId, first: 1) { nodes { id } } }';
  const [activity] = (await own.data(held, { groupId: group.id })).activities.nodes;
  const page = await open('daibiao', `/activities/${encodeURIComponent(activity.id)}`, PHONE);
  await page.getByRole('link', { name: /^有误？/ }).click();
  await page.getByLabel('实际是怎样的').fill('那天到了，晚了十分钟');
  await page.getByRole('button', { name: '告诉联络办' }).click();
  await rowOf(page, '那天到了，晚了十分钟').getByText('待答复').waitFor();
  await page.context().close();
});
