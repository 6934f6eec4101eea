import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { act } from '../testkit/act.js';
import { openBrowser, type TestBrowser } from '../testkit/browser.js';
import type { Client } from '../testkit/client.js';
import { startTestServer, type TestServer } from '../testkit/server.js';
import { PHONE, pagesOf } from './open-page.js';
import { cycleWithBallots } from './rated-cycle.js';

let server: TestServer;
let browser: TestBrowser;
let open: ReturnType<typeof pagesOf>;
let office: Client;
let cycleId: string;
beforeAll(async () => {
  [server, browser] = await Promise.all([startTestServer('demo'), openBrowser()]);
  open = pagesOf(server, browser);
  office = await server.signIn('liaison');
  cycleId = await cycleWithBallots(server, office);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const raters = (group: string) => `/cycles/${encodeURIComponent(cycleId)}/raters?year=2026&group=${group}`;
const issue = async (group: string): Promise<string> =>
  (await act(office, 'issueBallotCodes', { cycleId, group, count: 1 }, 'codes')).codes[0];

/** Answers one question and goes on. */
async function answer(page: Page, word: string): Promise<void> {
  await page.getByText(word, { exact: false }).first().click();
  await button(page, '下一题').click();
}

describe('the liaison office', () => {
  test('issues codes that are shown once, on slips with the address', async () => {
    const page = await open('liaison', raters('households'));
    await page.getByLabel('生成几个').fill('3');
    await button(page, '生成投票码').click();
    const slips = page.getByRole('region', { name: '无记名测评投票码' }).getByRole('listitem');
    await slips.first().waitFor();
    expect(await slips.count()).toBe(3);
    expect(await slips.first().textContent()).toMatch(/[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}.*\/ballot\/xisan/);
    await button(page, '已打印，不再显示').click();
    await page
      .getByText(/3 个码/)
      .first()
      .waitFor();
    await page.reload();
    await page
      .getByText(/3 个码/)
      .first()
      .waitFor();
    expect(await page.getByText(/[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/).count()).toBe(0);
    await page.context().close();
  });

  test('hands codes out to a class, and sees which class is still missing', async () => {
    const page = await open('liaison', raters('households'));
    await page.getByText('构成：村民不少于 50%（0 个码）、商户（0 个码）。').waitFor();
    await page.getByLabel('发给哪一类').selectOption('商户');
    await page.getByLabel('生成几个').fill('2');
    await button(page, '生成投票码').click();
    const slips = page.getByRole('region', { name: '无记名测评投票码' }).getByRole('listitem');
    expect(await slips.first().textContent()).toContain('联系户 · 商户');
    await button(page, '已打印，不再显示').click();
    await page.getByText(/2 个码.* · 商户/).waitFor();
    await page.getByText('商户（2 个码）').waitFor();
    await page.context().close();
  });

  test('enters paper ballots, which must add up', async () => {
    const page = await open('liaison', raters('households'));
    await button(page, '录入纸质票').first().click();
    const form = page.getByRole('dialog');
    for (const [label, number] of [
      ['发出', '12'],
      ['收回', '11'],
      ['有效', '10'],
    ] as const) {
      await form.getByLabel(label).fill(number);
    }
    await form.getByLabel('其中村民（张）').fill('4');
    await form.getByLabel('其中商户（张）').fill('6');
    await form.getByLabel('计票人').fill('王计票');
    await form.getByLabel('监票人').fill('李监票');
    await form.getByLabel('群众满意度：满意（票）').fill('7');
    const scan = {
      name: '测评票.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n'),
    };
    await form.locator('input[type=file]').setInputFiles(scan);
    await form.getByText('测评票.pdf').waitFor();
    await button(page, '保存').click();
    await form.getByRole('alert').getByText('票数合计是 7，应等于有效票 10').waitFor();
    await form.getByLabel('群众满意度：不满意（票）').fill('3');
    await button(page, '保存').click();
    await page.getByText('计票 王计票，监票 李监票 · 商户 6 · 村民 4').waitFor();
    await page.getByText('村民 4 / 5').waitFor();
    await page.context().close();
  });

  test('sees who has not rated, and takes somebody off a subject with a reason', async () => {
    const page = await open('liaison', raters('evaluator'));
    await page.getByText('未交：考评员甲（演示）、考评员乙（演示）').first().waitFor();
    await button(page, '撤下').first().click();
    await page.getByLabel('原因').fill('当事人亲属');
    await page.getByRole('dialog').getByRole('button', { name: '撤下' }).click();
    await page.getByText('撤下原因：当事人亲属').waitFor();
    await page.context().close();
  });
});

describe('somebody with a slip', () => {
  test('votes on a phone without an account, one question at a time, and once', async () => {
    const code = await issue('households');
    const page = await open(null, '/ballot/xisan', PHONE);
    await page.getByLabel('投票码').fill(code.toLowerCase());
    await button(page, '打开选票').click();
    await page.getByText('联系户').first().waitFor();
    const size = await page.locator('main').evaluate(main => getComputedStyle(main).fontSize);
    expect(size).toBe('20px');
    const name = await page.getByRole('heading', { level: 1 }).textContent();
    await answer(page, '基本满意');
    await page.getByText('请核对').waitFor();
    await button(page, '投票').click();
    await page.getByText('第 2 位').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).not.toBe(name);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.context().close();

    const again = await open(null, `/ballot/xisan#${code}`, PHONE);
    await again.getByText('第 2 位').waitFor();
    expect(again.url()).not.toContain(code);
    await again.context().close();
  });

  test('is told when the code opens nothing', async () => {
    const page = await open(null, '/ballot/xisan', PHONE);
    await page.getByLabel('投票码').fill('AAAA-AAAA-AAAA');
    await button(page, '打开选票').click();
    await page.getByRole('alert').getByText('这个码打不开选票').waitFor();
    await page.context().close();
  });

  test('loses nothing when the network drops before the ballot arrives', async () => {
    const page = await open(null, `/ballot/xisan#${await issue('households')}`, PHONE);
    await answer(page, '基本满意');
    await page.context().setOffline(true);
    await button(page, '投票').click();
    await page.getByRole('alert').getByText('连接不上服务器').waitFor();
    await page.context().setOffline(false);
    await button(page, '投票').click();
    await page.getByText('第 2 位').waitFor();
    await page.context().close();
  });

  test('puts everybody in order by tapping names, and casts them all together', async () => {
    const page = await open(null, `/ballot/xisan#${await issue('assembly')}`, PHONE);
    const names = page.locator('button[aria-pressed]');
    await names.first().waitFor();
    for (const place of Array.from({ length: await names.count() }, (_, at) => at)) await names.nth(place).click();
    expect(await names.first().textContent()).toContain('第 1 名');
    await button(page, '投票').click();
    await page.getByText('谢谢，您的票已经投出').waitFor();
    await page.context().close();
  });
});
