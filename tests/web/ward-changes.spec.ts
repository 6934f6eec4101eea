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

const VILLAGES = '{ wards(kind: "village", first: 20) { nodes { id name } } }';

test('the page of a village that came about from two says so and leads to them, closed and with their last day', async () => {
  const office = await server.signIn('liaison');
  const { wards } = await office.data(VILLAGES);
  const village = wards.nodes.find(({ name }: { name: string }) => name.startsWith('青石村'));
  const page = await open('liaison', `/wards/${village.id}`, PHONE);
  const history = page.getByRole('region', { name: '沿革' });
  await history.getByText('西三镇关于村级区划调整的通知').waitFor();
  await history.getByRole('link', { name: '上青石村（示例）' }).click();
  await page.getByText('上青石村（示例）已于 2021年2月28日 撤销').waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth > window.innerWidth')).toBe(false);
  await page.context().close();
});

test('the office looks at what a merger would move, then makes it; the comparison says what the figures are sums of', async () => {
  const office = await server.signIn('liaison');
  const { wards } = await office.data(VILLAGES);
  const [first, second] = wards.nodes.slice(-2);
  const page = await open('liaison', `/ward-changes?ward=${encodeURIComponent(first.id)}`);
  await page.getByRole('combobox', { name: '与哪些片区合并' }).click();
  await page.getByRole('option', { name: second.name }).click();
  await page.keyboard.press('Escape');
  await page.getByLabel('新名称').fill('新合村（示例）');
  await page.getByRole('button', { name: '看看会怎样' }).click();
  await page.getByText(/^下级片区：/).waitFor();
  await page.getByLabel('依据（文件、会议决定）').fill('县政府批复第1号');
  await page.getByRole('button', { name: '确认调整' }).click();
  await page.getByRole('status').getByText('已调整').waitFor();
  await page.getByText('县政府批复第1号').waitFor();

  const { jurisdiction } = await office.data('{ jurisdiction { currentYear } }');
  const comparison = await open('liaison', `/ward-comparison?year=${jurisdiction.currentYear}`);
  const table = comparison.getByRole('region', { name: '各项数字' });
  await table.getByText(/合并而成，此前数字为以下片区合计/).waitFor();
  await table.getByRole('link', { name: first.name }).first().waitFor();
  await comparison.context().close();
  await page.context().close();
});
