import { afterAll, beforeAll, expect, test } from '@jest/globals';
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

test('the office sees how many households nobody is linked to, and opens them ward by ward', async () => {
  const page = await open('liaison', '/links', PHONE);
  await page.getByText(/户还没有人联系，共/).waitFor();
  const wards = page.getByRole('region', { name: '各村(社区)无人联系的户' });
  const [count] = (await wards.getByRole('link', { name: /户$/ }).first().textContent())!.match(/[\d,]+/)!;
  await wards.getByRole('link', { name: /户$/ }).first().click();
  await page.getByText(`共 ${count} 户`).waitFor();
  expect(await page.getByLabel('只看还没有代表联系的户').isChecked()).toBe(true);
  await page.context().close();
});

test('from the households of one representative to that person, who hands one of them to another', async () => {
  const page = await open('liaison', '/links');
  const counts = page.getByRole('region', { name: '每户有几名代表联系' });
  await counts.getByText('1 人联系').locator('..').getByRole('link').click();
  await page.getByRole('rowheader').getByRole('link').first().click();
  const history = page.getByRole('region', { name: '谁联系过这户' });
  await history.getByRole('link').first().click();
  await page.getByRole('heading', { name: /的联系户$/, level: 1 }).waitFor();
  const boxes = page.getByRole('checkbox', { name: /^移交联系户/ });
  const name = (await boxes.first().getAttribute('aria-label'))!.split('：')[1]!;
  await boxes.first().check();
  await page.getByRole('button', { name: '移交联系户' }).click();
  const form = page.getByRole('dialog');
  await form.getByText('只移交这些户：1 户').waitFor();
  await form.getByRole('combobox', { name: '代表' }).click();
  await page
    .getByRole('option', { name: /村民代表/ })
    .last()
    .click();
  await form.getByLabel('以什么资格').selectOption({ index: 1 });
  await form.getByRole('button', { name: '移交联系户' }).click();
  await form.waitFor({ state: 'hidden' });
  await page.getByRole('link', { name, exact: true }).waitFor({ state: 'detached' });
  await page.getByLabel('时间').selectOption('PAST');
  await page.getByRole('link', { name, exact: true }).click();
  await history.getByText(/由.+移交/).waitFor();
  await page.context().close();
});
