import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
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

/** Opens the effect of a text that is written but not adopted, as the editor keeps it on this machine. */
async function openEffect(change: (file: string) => string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await open('liaison', '/programme', options);
  const query = '{ jurisdiction { id } programmeVersion { version sourceText } }';
  const answer = await page.request.post(`${server.url}/graphql`, { data: { query } });
  const { jurisdiction, programmeVersion } = (await answer.json()).data;
  const draft = { text: change(programmeVersion.sourceText), basedOnVersion: programmeVersion.version };
  const key = `lianxin-programme-liaison-${jurisdiction.id}`;
  await page.evaluate(([name, kept]) => localStorage.setItem(name!, kept!), [key, JSON.stringify(draft)]);
  await page.goto(`${server.url}/programme?view=effect`);
  return page;
}

/** Whoever has no household helped loses what that gave; visits are worth more. */
const harder = (file: string): string => {
  const [before, after] = file.split('      - key: linked-households\n');
  return `${before!}      - key: linked-households\n${after!.replace('from: 0.9, points: 10', 'from: 0.99, points: 10').replace('below: 0.9, points: 7', 'below: 0.99, points: 5')}`;
};

describe('the effect of a rubric on a year', () => {
  test('is told before it is adopted: who moves, by how much and why', async () => {
    const page = await openEffect(harder);
    await page
      .getByRole('status')
      .getByText(/年.+共 \d+ 人：\d+ 人等次变化.+变化最大的是/)
      .waitFor();
    const list = page.getByRole('table', { name: '变化的人' });
    const first = list.getByRole('row').nth(1);
    await first.getByText('联系户走访覆盖 10 → 5（−5）').waitFor();
    await first.getByText(/^现在：/).waitFor();
    await first.getByText(/^原来：/).waitFor();
    expect(await first.getByRole('link').getAttribute('href')).toMatch(/^\/score-sheets\//);
    await list.getByRole('button', { name: '变化' }).click();
    await page.waitForURL(/sort=GAIN/);

    const region = page.getByRole('region', { name: '变化的人' });
    const download = page.waitForEvent('download');
    await region.getByRole('button', { name: '保存 CSV 文件' }).click();
    const csv = readFileSync(await (await download).path(), 'utf8');
    const shown = Number((await region.getByText(/^已显示 \d+\/\d+$/).textContent())!.split('/')[1]);
    expect(csv.trim().split('\r\n')).toHaveLength(shown + 1);
    expect(csv).toContain('联系户走访覆盖 10 → 5（−5）');
    await page.context().close();
  });

  test('sets those apart whom the year knows too little of, and says what is missing', async () => {
    const page = await openEffect(
      file =>
        file.replace('      - key: organisation\n', '      - key: judged\n').replaceAll('[organisation]', '[judged]'),
      PHONE,
    );
    const apart = page.getByRole('region', { name: '还比不出来的' });
    await apart.getByText('组织评价').waitFor();
    await apart.getByRole('button', { name: '列出他们' }).click();
    await page
      .getByText(/已得 [\d.]+\/90/)
      .first()
      .waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await page.context().close();
  });

  test('of a text with problems waits until they are mended', async () => {
    const page = await openEffect(file => file.replace('rule: manual', 'rule: manuel'));
    await page.getByText(/处问题，改好后才能试算/).waitFor();
    await page.getByRole('button', { name: '去改文件' }).click();
    await page.getByRole('region', { name: '问题' }).getByText('manuel').first().waitFor();
    await page.context().close();
  });

  test('is not shown to a representative', async () => {
    const page = await open('daibiao', '/programme?view=effect');
    await page.getByRole('tab', { name: '差异' }).waitFor();
    expect(await page.getByRole('tab', { name: '对上年的影响' }).count()).toBe(0);
    await page.context().close();
  });
});
