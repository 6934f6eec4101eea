import { afterAll, beforeAll, expect, test } from '@jest/globals';
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

const isWide = (page: Page) => page.evaluate('document.documentElement.scrollWidth > window.innerWidth');

/** Records the stage whose form is open, and waits until the next one has come. */
async function record(page: Page, stage: string, fill: () => Promise<void>): Promise<void> {
  const form = page.getByRole('region', { name: `登记本环节：${stage}` });
  await form.waitFor();
  await fill();
  await form.getByRole('button', { name: '登记本环节' }).click();
  await form.waitFor({ state: 'detached' });
}

test('a village decides by four discussions and two disclosures, and a villager reads on the board what was resolved', async () => {
  const { viewer } = await (await server.signIn('village-majie')).data('{ viewer { ward { id name } } }');
  const page = await open('village-majie', '/consultations/new');
  await page.getByLabel('程序').selectOption('四议两公开');
  await page.getByLabel('议什么').fill('新建村文化广场');
  await page.getByRole('combobox', { name: '村(社区)' }).fill(viewer.ward.name);
  await page.getByRole('option', { name: viewer.ward.name }).first().click();
  await page.getByRole('button', { name: '发起议事' }).click();

  const stages = page.getByRole('region', { name: '程序环节' });
  await stages.getByText('当前环节').waitFor();
  const titles: string[] = await stages.locator('.mantine-Paper-root p:first-child').allTextContents();
  const [proposal, deliberation, members, assembly, shown] = titles;
  const note = () => page.getByLabel('情况说明').fill('已商定');
  const count = (present: string, inFavour: string) => async () => {
    for (const [label, value] of Object.entries({ 应到: '60', 到会: present, 赞成: inFavour, 反对: '2', 弃权: '0' }))
      await page.getByRole('textbox', { name: label }).fill(value);
  };
  await record(page, proposal!, note);
  await record(page, deliberation!, note);
  await record(page, members!, count('50', '48'));
  await count('10', '8')();
  await page.getByRole('button', { name: '登记本环节' }).click();
  await page.getByRole('alert').first().waitFor();
  await record(page, assembly!, count('50', '45'));
  const until = await page.evaluate('new Date(Date.now() + 20 * 86400000).toISOString().slice(0, 10)');
  await record(page, shown!, async () => {
    await page.getByLabel('公示内容').fill('决议：新建文化广场一处。');
    await page.getByLabel('公示到').fill(String(until));
  });
  await page.context().close();

  const phone = await open(null, `/boards/majie/${encodeURIComponent(viewer.ward.id)}`, PHONE);
  await phone.getByRole('region', { name: '正在公示' }).getByText('决议：新建文化广场一处。').waitFor();
  expect(await isWide(phone)).toBe(false);
  await phone.context().close();
});

test('a citizens’ panel judges a matter, and its page says that it judges no persons', async () => {
  const office = await server.signIn('centre-majie');
  const { panelCases } = await office.data(`{ panelCases(year: 2026, first: 20) { nodes { panel ward { id }
    matter { id } } } }`);
  const [before] = panelCases.nodes;
  const question = '这件事有没有道理，应当怎样办？';
  const again = { panel: before.panel, wardId: before.ward.id, matterId: before.matter.id, question };
  const { id } = await act(office, 'openPanelCase', again, 'id');
  const phone = await open('centre-majie', '/panels?year=2026', PHONE);
  await phone.getByText('评议未能化解的事项，只评事、不评人。').waitFor();
  expect(await isWide(phone)).toBe(false);
  await phone.goto(`${server.url}/panels/${encodeURIComponent(id)}?year=2026`);
  await phone.getByText('还没有成员表态。').waitFor();
  for (const member of [0, 1, 2, 3]) {
    await phone.getByRole('button', { name: '登记成员意见' }).click();
    const form = phone.getByRole('dialog');
    await form.getByLabel('成员').selectOption({ index: member });
    await form.getByLabel('理由').fill('看过现场');
    await form.getByRole('button', { name: '登记成员意见' }).click();
    await form.waitFor({ state: 'detached' });
  }
  await phone.getByRole('button', { name: '形成结论' }).click();
  const form = phone.getByRole('dialog');
  await form.getByLabel('评议结论').fill('诉求有理，由村里限期办理。');
  await form.getByRole('button', { name: '形成结论' }).click();
  await phone.getByText('诉求有理，由村里限期办理。').waitFor();
  await phone.getByText('已有结论').waitFor();
  expect(await isWide(phone)).toBe(false);
  await phone.context().close();
});
