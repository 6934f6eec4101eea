import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBrowser, type TestBrowser } from '../testkit/browser.js';
import { startTestServer, type TestServer } from '../testkit/server.js';
import { PHONE, pagesOf } from './open-page.js';

let server: TestServer;
let browser: TestBrowser;
let open: ReturnType<typeof pagesOf>;
beforeAll(async () => {
  [server, browser] = await Promise.all([startTestServer('majie'), openBrowser()]);
  open = pagesOf(server, browser);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test('a villager without an account finds the board of the village from the sign-in page on a phone', async () => {
  const { wards } = await (await server.signIn('centre-majie')).data(
    '{ wards(kind: "village", first: 1) { nodes { name } } }',
  );
  const village = wards.nodes[0].name;
  const phone = await open(null, '/sign-in', PHONE);
  await phone.getByRole('link', { name: '公开栏（不用登录）' }).click();
  await phone.getByRole('heading', { level: 1, name: /公开栏/ }).waitFor();
  await phone.getByRole('complementary', { name: '演示标志' }).waitFor();
  await phone.getByRole('heading', { name: /周清单/ }).waitFor();
  await phone
    .getByText(/家中\d+家已完成/)
    .first()
    .waitFor();
  await phone.getByLabel('找村、社区或联络站').fill(village);
  await phone.getByRole('link', { name: village, exact: true }).click();
  await phone.getByRole('heading', { level: 1, name: village }).waitFor();
  await phone.getByRole('region', { name: '谁在这里' }).waitFor();
  await phone.getByRole('button', { name: 'English' }).click();
  await phone.getByRole('region', { name: 'Who acts here' }).waitFor();
  await phone.getByRole('complementary', { name: 'Demo mark' }).waitFor();
  expect(await phone.evaluate('document.documentElement.scrollWidth > window.innerWidth')).toBe(false);
  await phone.context().close();
});
