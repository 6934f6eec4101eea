import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { act } from '../testkit/act.js';
import { openBrowser, type TestBrowser } from '../testkit/browser.js';
import { startTestServer, type TestServer } from '../testkit/server.js';
import { PHONE, pagesOf } from './open-page.js';

const FILE = readFileSync(new URL('../../seeds/programmes/xisan.yaml', import.meta.url), 'utf8');
const VISITS = `visits:
  quota:
    - { key: third, title: { zh-CN: 三分之一入户, en: A third at home }, per: household, channels: [HOME], every: year, share: "1/3" }
  help:
    - { key: policy, title: { zh-CN: 送政策, en: Policy } }
  mustVisit:
    - { key: illness, title: { zh-CN: 生病住院, en: Illness }, trigger: event, within: P3D }
`;
const PROGRAMME = FILE.replace(/^visits: .*$/m, () => VISITS.trim());

let server: TestServer;
let browser: TestBrowser;
let open: ReturnType<typeof pagesOf>;
beforeAll(async () => {
  [server, browser] = await Promise.all([startTestServer('demo'), openBrowser()]);
  open = pagesOf(server, browser);
  const office = await server.signIn('liaison');
  await act(office, 'adoptProgramme', { fileName: 'xisan.yaml', sourceText: PROGRAMME, basedOnVersion: 1 }, 'version');
  await server.runPendingTasks();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

test('something happens to a household: the representative reports it, goes, logs the visit, and it is off the list', async () => {
  const page = await open('daibiao', '/must-visits', PHONE);
  const choice = page.getByRole('group', { name: '哪一户' });
  await choice.getByRole('radio').first().check();
  const name = (await choice.locator('label').first().locator('span').first().textContent())!;
  await page.getByLabel('上门的人要知道什么（可不填）').fill('在县医院住院');
  await page.getByRole('button', { name: '报告', exact: true }).click();
  await page.getByRole('status').getByText('已报告，联系人会看到').waitFor();
  await page.getByText('1 次必访等着去').waitFor();

  await page.goto(`${server.url}/my-year`);
  const first = page.getByRole('region', { name: '先去看看' });
  await first.getByText(`生病住院`).waitFor();
  await first.getByText('在县医院住院').waitFor();
  await page
    .getByRole('region', { name: '走访要求' })
    .getByText(/至少|已达到/)
    .waitFor();
  await first
    .getByRole('link', { name: `记一次走访：${name}` })
    .first()
    .click();

  await page.getByText('送政策').click();
  await page.getByRole('button', { name: '记下' }).click();
  await page.getByText('1 次走访等待发送').waitFor();
  await page.getByText('1 次走访等待发送').waitFor({ state: 'detached' });
  await page.goto(`${server.url}/my-year`);
  await first.waitFor();
  expect(await first.getByText('生病住院').count()).toBe(0);

  await first.getByRole('link', { name: '民情日记' }).click();
  await page.getByText('帮助：送政策').waitFor();
  await page.getByText(/计入：.*必访 生病住院.*走访要求 三分之一入户/).waitFor();
  await page.context().close();
});

test('the office sees by ward that a visit is owed and by whom, but not why', async () => {
  const reporter = await server.signIn('daibiao');
  const { households } = await reporter.data('{ households(first: 2) { nodes { id } } jurisdiction { today } }');
  const { jurisdiction } = await reporter.data('{ jurisdiction { today } }');
  const happened = { householdId: households.nodes[1].id, kind: 'illness', happenedOn: jurisdiction.today };
  await act(reporter, 'reportHouseholdEvent', happened);
  const page = await open('liaison', '/must-visits');
  await page.getByText(/必访（缘由不公开）/).waitFor();
  expect(await page.getByRole('main').getByText('生病住院').count()).toBe(1); // the chip of the report form alone
  await page.context().close();
});
