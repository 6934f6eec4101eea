import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
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

const editor = (page: Page) => page.getByRole('textbox', { name: '实施方案文件（YAML）' });
const problems = (page: Page) => page.getByRole('region', { name: '问题' });
const view = (page: Page, name: string) => page.getByRole('tab', { name }).click();

/** Writes a new line at the very end of the file. */
async function append(page: Page, line: string): Promise<void> {
  await editor(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type(line);
}

async function lineCount(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const body = JSON.stringify({ query: '{ programmeVersion { sourceText } }' });
    const answer = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    return (await answer.json()).data.programmeVersion.sourceText.split('\n').length as number;
  });
}

describe('the programme file', () => {
  test('with a wrong key is told at its line, mended, compared and adopted', async () => {
    const page = await open('liaison', '/programme');
    await problems(page).getByText('没有问题，可以启用。').waitFor();
    const line = (await lineCount(page)) + 1;
    await append(page, 'holydays: {}');
    const place = problems(page).getByRole('button', { name: `第 ${line} 行，第 1 列` });
    await place.waitFor();
    await problems(page).getByText('没有“holydays”这个键').waitFor();
    expect(await page.locator('.cm-lintRange-error').textContent()).toBe('holydays');

    await place.click();
    expect(await page.evaluate(() => document.activeElement?.classList.contains('cm-content'))).toBe(true);
    await page.keyboard.press('Shift+End');
    await page.keyboard.type('# 第二年起适用');
    await problems(page).getByText('没有问题，可以启用。').waitFor();

    await page.getByRole('button', { name: '看差异并启用' }).click();
    const added = page.getByRole('row', { name: /新增 # 第二年起适用/ });
    await added.waitFor();
    expect(await added.getByRole('cell').allTextContents()).toEqual(['', String(line), '+ 新增', '# 第二年起适用']);
    await page.getByRole('button', { name: '启用为第2版' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '启用为第2版' }).click();
    await page.getByRole('status').getByText('第2版已生效').waitFor();
    await page.getByText(/^现行第2版，.*联络办.*启用/).waitFor();
    await page.getByRole('link', { name: '与第1版的差异' }).click();
    await page.getByRole('row', { name: /新增 # 第二年起适用/ }).waitFor();
    await page.context().close();
  });

  test('completes a key, and says what it means', async () => {
    const page = await open('liaison', '/programme');
    await append(page, 'cons');
    await page.getByText('What repeated absence leads to').waitFor();
    await page.getByRole('option', { name: 'consequences' }).click();
    await editor(page).getByText('consequences:').waitFor();
    await page.context().close();
  });

  test('that is not adopted yet is still there after a reload, and can be thrown away', async () => {
    const page = await open('liaison', '/programme');
    await append(page, '# 未启用');
    await page.reload();
    await page.getByText('上次没有启用的草稿已恢复。').waitFor();
    await editor(page).click();
    await page.keyboard.press('Control+End');
    expect(await editor(page).textContent()).toContain('# 未启用');
    await page.getByRole('button', { name: '不要草稿，回到现行版本' }).click();
    await editor(page).click();
    await page.keyboard.press('Control+End');
    expect(await editor(page).textContent()).not.toContain('# 未启用');
    await page.reload();
    await problems(page).getByText('没有问题，可以启用。').waitFor();
    expect(await page.getByRole('button', { name: '看差异并启用' }).count()).toBe(0);
    await page.context().close();
  });

  test('written by two at once: the second one sees what the first has adopted, and loses nothing', async () => {
    const [one, other] = await Promise.all([open('liaison', '/programme'), open('admin', '/programme')]);
    await append(other, '# 管理员的修改');
    await append(one, '# 联络办的修改');
    for (const page of [one, other]) {
      await problems(page).getByText('没有问题，可以启用。').waitFor();
      await view(page, '差异');
      await page.getByRole('button', { name: /^启用为第/ }).click();
    }
    await one
      .getByRole('dialog')
      .getByRole('button', { name: /^启用为第/ })
      .click();
    await one.getByText('已生效').waitFor();
    await other
      .getByRole('dialog')
      .getByRole('button', { name: /^启用为第/ })
      .click();
    await other
      .getByRole('alert')
      .getByText(/草稿是按第\d版改的/)
      .waitFor();
    await other.getByRole('row', { name: /删去 # 联络办的修改/ }).waitFor();
    await other.getByRole('row', { name: /新增 # 管理员的修改/ }).waitFor();
    await other.getByRole('button', { name: /^已看过差异/ }).click();
    await other.getByRole('button', { name: /^启用为第/ }).click();
    await other
      .getByRole('dialog')
      .getByRole('button', { name: /^启用为第/ })
      .click();
    await other.getByText('已生效').waitFor();
    await Promise.all([one.context().close(), other.context().close()]);
  });

  test('is read by a representative, who cannot change it', async () => {
    const page = await open('daibiao', '/programme', PHONE);
    await page.getByText('代表联系群众网格化管理').first().waitFor();
    expect(await editor(page).getAttribute('contenteditable')).toBe('false');
    expect(await problems(page).count()).toBe(0);
    await page.context().close();
  });
});
