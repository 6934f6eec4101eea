import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { act } from '../testkit/act.js';
import { openBrowser, type TestBrowser } from '../testkit/browser.js';
import { startTestServer, type TestServer } from '../testkit/server.js';
import { PHONE, pagesOf } from './open-page.js';

let server: TestServer;
let browser: TestBrowser;
let open: ReturnType<typeof pagesOf>;
let today: string;
beforeAll(async () => {
  [server, browser] = await Promise.all([startTestServer('wujiagang'), openBrowser()]);
  open = pagesOf(server, browser);
  ({ today } = (
    await server.visitor({ 'x-jurisdiction': 'wujiagang' }).data('{ jurisdiction { today } }')
  ).jurisdiction);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** A petition that a delegate takes down; answers the path of its page. */
async function petition(username: string, title: string): Promise<{ path: string; number: string }> {
  const client = await server.signIn(username);
  const { viewer } = await client.data('{ viewer { representative { id } } }');
  const input = { kind: 'petition', title, raisedOn: today, representativeId: viewer.representative.id };
  const { id, number } = await act(client, 'raiseMatter', input, 'id number');
  return { path: `/matters/${encodeURIComponent(id)}`, number };
}

/** Takes the step with this name: opens its form, says what it asks, and sends it. */
async function take(
  page: Page,
  step: string,
  say: (form: ReturnType<Page['getByRole']>) => Promise<void> = async () => {},
) {
  await page.getByRole('button', { name: step, exact: true }).click();
  const form = page.getByRole('dialog');
  await say(form);
  await form.getByRole('button', { name: step, exact: true }).click();
  await form.waitFor({ state: 'hidden' });
}

const handTo = (page: Page, owner: string) =>
  take(page, '交办', async form => {
    await form.getByLabel('承办单位').fill(owner);
    await page.getByRole('option', { name: owner, exact: true }).click();
  });

test('a petition that a street sends back is handed over anew, answered, rated as bad and sent round again', async () => {
  const { path } = await petition('daibiao-wujiagang', '下水道堵塞');
  const office = await open('liaison-wujiagang', path);
  await take(office, '确立');
  await handTo(office, '宝塔河街道');
  await office.getByText('承办：宝塔河街道').first().waitFor();

  const street = await open('street-wujiagang', path, PHONE);
  await take(street, '退回', form => form.getByLabel('理由').fill('属区住建局管'));
  await street.getByText('退回另行交办').first().waitFor();
  await street.getByText('属区住建局管').waitFor();

  await office.reload();
  await handTo(office, '宝塔河街道');
  await street.reload();
  await take(street, '办理', form => form.getByLabel('办理进展').fill('已约施工队'));
  await take(street, '反馈', async form => {
    await form.getByLabel('答复内容').fill('已疏通');
    await form.getByText('已解决').click();
  });

  const delegate = await open('daibiao-wujiagang', path, PHONE);
  await take(delegate, '评价', async form => {
    expect(await form.getByRole('radio', { checked: true }).count()).toBe(0); // nothing is said for them
    await form.getByText('不满意', { exact: true }).click();
  });
  await delegate.getByText(/评价：不满意/).waitFor();
  await take(delegate, '要求重新办理', form => form.getByLabel('为什么要重新办理').fill('又堵了'));
  await delegate.getByText('重新办理过 1 次').waitFor();
  for (const page of [office, street, delegate]) await page.context().close();
});

test('the office merges what two delegates raised, and the page of the one leads to the other', async () => {
  const first = await petition('daibiao-wujiagang', '噪声扰民甲');
  const second = await petition('xiang-wujiagang', '噪声扰民乙');
  const office = await open('liaison-wujiagang', second.path);
  await take(office, '并案', async form => {
    await form.getByLabel('并入哪一件').fill(first.number);
    await office.getByRole('option', { name: `${first.number} 噪声扰民甲` }).click();
  });
  await office.getByRole('link', { name: '已并案，查看继续办理的事项' }).click();
  await office.getByRole('heading', { name: '噪声扰民甲', level: 1 }).waitFor();
  await office.getByText('并入 1 件').waitFor();
  await office.context().close();
});

test('an inquiry that nobody answered in time stands first under the unit that owes it, and opens to the matter', async () => {
  const leader = await open('leader-wujiagang', '/matters/owners', PHONE);
  await leader.getByRole('link', { name: /^区住建局（示例） 逾期 \d+ 件/ }).click();
  await leader.getByRole('link', { name: /询问/ }).first().click();
  await leader.getByText('承办：区住建局（示例）').first().waitFor();
  await leader.getByText(/逾期/).first().waitFor();
  await leader.context().close();
});
