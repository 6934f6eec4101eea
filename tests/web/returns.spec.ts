import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBrowser, type TestBrowser } from '../testkit/browser.js';
import type { Data } from '../testkit/client.js';
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

test('the office sees which groups owe a return, has words to remind them, and takes a nil return from paper', async () => {
  const office = await server.signIn('liaison');
  const { jurisdiction } = await office.data('{ jurisdiction { currentYear } }');
  const count = async () =>
    (
      await office.data(
        'query ($year: Int!) { groupReturns(year: $year, states: [MISSING], first: 1) { totalCount } }',
        {
          year: jurisdiction.currentYear,
        },
      )
    ).groupReturns.totalCount;
  const before = await count();
  expect(before).toBeGreaterThan(0);
  const page = await open('liaison', `/returns?year=${jurisdiction.currentYear}`, PHONE);
  await page.getByText(`有 ${before} 份逾期未交。`).waitFor();
  await page
    .getByRole('region', { name: '催交名单' })
    .getByText(/没有情况也请零报告/)
    .waitFor();
  await page
    .getByRole('button', { name: /^填报：/ })
    .first()
    .click();
  await page.getByText('没有（零报告）').click();
  await page.getByRole('button', { name: '提交' }).click();
  await page.getByRole('status').getByText('已提交').waitFor();
  await page.getByText(`有 ${before - 1} 份逾期未交。`).waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth > window.innerWidth')).toBe(false);
  await page.context().close();
});

test('the leader of a group finds the returns of the own group', async () => {
  const leader = await server.signIn('daibiao');
  const { viewer } = await leader.data('{ viewer { representative { primaryMandate { group { name } } } } }');
  const page = await open('daibiao', '/returns');
  await page.getByRole('heading', { name: '代表信息反馈' }).waitFor();
  await page.getByText(viewer.representative.primaryMandate.group.name).first().waitFor();
  const { groupReturns } = await leader.data(
    '{ groupReturns(year: 2026, first: 100) { nodes { group { name } viewerCanSubmit } } }',
  );
  const mine = groupReturns.nodes.filter(({ viewerCanSubmit }: Data) => viewerCanSubmit);
  expect(new Set(mine.map(({ group }: Data) => group.name)).size).toBeLessThanOrEqual(1);
  await page.context().close();
});
