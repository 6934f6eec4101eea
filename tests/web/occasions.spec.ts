import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
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

const DECEMBER = '/activities?year=2026&month=2026-12';

describe('a fixed day', () => {
  test('is put off with its reason, which stays to be read in the calendar', async () => {
    const page = await open('liaison', DECEMBER);
    await page.getByRole('link', { name: '代表服务群众日' }).first().click();
    await page.getByRole('button', { name: '改期' }).click();
    const window = page.getByRole('dialog');
    await window.getByLabel('新的日期').fill('2026-12-28');
    await window.getByLabel('原因').fill('大雪封路');
    await window.getByRole('button', { name: '改期' }).click();
    await page.getByText('大雪封路').first().waitFor();
    await page.goto(server.url + DECEMBER);
    await page.getByText('大雪封路').first().waitFor();
    await page.context().close();
  });

  test('is left with approval: the representative asks on a phone, the office decides', async () => {
    const own = await open('daibiao', '/my-year?year=2026', PHONE);
    const section = own.getByRole('region', { name: '下一次活动' }).or(own.locator('a[href^="/activities/"]').first());
    await section.first().waitFor();
    await own.locator('a[href^="/activities/"]').first().click();
    await own.getByRole('button', { name: '请假', exact: true }).click();
    await own.getByRole('dialog').getByLabel('原因').fill('外出务工');
    await own.getByRole('dialog').getByRole('button', { name: '请假', exact: true }).click();
    await own.getByText('待批准').waitFor();
    const office = await open('liaison', DECEMBER);
    await office.getByRole('heading', { name: '待批准的请假' }).waitFor();
    await office.getByRole('button', { name: /^批准/ }).first().click();
    await office.getByText('已处理').waitFor();
    await own.reload();
    await own.getByText('已批准').waitFor();
    await Promise.all([own.context().close(), office.context().close()]);
  });

  test('can be followed in a calendar program, by an address that is shown once', async () => {
    const page = await open('daibiao', '/my-year?year=2026', PHONE);
    await page.getByRole('button', { name: '生成订阅地址' }).click();
    const address = await page.getByLabel('订阅地址（只显示这一次）').inputValue();
    expect((await page.request.get(address)).headers()['content-type']).toContain('text/calendar');
    await page.reload();
    await page.getByText('已有地址').waitFor();
    expect(await page.getByLabel('订阅地址（只显示这一次）').count()).toBe(0);
    await page.context().close();
  });

  test('is certified to an employer, who checks the number without an account', async () => {
    const page = await open('liaison', '/activities?year=2026&month=2026-01');
    await page.getByRole('link', { name: '代表与群众面见日' }).first().click();
    await page.locator('a[href^="/representatives/"]').first().click();
    await page.getByRole('button', { name: '开具证明' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '开具证明' }).click();
    await page.locator('a[href^="/certificates/"]').first().click();
    await page.getByText('兹证明').waitFor();
    const number = /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/.exec((await page.locator('main').textContent())!)![0];
    const employer = await open(null, '/certificate-check/xisan');
    await employer.getByLabel('证明上的验证编号').fill(number);
    await employer.getByRole('button', { name: '核对证明' }).click();
    await employer.getByText('属实').waitFor();
    await Promise.all([page.context().close(), employer.context().close()]);
  });
});

describe('a decision', () => {
  test('is opened, and goes on stage by stage', async () => {
    const page = await open('liaison', '/consultations/new');
    await page.getByLabel('议什么').fill('修入组道路');
    await page.getByLabel('村(社区)').first().click();
    await page.getByRole('listbox').getByRole('option').first().click();
    await page.getByRole('button', { name: '发起议事' }).click();
    await page.getByRole('heading', { name: '修入组道路' }).waitFor();
    await page.getByLabel('情况说明').fill('村民小组提出');
    await page.getByRole('button', { name: '登记本环节' }).click();
    await page.getByText('已听取').waitFor();
    await page.getByRole('button', { name: '登记本环节' }).click();
    await page
      .getByRole('alert')
      .getByText(/至少要听取/)
      .waitFor();
    await page.context().close();
  });
});
