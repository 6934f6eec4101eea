import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toGlobalId } from '@lianxin/api/shared/global-id.js';
import type { Client } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';

let server: TestServer;
let here: Story;
let there: Story;
let office: Client;
let wardId: string;
let foreignId: string;
beforeAll(async () => {
  server = await startTestServer('empty');
  here = await Story.begin(server);
  there = await Story.begin(server);
  const ward = await here.ward({ kind: 'township', name: '本镇' });
  wardId = here.gid('Ward', ward);
  // The same key in both, as after restoring a copy: only the jurisdiction tells them apart.
  await there.ward({ id: ward.id, kind: 'township', name: '邻镇' });
  foreignId = there.gid('Ward', ward);
  office = await here.user('LIAISON_OFFICE');
});
afterAll(async () => {
  await here.close();
  await there.close();
  await server.close();
});

async function refusal(query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await office.execute(query, variables);
  if (!errors?.[0]) throw new Error(`answered ${JSON.stringify(data)}`);
  const { code, reason, field } = errors[0].extensions;
  return `${code} ${reason} ${field}`;
}

describe('an id', () => {
  test('of another jurisdiction is not found, although a record here has the same key', async () => {
    expect(await refusal('query ($id: ID!) { ward(id: $id) { name } }', { id: foreignId })).toBe(
      'NOT_FOUND not-found id',
    );
    expect(await refusal('query ($id: ID!) { wards(parentId: $id) { totalCount } }', { id: foreignId })).toBe(
      'NOT_FOUND not-found parentId',
    );
  });

  test('of another jurisdiction inside an input is not found, and nothing is written', async () => {
    const raise = `mutation ($input: RaiseMatterInput!) { raiseMatter(input: $input) { id } }`;
    const kind = (await office.data('{ jurisdiction { programme { matterKinds { key } } } }')).jurisdiction.programme
      .matterKinds[0].key;
    const input = { clientKey: randomUUID(), kind, title: '修路', raisedOn: here.today, wardId: foreignId };
    expect(await refusal(raise, { input })).toBe('NOT_FOUND not-found wardId');
    expect(await there.count('matters')).toBe(0);
    expect(await here.count('matters')).toBe(0);
  });

  test('of another jurisdiction names no node', async () => {
    expect(await office.data('query ($id: ID!) { node(id: $id) { id } }', { id: foreignId })).toEqual({ node: null });
  });

  test.each([
    ['nothing', ''],
    ['words', '本镇'],
    ['a bare key', randomUUID()],
    ['something very long', 'x'.repeat(100_000)],
  ])('that is %s is refused by name', async (_, id) => {
    expect(await refusal('query ($id: ID!) { ward(id: $id) { name } }', { id })).toBe('BAD_USER_INPUT malformed-id id');
    expect(await refusal('query ($id: ID) { wards(parentId: $id) { totalCount } }', { id })).toBe(
      'BAD_USER_INPUT malformed-id parentId',
    );
  });

  test.each(['constructor', '__proto__', 'toString', 'Nobody'])('of the type %s names no node', async type => {
    const id = toGlobalId(type, here.jurisdictionId, randomUUID());
    expect(await office.data('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
  });

  test('of a ward names no household', async () => {
    expect(await refusal('query ($id: ID!) { household(id: $id) { code } }', { id: wardId })).toMatch(/^NOT_FOUND/);
    const answer = await office.data('query ($id: ID!) { node(id: $id) { __typename ... on Household { code } } }', {
      id: wardId,
    });
    expect(answer.node).toEqual({ __typename: 'Ward' });
  });

  test('of the jurisdiction fetches it again', async () => {
    const { jurisdiction } = await office.data('{ jurisdiction { id key } }');
    const { node } = await office.data('query ($id: ID!) { node(id: $id) { ... on Jurisdiction { id key } } }', {
      id: jurisdiction.id,
    });
    expect(node).toEqual(jurisdiction);
    const foreign = toGlobalId('Jurisdiction', there.jurisdictionId, there.jurisdictionId);
    expect(await office.data('query ($id: ID!) { node(id: $id) { id } }', { id: foreign })).toEqual({ node: null });
  });
});

describe('a text', () => {
  test.each([
    ['with a NUL character', 'a\u0000b'],
    ['with half a character', 'a\ud800b'],
    ['with a bell', 'a\u0007b'],
  ])('%s is refused by name', async (_, search) => {
    const query = 'query ($search: String) { wards(search: $search) { totalCount } jurisdiction { key } }';
    expect(await refusal(query, { search })).toBe('BAD_USER_INPUT text-unreadable search');
  });

  test('with a NUL character inside an input is refused by name', async () => {
    const raise = 'mutation ($input: RaiseMatterInput!) { raiseMatter(input: $input) { id } }';
    const input = { clientKey: randomUUID(), kind: 'x', title: 'a\u0000', raisedOn: here.today };
    expect(await refusal(raise, { input })).toBe('BAD_USER_INPUT text-unreadable title');
  });

  test('written into the operation itself is refused like one that came beside it', async () => {
    expect(await refusal('{ wards(search: "a\\u0000") { totalCount } }')).toBe('BAD_USER_INPUT text-unreadable search');
  });

  test('longer than anybody writes is refused by name and length', async () => {
    const { errors } = await office.execute('query ($s: String) { wards(search: $s) { totalCount } }', {
      s: '长'.repeat(201),
    });
    expect(errors![0]!.extensions).toMatchObject({
      reason: 'text-too-long',
      field: 'search',
      value: 201,
      allowed: 200,
    });
  });

  test('with line breaks, tabs and any script of the world is fine', async () => {
    const search = 'a\n\tb 𠮷 ཀ 👩‍🌾';
    expect(await office.data('query ($s: String) { wards(search: $s) { totalCount } }', { s: search })).toEqual({
      wards: { totalCount: 0 },
    });
  });
});

describe('numbers and dates', () => {
  test.each([-5, 0, 1989, 2201, 2_147_483_647])('the year %d is refused by name', async year => {
    expect(await refusal(`{ activities(year: ${year}) { totalCount } }`)).toBe('BAD_USER_INPUT year-range year');
  });

  test.each([-1, 0, 13])('the month %d is refused by name', async month => {
    expect(await refusal(`{ visits(year: 2026, month: ${month}) { totalCount } }`)).toBe(
      'BAD_USER_INPUT month-range month',
    );
  });

  test.each([2_147_483_648, 1e30, 2.5])('%d is no year at all', async year => {
    const query = 'query ($year: Int!) { activities(year: $year) { totalCount } }';
    expect(await refusal(query, { year })).toMatch(/^BAD_USER_INPUT/);
    expect(await refusal(`{ activities(year: ${year}) { totalCount } }`)).toMatch(/^GRAPHQL_VALIDATION_FAILED/);
  });

  test.each(['2026-02-30', '2026-13-01', '0000-01-01', '99999-01-01', '2026-1-1', '昨天', '', 20260101])(
    '%s is no date, beside the operation or in it',
    async from => {
      const query = 'query ($from: Date) { activities(year: 2026, from: $from) { totalCount } }';
      expect(await refusal(query, { from })).toMatch(/^BAD_USER_INPUT malformed-date/);
      const inside = `{ activities(year: 2026, from: ${JSON.stringify(from)}) { totalCount } }`;
      expect(await refusal(inside)).toContain('malformed-date');
    },
  );
});
