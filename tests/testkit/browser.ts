import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findBrowser } from './chromium.js';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
];

export interface TestBrowser {
  /** A page without cookies of any other page; the language is Chinese unless another is asked for. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** A real browser. Close it in `afterAll`. */
export async function openBrowser(): Promise<TestBrowser> {
  const { executablePath, env } = await findBrowser();
  const browser = await chromium.launch({
    executablePath,
    env: { ...process.env, ...env } as Record<string, string>,
    args: QUIET,
    headless: true,
  });
  return {
    newPage: async options => (await newContext(browser, options)).newPage(),
    close: () => browser.close(),
  };
}

function newContext(browser: Browser, options: BrowserContextOptions = {}) {
  return browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1280, height: 800 },
    ...options,
  });
}
