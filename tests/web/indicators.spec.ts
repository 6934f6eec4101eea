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

test('a leader reads figures with targets, how exact they are and how many villages stand behind a sum', async () => {
  const leader = await open('leader', '/indicators?month=2026-11');
  const walnuts = leader.getByRole('region', { name: '核桃种植面积' });
  await walnuts.getByText('18,630.5 亩').waitFor();
  await walnuts.getByText('目标 15,000 亩，完成 124.2%（18,630.5/15,000）').waitFor();
  await walnuts.getByText('下辖相加（9/9个已审定）').waitFor();
  await leader.getByRole('region', { name: '高速公路土地征用用时' }).getByText('不到1 个月').waitFor();
  expect(await walnuts.getByRole('button', { name: '填报' }).count()).toBe(0);
  const { wards } = await leader.evaluate(async () => {
    const body = JSON.stringify({ query: '{ wards(kind: "village", first: 1) { nodes { id } } }' });
    const answer = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    return (await answer.json()).data as { wards: { nodes: { id: string }[] } };
  });
  await leader.goto(`${server.url}/wards/${wards.nodes[0]!.id}`);
  await leader.getByRole('region', { name: '指标', exact: true }).getByText('核桃种植面积').waitFor();
  await leader.context().close();
});

test('the office enters a figure on a phone, the village and then the township decide, and every value stays', async () => {
  const village = await open('village-leader', '/indicators/reports?state=SUBMITTED');
  const row = village.getByRole('listitem').filter({ hasText: '农民人均收入' });
  await row.getByRole('button', { name: '退回' }).click();
  const dialog = village.getByRole('dialog');
  await dialog.getByLabel('为什么退回').fill('请核对台账');
  await dialog.getByRole('button', { name: '退回' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await row.getByText('已退回').waitFor();
  await row.getByRole('link', { name: '农民人均收入' }).click();
  await village.getByText('原因：请核对台账').waitFor();
  const path = new URL(village.url()).pathname;

  const wardLink = village.getByRole('link', { name: '红岩坡村（示例）' });
  const ward = new URL((await wardLink.getAttribute('href'))!, server.url).pathname.split('/').at(-1)!;
  const office = await open('liaison', `/indicators?ward=${ward}&month=2026-08`, PHONE);
  await office.getByRole('button', { name: '填报：农民人均收入（示例）' }).click();
  const form = office.getByRole('dialog');
  await form.getByLabel('数字（元）').fill('-5');
  await form.getByRole('button', { name: '提交' }).click();
  await form.getByRole('alert').filter({ hasText: '收入不能为负' }).waitFor();
  await form.getByLabel('数字（元）').fill('1,800');
  await form.getByLabel('依据').fill('三季度统计台账');
  await form.getByRole('button', { name: '提交' }).click();
  await form.waitFor({ state: 'hidden' });
  await office.getByRole('region', { name: '农民人均收入（示例）' }).getByText('1,800 元').waitFor();
  const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await office.evaluate(overflow)).toBeLessThanOrEqual(0);

  await village.reload();
  await village.getByRole('button', { name: '审核通过' }).click();
  await village.getByText('等待西三镇审核').waitFor();
  const leader = await open('leader', path);
  await leader.getByRole('button', { name: '审核通过' }).click();
  await leader.getByText('已审定').first().waitFor();
  await leader.getByText('审核通过 · 乡镇').waitFor();
  await leader.getByText('原因：请核对台账').waitFor();
  await Promise.all([village.context().close(), office.context().close(), leader.context().close()]);
});
