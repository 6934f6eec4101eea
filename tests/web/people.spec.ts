import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openBrowser, type TestBrowser } from '../testkit/browser.js';
import { startTestServer, type TestServer } from '../testkit/server.js';
import { inEnglish, PHONE, pagesOf } from './open-page.js';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Does something with the pages of one jurisdiction. */
async function within(
  scenario: 'yinder' | 'jinping' | 'wujiagang',
  see: (open: ReturnType<typeof pagesOf>, server: TestServer) => Promise<void>,
): Promise<void> {
  const server = await startTestServer(scenario);
  try {
    await see(pagesOf(server, browser), server);
  } finally {
    await server.close();
  }
}

test('the office sees the 413 leads by where they come from and how they were selected, and opens a count', async () => {
  await within('yinder', async open => {
    const page = await open('liaison-yinder', '/people', PHONE);
    const sources = ['无职党员', '村民代表', '积极分子', '后备干部', '乡土人才', '屯不错', '种养大户'];
    const counts: number[] = [];
    for (const source of sources) {
      const button = page.getByRole('button', { name: new RegExp(`^${source}：`) });
      counts.push(Number((await button.textContent())!.replace(source, '')));
    }
    expect(counts).toEqual([136, 201, 20, 5, 22, 20, 9]);
    await page.getByRole('button', { name: '联户长：413人，查看名单' }).waitFor();
    await page.getByRole('button', { name: /^乡土人才：22人/ }).click();
    const list = page.getByRole('dialog');
    await list.getByText('22人', { exact: true }).waitFor();
    expect(await list.getByRole('listitem').count()).toBe(22);
    await list.getByText('协助网格员做好联户内群众管理').first().waitFor();
    await page.context().close();
  });
});

test('279 supervisors are listed with what they watch, and three service teams with what they go out for', async () => {
  await within('jinping', async (open, server) => {
    const page = await open('liaison-jinping', '/people', { ...PHONE, ...inEnglish(server) });
    await page.getByRole('button', { name: /^Supervisor of diligence and honesty: 279/ }).click();
    const list = page.getByRole('dialog');
    await list.getByText('Watches how money and property of the village are used').first().waitFor();
    await list.getByRole('link').first().click();
    await page
      .getByText('Supervisor of diligence and honesty: Watches how money and property of the village are used')
      .waitFor();
    await page.goBack();
    const teams = page.getByRole('region', { name: 'Groups and service teams' });
    await teams.getByText(/^农业服务队 · Service team · 17 people/).waitFor();
    await teams.getByText('Task: 农技培训、田间指导、病虫害防治').waitFor();
    await page.context().close();
  });
});

test('a delegate reads the eight rights on the own page, and everybody who acts in the zone on its board', async () => {
  await within('wujiagang', async (open, server) => {
    const page = await open('daibiao-wujiagang', '/my-year', PHONE);
    const rights = page.getByRole('region', { name: '代表的权利' });
    await rights.getByText('质询权').waitFor();
    expect(await rights.getByRole('listitem').count()).toBe(8);
    const zone = (await page.getByLabel('代表资格').textContent())!.split(' · ')[0]!;
    await page.context().close();
    const leader = await server.signIn('leader-wujiagang');
    const { wards } = await leader.data(
      'query ($search: String) { wards(search: $search, first: 1) { nodes { id } } }',
      {
        search: zone,
      },
    );
    const board = await open(null, `/boards/wujiagang/${wards.nodes[0].id}`, { ...PHONE, ...inEnglish(server) });
    await board.getByRole('heading', { name: zone }).waitFor();
    await board
      .getByText(/District delegate|Township delegate/)
      .first()
      .waitFor();
    await board.context().close();
  });
});
