import { afterAll, beforeAll, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { act } from '../testkit/act.js';
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

async function take(page: Page, step: string, label?: string, words?: string): Promise<void> {
  await page.getByRole('button', { name: step, exact: true }).click();
  const form = page.getByRole('dialog');
  if (label) await form.getByLabel(label).fill(words!);
  await form.getByRole('button', { name: step, exact: true }).click();
  await form.waitFor({ state: 'hidden' });
}

test('an order of a household begins in its grid, goes up to the village, and to the whole network of the township', async () => {
  const household = await server.signIn('household-majie');
  const { households, jurisdiction } = await household.data(
    '{ households(first: 1) { nodes { id ward { name } } } jurisdiction { today } }',
  );
  const { id: householdId, ward } = households.nodes[0];
  const order = {
    kind: 'service-order',
    title: '井盖松动',
    topic: 'safety',
    raisedOn: jurisdiction.today,
    householdId,
  };
  const { id } = await act(household, 'raiseMatter', order, 'id');
  const path = `/matters/${encodeURIComponent(id)}`;

  const centre = await open('centre-majie', path);
  await centre.getByText(`承办：${ward.name}`).first().waitFor();
  await centre.getByRole('button', { name: '派单', exact: true }).click();
  const form = centre.getByRole('dialog');
  await form.getByLabel('承办单位').fill(ward.name);
  await centre.getByRole('option', { name: ward.name, exact: true }).click();
  await form.getByRole('button', { name: '派单', exact: true }).click();
  await form.waitFor({ state: 'hidden' });

  const worker = await open('worker-majie', path, PHONE);
  await take(worker, '接单');
  await take(worker, '提级', '理由', '井圈要换，网格办不了');
  await worker.getByText('井圈要换，网格办不了').waitFor();

  const leader = await open('leader-majie', path);
  await leader
    .getByText(/承办：.*（示例）/)
    .first()
    .waitFor();
  await take(leader, '接单');
  await take(leader, '提级', '理由', '涉及过境公路');
  await leader.getByText('全网联动').waitFor();
  for (const page of [centre, worker, leader]) await page.context().close();
});
