import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Client } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';

let server: TestServer;
let story: Story;
let office: Client;
beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server);
  office = await story.user('LIAISON_OFFICE');
});
afterAll(async () => {
  await story.close();
  await server.close();
});

describe('an error that nobody foresaw', () => {
  let logged: string;
  beforeEach(() => {
    logged = '';
    jest.spyOn(process.stderr, 'write').mockImplementation(text => {
      logged += String(text);
      return true;
    });
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  /** Takes a table away while somebody asks, so that the database answers with its own words. */
  async function without<T>(table: string, work: () => Promise<T>): Promise<T> {
    await story.query(`alter table ${table} rename to elsewhere`);
    try {
      return await work();
    } finally {
      await story.query(`alter table elsewhere rename to ${table}`);
    }
  }

  function expectMasked(body: string): void {
    const { code, reference, ...rest } = JSON.parse(body).errors[0].extensions;
    expect({ code, ...rest }).toEqual({ code: 'INTERNAL', reason: 'internal' });
    expect(body).not.toMatch(/relation|select|elsewhere|wards|sessions|node_modules|\.[jt]s/i);
    expect(logged).toContain(reference);
    expect(logged).toMatch(/relation .* does not exist/);
  }

  const bodyOf = async (query: string, client = office) => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) };
    return (await client.fetch('/graphql', init)).text();
  };

  test('in a query tells a reference and nothing else', async () => {
    expectMasked(await without('wards', () => bodyOf('{ places: wards { totalCount } }')));
  });

  test('in a mutation tells a reference and nothing else', async () => {
    const close = `mutation { m: closePledges(input: { clientKey: "${randomUUID()}", year: 2026 }) }`;
    expectMasked(await without('applied_mutations', () => bodyOf(close)));
  });

  test('before the first resolver tells a reference and nothing else', async () => {
    expectMasked(await without('sessions', () => bodyOf('{ viewer { role } }')));
  });

  test('outside of the API tells a reference and nothing else', async () => {
    const response = await without('sessions', () => office.fetch('/explorer'));
    expect(response.status).toBe(500);
    expectMasked(await response.text());
  });
});

describe('somebody who hangs up', () => {
  test('in the middle of reading leaves no connection behind', async () => {
    await story.query('begin');
    await story.query('lock table wards in access exclusive mode');
    const gone = Array.from({ length: 20 }, async () => {
      const body = JSON.stringify({ query: '{ jurisdiction { years } wards { totalCount } groups { totalCount } }' });
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body };
      await office.fetch('/graphql', { ...init, signal: AbortSignal.timeout(300) }).catch(() => {});
    });
    await Promise.all(gone);
    await story.query('commit');
    expect((await office.data('{ wards { totalCount } }')).wards.totalCount).toBe(0);
    await sleep(300);
    const [held] = await story.query(
      `select count(*)::int as n from pg_stat_activity
       where datname = current_database() and usename = 'lianxin_app' and state like 'idle in transaction%'`,
    );
    expect(held!.n).toBe(0);
  });
});
