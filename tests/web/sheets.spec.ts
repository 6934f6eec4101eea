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

test('a delegate prints the card, the open letter and the record book; a household stands there by its number alone', async () => {
  const client = await server.signIn('daibiao-wujiagang');
  const { viewer } = await client.data(`{ viewer { representative { id name links(first: 1) { nodes {
    household { code headName } } } } } }`);
  const { id, name, links } = viewer.representative;
  const page = await open('daibiao-wujiagang', `/representatives/${encodeURIComponent(id)}/sheets?year=2026`, PHONE);
  const paper = (title: string) => page.getByRole('article', { name: title });
  await paper('党代表证').getByText(`姓名：${name}`).waitFor();
  await page.getByText('连心卡', { exact: true }).click();
  const [link] = links.nodes;
  await paper('连心卡').getByText(link.household.code).waitFor();
  expect(await paper('连心卡').getByText(link.household.headName).count()).toBe(0);
  await page.getByText('致党员群众的公开信').click();
  await paper('致党员群众的公开信').getByText('办一件利民实事', { exact: true }).waitFor();
  await page.getByText('代表工作记载册').click();
  await paper('代表工作记载册').getByText('走访', { exact: true }).waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.getByText(/来源：连心/).waitFor();
  expect(await page.getByRole('button', { name: '打印' }).isVisible()).toBe(false);
  await page.context().close();
});

test('the square code of the contact card opens a page that anybody reads, without a telephone number', async () => {
  const { viewer } = await (await server.signIn('daibiao-wujiagang')).data('{ viewer { representative { id name } } }');
  const { id, name } = viewer.representative;
  const page = await open(
    'daibiao-wujiagang',
    `/representatives/${encodeURIComponent(id)}/sheets?year=2026&sheet=card`,
  );
  await page.getByRole('img', { name: `二维码：${name}的联系卡` }).waitFor();
  const told = await page.getByText(/网上查看：/).textContent();
  await page.context().close();
  const address = told!.replace('网上查看：', '').replace(server.url, '');
  const phone = await open(null, address, PHONE);
  await phone.getByRole('heading', { level: 1, name }).waitFor();
  await phone.getByRole('region', { name: '什么时候能见到' }).waitFor();
  expect(await phone.getByRole('link', { name: /\d{4,}/ }).count()).toBe(0);
  await phone.getByRole('button', { name: 'English' }).click();
  await phone.getByRole('region', { name: 'When they can be met' }).waitFor();
  expect(await phone.evaluate('document.documentElement.scrollWidth > window.innerWidth')).toBe(false);
  await phone.context().close();
});

test('the five activities are counted on my year, and each count opens down to its records', async () => {
  const page = await open('daibiao-wujiagang', '/my-year?year=2026', PHONE);
  const tally = page.getByRole('region', { name: '五项活动' });
  await tally.getByRole('link', { name: '一件利民实事' }).click();
  await page.getByRole('heading', { level: 1, name: /已确认/ }).waitFor();
  await page.context().close();
});
