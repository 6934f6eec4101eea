import { get } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openBrowser, type TestBrowser } from '../../testkit/browser.js';
import type { Client } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';
import { Workplace } from './workplace.js';

let server: TestServer;
let story: Story;
beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server);
});
afterAll(async () => {
  await story.close();
  await server.close();
});

const JSON_BODY = { 'content-type': 'application/json' };

async function send(body: string, headers: Record<string, string> = JSON_BODY, client: Client = story.visitor()) {
  const response = await client.fetch('/graphql', { method: 'POST', headers, body });
  const text = await response.text();
  return { status: response.status, text, errors: JSON.parse(text).errors };
}

describe('what is no operation', () => {
  test.each([
    ['is no JSON', '{"query": ', 400],
    ['is JSON that would poison objects', '{"__proto__": {"isAdmin": true}, "query": "{ viewer { role } }"}', 400],
    ['is empty', '', 400],
    ['is a list of operations', '[{"query": "{ viewer { role } }"}]', 400],
    ['has no query', '{}', 400],
    ['has a list for variables', '{"query": "{ viewer { role } }", "variables": [1]}', 400],
    ['has a number for a query', '{"query": 1}', 400],
  ])('and %s is refused with a coded error', async (_, body, expected) => {
    const { status, errors, text } = await send(body);
    expect(status).toBe(expected);
    expect(errors[0].extensions.code).toBe('BAD_REQUEST');
    expect(text).not.toMatch(/node_modules|stack|at .*\.js/);
  });

  test('is too large for somebody who has not signed in', async () => {
    const large = JSON.stringify({ query: '{ viewer { role } }', filling: 'x'.repeat(300_000) });
    const { status, errors } = await send(large);
    expect(status).toBe(413);
    expect(errors[0].extensions).toMatchObject({ code: 'BAD_REQUEST', reason: 'body-too-large' });
    const office = await story.user('LIAISON_OFFICE');
    expect((await send(large, JSON_BODY, office)).status).toBe(200);
  });

  test('is packed, so that nobody knows how large it is', async () => {
    const body = gzipSync(JSON.stringify({ query: '{ viewer { role } }', filling: 'x'.repeat(3_000_000) }));
    const headers = { ...JSON_BODY, 'content-encoding': 'gzip' };
    const response = await story.visitor().fetch('/graphql', { method: 'POST', headers, body });
    expect(response.status).toBe(400);
  });

  test('comes without saying how large it is, from somebody who has not signed in', async () => {
    const response = await fetch(new URL('/graphql', server.url), {
      method: 'POST',
      headers: JSON_BODY,
      body: new Blob(['{"query": "{ viewer { role } }"}']).stream(),
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(413);
  });
});

describe('other sites', () => {
  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'cannot send a form of type %s',
    async type => {
      const { status } = await send('{"query": "mutation { signOut }"}', { 'content-type': type });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    },
  );

  test('cannot ask by a link', async () => {
    const plain = await story.visitor().fetch(`/graphql?query=${encodeURIComponent('{ jurisdiction { key } }')}`);
    expect(plain.status).toBe(400);
  });

  test('cannot write by a link, nor can anybody', async () => {
    const response = await story.visitor().fetch(`/graphql?query=${encodeURIComponent('mutation { signOut }')}`, {
      headers: { 'apollo-require-preflight': 'yes' },
    });
    expect(response.status).toBe(405);
  });

  test.each(['/graphql', '/explorer', '/', '/anything'])('cannot frame %s or guess its contents', async path => {
    const { headers } = await story.visitor().fetch(path);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe-eval');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  test('answers of the API are kept by nobody on the way', async () => {
    const { headers } = await story.visitor().fetch('/graphql', {
      method: 'POST',
      headers: JSON_BODY,
      body: JSON.stringify({ query: '{ jurisdiction { key } }' }),
    });
    expect(headers.get('cache-control')).toBe('no-store');
  });
});

test.each([
  '/../package.json',
  '/..%2f..%2fpackage.json',
  '/%2e%2e/%2e%2e/api/package.json',
  '/assets/../../package.json',
  '/explorer/assets/../../../package.json',
  '/explorer/assets/..%2f..%2f..%2fpackage.json',
  '/explorer/assets/constructor',
  '//etc/passwd',
])('no file outside of the web application is served at %s', async path => {
  const { host } = new URL(server.url);
  const answer = await new Promise<string>((resolve, reject) => {
    const [hostname, port] = host.split(':');
    get({ hostname, port, path }, response => {
      let body = String(response.statusCode);
      response.on('data', chunk => (body += chunk)).on('end', () => resolve(body));
    }).on('error', reject);
  });
  expect(answer).not.toMatch(/"workspaces"|"dependencies"|root:/);
  expect(answer).toMatch(/^(200|4\d\d)/);
});

describe('operations that ask for too much', () => {
  const reasonOf = async (query: string, variables = {}) => {
    const body = JSON.stringify({ query, variables });
    const { status, errors } = await send(body);
    return `${status} ${errors?.[0].extensions.reason ?? errors?.[0].extensions.code}`;
  };
  const nested = (depth: number): string => (depth ? `parent { name ${nested(depth - 1)} }` : 'name');
  const list = (depth: number): string => (depth ? `children(first: 100) { nodes { ${list(depth - 1)} } }` : 'name');
  const doubled = Array.from(
    { length: 20 },
    (_, i) => `fragment f${i} on Ward { ...f${i + 1} ...f${i + 1} parent { id } }`,
  );

  test('too deep', async () => {
    expect(await reasonOf(`{ wards { nodes { ${nested(20)} } } }`)).toBe('400 query-too-deep');
  });

  test('lists within lists', async () => {
    expect(await reasonOf(`{ wards(first: 100) { nodes { ${list(2)} } } }`)).toBe('400 query-too-large');
    expect(await reasonOf(`query ($n: Int) { wards(first: $n) { nodes { ${list(2)} } } }`, { n: 100 })).toBe(
      '400 query-too-large',
    );
  });

  test('lists whose size is left to a variable', async () => {
    const query = `query ($n: Int = 100) { wards(first: $n) { nodes { ${list(2).replaceAll('100', '$n')} } } }`;
    expect(await reasonOf(query)).toBe('400 query-too-large');
    expect(await reasonOf(query, { n: 3 })).toBe('200 undefined');
  });

  test('lists of which one has a size below nothing', async () => {
    const query = `{ a: wards(first: -1000000) { nodes { name } } wards(first: 100) { nodes { ${list(2)} } } }`;
    expect(await reasonOf(query)).toBe('400 query-too-large');
  });

  test('the same list under many names', async () => {
    const aliases = Array.from({ length: 100 }, (_, i) => `a${i}: wards(first: 100) { nodes { id name code kind } }`);
    expect(await reasonOf(`{ ${aliases.join(' ')} }`)).toBe('400 query-too-large');
  });

  test('fragments that double each other', async () => {
    const query = `{ wards { nodes { ...f0 } } } ${doubled.join(' ')} fragment f20 on Ward { name }`;
    expect(await reasonOf(query)).toBe('400 query-too-large');
  });

  test('fragments that name each other in a circle', async () => {
    const query = '{ wards { nodes { ...a } } } fragment a on Ward { ...b } fragment b on Ward { ...a }';
    expect(await reasonOf(query)).toBe('400 GRAPHQL_VALIDATION_FAILED');
  });

  test('hundreds of passwords', async () => {
    const tries = Array.from({ length: 12 }, (_, i) => `a${i}: signIn(username: "u${i}", password: "p") { role }`);
    expect(await reasonOf(`mutation { ${tries.join(' ')} }`)).toBe('400 query-too-large');
  });

  test('a document longer than any page needs', async () => {
    expect(await reasonOf(`{ ${'__typename '.repeat(2000)} }`)).toBe('400 GRAPHQL_PARSE_FAILED');
  });

  test("but not the explorer's question about the schema", async () => {
    const { getIntrospectionQuery } = await import('graphql');
    expect(await reasonOf(getIntrospectionQuery({ inputValueDeprecation: true }))).toBe('200 undefined');
  });
});

describe('the explorer in a real browser', () => {
  let browser: TestBrowser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  test('works under the rules of its page', async () => {
    const workplace = await Workplace.open(server, 1);
    const password = await workplace.addAccount(story, 'explorer');
    await workplace.close();
    const page = await browser.newPage();
    await page.request.post(new URL('/graphql', server.url).href, {
      data: { query: `mutation { signIn(username: "explorer", password: "${password}") { role } }` },
    });
    const complaints: string[] = [];
    page.on('console', message => {
      if (/content.security.policy|refused to/i.test(message.text())) complaints.push(message.text());
    });
    await page.goto(new URL('/explorer', server.url).href);
    await page.locator('.monaco-editor').first().waitFor();
    await page
      .getByRole('button', { name: /execute|run/i })
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
  });
});
