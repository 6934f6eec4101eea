import { SESSION_COOKIE } from '@lianxin/api/accounts/viewer.js';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { TestBrowser } from '../testkit/browser.js';
import type { TestServer } from '../testkit/server.js';

export const PHONE = { viewport: { width: 360, height: 740 } };

/** For a page in English, as somebody chose it on that machine. */
export const inEnglish = ({ url: origin }: TestServer): BrowserContextOptions => ({
  storageState: { cookies: [], origins: [{ origin, localStorage: [{ name: 'lianxin-language', value: 'en' }] }] },
});

const PASSWORD = 'lianxin-demo';
const SIGN_IN =
  'mutation ($username: String!, $password: String!) { signIn(username: $username, password: $password) { username } }';

/** Opens pages of the web application as demo accounts; each in a browser profile of its own. */
export function pagesOf(server: TestServer, browser: TestBrowser) {
  return async (username: string | null, path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await browser.newPage(options);
    if (username) {
      const variables = { username, password: PASSWORD };
      await page.request.post(`${server.url}/graphql`, { data: { query: SIGN_IN, variables } });
    }
    await page.goto(server.url + path);
    return page;
  };
}

/** Opens a page with the session of somebody of a story. */
export async function openWith(
  { server, browser }: { server: TestServer; browser: TestBrowser },
  token: string,
  path: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await browser.newPage(options);
  await page.context().addCookies([{ name: SESSION_COOKIE, value: token, url: server.url }]);
  await page.goto(server.url + path);
  return page;
}

/** Fills in the sign-in page as a person does. */
export async function signIn(page: Page, username: string, password = PASSWORD): Promise<void> {
  await page.getByLabel('用户名').fill(username);
  await page.locator('input[type=password]').fill(password);
  await page.getByRole('button', { name: '登录' }).click();
}
