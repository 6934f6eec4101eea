import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Context } from '@lianxin/api/context.js';
import { readPage, readPagesByParent, type SortKey } from '@lianxin/api/shared/paging.js';
import { selectWards, type WardRow } from '@lianxin/api/wards/ward.query.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';
import { Workplace } from './workplace.js';

let server: TestServer;
let story: Story;
let workplace: Workplace;
let context: Context;
let parents: string[];
beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server);
  workplace = await Workplace.open(server);
  const town = await story.ward({ kind: 'township', name: '镇' });
  const empty = await story.ward({ kind: 'village', name: '空村', parentId: town.id });
  const full = await story.ward({ kind: 'village', name: '村', parentId: town.id });
  parents = [town.id, empty.id, full.id];
  // Three with each terrain or none, three with each day or none, and every name three times.
  for (let i = 0; i < 27; i += 1) {
    await story.ward({
      kind: 'zone',
      name: `组${i % 9}`,
      parentId: full.id,
      terrain: [null, 'mountain', 'plain'][i % 3],
      startedOn: [null, '2020-01-01', '2021-01-01'][Math.floor(i / 3) % 3],
    });
  }
  context = workplace.contextOf(story);
});
afterAll(async () => {
  await context.end();
  await workplace.close();
  await story.close();
  await server.close();
});

const key = (column: string, property: string, descending = false): SortKey => ({
  expression: `wards.${column}`,
  property,
  descending,
});
const ORDERS: [string, SortKey[]][] = [
  ['rising, with ties and blanks', [key('terrain', 'terrain'), key('started_on', 'startedOn'), key('id', 'id')]],
  [
    'falling, with ties and blanks',
    [key('terrain', 'terrain', true), key('started_on', 'startedOn', true), key('id', 'id', true)],
  ],
  ['mixed', [key('started_on', 'startedOn', true), key('terrain', 'terrain'), key('id', 'id', true)]],
];

async function zones() {
  return selectWards(await context.read(), story.jurisdictionId).where('kind', '=', 'zone');
}

describe.each(ORDERS)('a list in pages, %s', (_, keys) => {
  const shown = (rows: WardRow[]) => rows.map(({ id }) => id);

  test('shows every record once and in order, whatever the size of a page', async () => {
    const whole = shown((await readPage(await zones(), keys, { first: 100 })).nodes);
    expect(new Set(whole).size).toBe(27);
    for (const first of [1, 2, 4, 26, 27]) {
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = await readPage(await zones(), keys, { first, after });
        seen.push(...shown(page.nodes));
        expect(page.totalCount).toBe(27);
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor! : undefined;
      } while (after);
      expect(seen).toEqual(whole);
    }
  });

  test('below each of several parents the same, with the right totals on every page', async () => {
    const db = await context.read();
    const list = { query: selectWards(db, story.jurisdictionId), parent: 'parentId' as const, keys };
    const whole = shown((await readPage(await zones(), keys, { first: 100 })).nodes);
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const [town, empty, full] = await readPagesByParent<WardRow>(db, list, parents, { first: 5, after });
      expect([town!.totalCount, empty!.totalCount, full!.totalCount]).toEqual([2, 0, 27]);
      seen.push(...shown(full!.nodes));
      after = full!.pageInfo.hasNextPage ? full!.pageInfo.endCursor! : undefined;
    } while (after);
    expect(seen).toEqual(whole);
  });
});

test('what comes after the last record is an empty page of a list that still has its length', async () => {
  const db = await context.read();
  const [, keys] = ORDERS[0]!;
  const list = { query: selectWards(db, story.jurisdictionId), parent: 'parentId' as const, keys };
  const last = (await readPage(await zones(), keys, { first: 100 })).pageInfo.endCursor!;
  const [, , full] = await readPagesByParent<WardRow>(db, list, parents, { after: last });
  expect(full).toMatchObject({ nodes: [], totalCount: 27, pageInfo: { hasNextPage: false, hasPreviousPage: true } });
});

describe('a cursor', () => {
  const reasonOf = async (after: string) =>
    (
      await story
        .visitor()
        .execute('query ($after: String) { wards(after: $after) { nodes { name } } jurisdiction { years } }', { after })
    ).errors?.map(({ extensions }) => `${extensions.code} ${extensions.reason} ${extensions.field}`);
  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const ofThisList = async () => {
    const { wards } = await story.visitor().data('{ wards(first: 1) { pageInfo { endCursor } } }');
    return JSON.parse(Buffer.from(wards.pageInfo.endCursor, 'base64url').toString('utf8')) as unknown[];
  };

  test.each([
    ['of no list', 'nonsense'],
    ['of nothing', encoded(null)],
    ['of another list', encoded(['abcdef', 0, '村', '0198c0de-0000-7000-8000-000000000001'])],
    ['without end', encoded(Array.from({ length: 1000 }, () => 1))],
  ])('%s is refused by name', async (_, cursor) => {
    expect(await reasonOf(cursor)).toEqual(['BAD_USER_INPUT malformed-cursor after']);
  });

  test.each([
    ['words for a number', ['x', '村', '0198c0de-0000-7000-8000-000000000001']],
    ['a number that is too large', [99_999_999_999_999, '村', '0198c0de-0000-7000-8000-000000000001']],
    ['no id', [0, '村', 'x']],
    ['a list for a value', [[0], '村', '0198c0de-0000-7000-8000-000000000001']],
    ['characters no text has', [0, 'a\u0000', '0198c0de-0000-7000-8000-000000000001']],
  ])('made up with %s is refused by name', async (_, values) => {
    const [mark] = await ofThisList();
    const answers = await reasonOf(encoded([mark, ...values]));
    expect(answers![0]).toBe('BAD_USER_INPUT malformed-cursor after');
  });

  test.each([0, -1, 101, 2_147_483_647])('a page of %d records is refused', async first => {
    const { errors } = await story.visitor().execute(`{ wards(first: ${first}) { totalCount } }`);
    expect(errors![0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'page-size', field: 'first' });
  });
});
