import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openBrowser, type TestBrowser } from '../testkit/browser.js';
import { startTestServer, type TestServer } from '../testkit/server.js';
import { PHONE, pagesOf } from './open-page.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

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

/** What keeps somebody with a screen reader, a keyboard or weak eyes out, in words with the place. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async standard => {
    type Axe = {
      run(on: Document, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    };
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, { runOnly: standard });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
  }, STANDARD);
}

const PAGES: [who: string | null, path: string][] = [
  [null, '/sign-in'],
  ['daibiao', '/my-year'],
  ['daibiao', '/visits/new'],
  ['daibiao', '/matters/new'],
  ['daibiao', '/duty-records/new?kind=proposal'],
  ['daibiao', '/households'],
  ['leader', '/overview'],
  ['leader', '/pledges'],
  ['daibiao', '/cycles'],
  ['liaison', '/activities'],
  ['liaison', '/matters'],
  ['liaison', '/duty-records'],
  ['liaison', '/duty-records/new?kind=petition'],
  ['liaison', '/households'],
  ['liaison', '/links'],
  ['liaison', '/responsibility'],
  ['liaison', '/indicators'],
  ['leader', '/indicators/reports?state=SUBMITTED'],
  ['liaison', '/link-proposals'],
  ['liaison', '/import'],
  ['liaison', '/programme'],
  ['liaison', '/programme?view=versions'],
  ['liaison', '/programme?view=effect&part=ALL'],
  ['daibiao', '/programme'],
  ['liaison', '/profile'],
];

describe('nobody is kept out', () => {
  test.each(PAGES)(
    '%s at %s: a phone shows it without moving sideways, a screen reader can read it',
    async (who, path) => {
      const page = await open(who, path, { ...PHONE, reducedMotion: 'reduce' });
      await page.waitForLoadState('networkidle');
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await barriers(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await page.context().close();
    },
  );

  test('a keyboard reaches the content with the first key', async () => {
    const page = await open('leader', '/overview');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.context().close();
  });
});
