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

test('a representative records a proposal on a phone, the office verifies it, and it stands in the list', async () => {
  const representative = await open('daibiao', '/my-year', PHONE);
  await representative.getByRole('link', { name: '登记一条履职记录' }).click();
  await representative.getByLabel('类别').selectOption({ label: '议案建议' });
  await representative.getByLabel('一句话说清是什么事').fill('关于增设垃圾收集点的建议');
  await representative.getByLabel('已提交').check();
  const file = { name: '立案通知.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') };
  await representative.locator('input[type=file]').setInputFiles(file);
  await representative.getByText('立案通知.pdf').waitFor();
  await representative.getByRole('button', { name: '登记' }).click();
  await representative.getByRole('heading', { name: '关于增设垃圾收集点的建议', level: 1 }).waitFor();
  await representative.getByText('本人申报，待核实').first().waitFor();
  expect(await representative.getByRole('button', { name: '核实属实' }).count()).toBe(0);

  const office = await open('liaison', new URL(representative.url()).pathname);
  const form = office.getByRole('dialog');
  const [download] = await Promise.all([
    office.waitForEvent('download'),
    office.getByRole('link', { name: '佐证文件：立案通知.pdf' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('立案通知.pdf');
  await office.getByRole('button', { name: '核实属实' }).click();
  await form.getByRole('button', { name: '核实属实' }).click();
  await form.waitFor({ state: 'hidden' });
  await office.getByText('联络办（演示） 核实于', { exact: false }).waitFor();
  await office.goto(`${server.url}/duty-records?state=VERIFIED&kind=proposal`);
  await office.getByRole('link', { name: '关于增设垃圾收集点的建议' }).waitFor();

  await representative.reload();
  await representative.getByText('已核实').first().waitFor();
  expect(await representative.getByRole('button', { name: '撤回' }).count()).toBe(0);
  await Promise.all([representative.context().close(), office.context().close()]);
});

test('the office adds a stage reached later, and withdraws what was recorded by mistake with the reason', async () => {
  const office = await open('liaison', '/duty-records?kind=proposal&search=水窖');
  await office.getByRole('link', { name: '关于加固红岩坡村水窖的建议' }).click();
  const form = office.getByRole('dialog');
  await office.getByRole('button', { name: '修改' }).click();
  await form.getByLabel('已采纳').check();
  await form.getByRole('button', { name: '保存' }).click();
  await office.getByText('已到的环节：已提交、已立案、已采纳').waitFor();
  await office.getByRole('button', { name: '撤回' }).click();
  await form.getByLabel('为什么撤回').fill('与另一条重复');
  await form.getByRole('button', { name: '撤回' }).click();
  await office.getByText('撤回原因：与另一条重复').waitFor();
  expect(await office.getByRole('button', { name: '修改' }).count()).toBe(0);
  await office.context().close();
});

test('the form asks for a ward where the kind is about wards, and says in words what is wrong', async () => {
  const office = await open('liaison', '/duty-records/new?kind=petition');
  await office.getByRole('combobox', { name: '村(社区)' }).click();
  await office.getByRole('listbox').getByRole('option').first().click();
  await office.getByLabel('一句话说清是什么事').fill('到县里反映');
  await office.getByText('更多：数量、对象、联名').click();
  await office.getByLabel('数量', { exact: true }).fill('-1');
  await office.getByRole('button', { name: '登记' }).click();
  await office.getByRole('alert').filter({ hasText: '数量不能小于 0' }).waitFor();
  await office.getByLabel('数量', { exact: true }).fill('2');
  await office.getByRole('button', { name: '登记' }).click();
  await office.getByRole('heading', { name: '到县里反映', level: 1 }).waitFor();
  await office.context().close();
});

test('the office sets posts of a representative and the class of a ward, which then stand on their pages', async () => {
  const office = await open('liaison', '/duty-records?kind=award');
  await office.getByRole('listitem').first().getByRole('link').click();
  await office.waitForURL(/duty-records\/[^?/]+/);
  await office.getByText('登记于', { exact: false }).waitFor();
  await office.locator('main').getByRole('link').first().click();
  await office.getByRole('button', { name: '修改属性' }).first().click();
  const form = office.getByRole('dialog');
  await form.getByLabel('村民小组长').check();
  await form.getByLabel('村委会成员').check();
  await form.getByRole('button', { name: '保存' }).click();
  await office.getByText('担任职务：村民小组长、村委会成员').waitFor();
  const wards = await office.request.post(`${server.url}/graphql`, {
    data: { query: '{ wards(kind: "village", first: 1) { nodes { id } } }' },
  });
  const { data } = (await wards.json()) as { data: { wards: { nodes: { id: string }[] } } };
  await office.goto(`${server.url}/wards/${data.wards.nodes[0]!.id}`);
  await office.getByRole('button', { name: '修改属性' }).click();
  await form.getByLabel('大小类').selectOption({ label: '大村' });
  await form.getByRole('button', { name: '保存' }).click();
  await office.getByText('大小类：大村').waitFor();
  await office.context().close();
});
