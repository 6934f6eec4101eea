import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBrowser, type TestBrowser } from '../testkit/browser.js';
import { startTestServer, type TestServer } from '../testkit/server.js';
import { PHONE, pagesOf } from './open-page.js';

let server: TestServer;
let browser: TestBrowser;
let open: ReturnType<typeof pagesOf>;
beforeAll(async () => {
  [server, browser] = await Promise.all([startTestServer('wujiagang'), openBrowser()]);
  open = pagesOf(server, browser);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test('the office briefs all groups; a leader of a group answers on the phone before the day that is named', async () => {
  const leader = await server.signIn('zuzhang-wujiagang');
  const { viewer } = await leader.data('{ viewer { representative { primaryMandate { group { name } } } } }');
  const group = viewer.representative.primaryMandate.group.name;
  const page = await open('liaison-wujiagang', '/consultations');
  await page.getByRole('button', { name: '发通报' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('标题').fill('三季度党内情况');
  await form.getByLabel('通报内容').fill('本季度重点工作情况。');
  await form.getByRole('button', { name: '发通报' }).click();
  await page
    .getByText(/前答复/)
    .first()
    .waitFor();
  await page.context().close();

  const phone = await open('zuzhang-wujiagang', '/consultations', PHONE);
  await phone.getByText('三季度党内情况').waitFor();
  const unanswered = phone.getByRole('listitem').filter({ hasText: `${group}：未答复` });
  await unanswered.getByRole('button', { name: `答复：${group}` }).click();
  const answer = phone.getByRole('dialog');
  await answer.getByRole('textbox', { name: '答复' }).fill('无不同意见');
  await answer.getByRole('button', { name: '答复' }).click();
  await phone.getByText(`${group}：无不同意见`).waitFor();
  expect(await phone.evaluate('document.documentElement.scrollWidth > window.innerWidth')).toBe(false);
  await phone.context().close();
});
