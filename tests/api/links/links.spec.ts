import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { addDays, Story } from '../../testkit/story.js';
import type { Row } from '../../testkit/story-defaults.js';

let server: TestServer;
let story: Story;
let village: Row<'wards'>;
let office: Client;
beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server);
  village = await story.ward();
  office = await story.user('LIAISON_OFFICE');
});
afterAll(async () => {
  await story.close();
  await server.close();
});

const on = (monthAndDay: string) => `${story.year}-${monthAndDay}`;
const FIELDS = 'id startedOn endedOn household { id } mandate { id }';

async function pair(mandate: Partial<Row<'mandates'>> = {}, household: Partial<Row<'households'>> = {}) {
  const person = await story.representative({ wardId: village.id, startedOn: on('02-01'), ...mandate });
  const row = await story.household({ wardId: village.id, ...household });
  const input = {
    mandateId: story.gid('Mandate', person.mandate),
    householdId: story.gid('Household', row),
    startedOn: on('03-01'),
  };
  return { person, household: row, input };
}

describe('linking a household', () => {
  test('lasts from its day on, and no longer than the mandate', async () => {
    expect(await act(office, 'startLink', (await pair()).input, FIELDS)).toMatchObject({
      startedOn: on('03-01'),
      endedOn: null,
    });
    const { input } = await pair({ endedOn: on('07-31') });
    expect(await act(office, 'startLink', input, FIELDS)).toMatchObject({ endedOn: on('07-31') });
  });

  test('is refused outside the mandate, for a closed household, and for a type that links nobody', async () => {
    const { input } = await pair({ endedOn: on('07-31') });
    const refusal = { code: 'BAD_USER_INPUT', reason: 'mandate-not-held', field: 'startedOn' };
    expect(await refused(office, 'startLink', { ...input, startedOn: on('01-31') })).toEqual(refusal);
    expect(await refused(office, 'startLink', { ...input, startedOn: on('08-01') })).toEqual(refusal);
    const closed = await pair({}, { residence: 'CLOSED' });
    expect(await refused(office, 'startLink', closed.input)).toMatchObject({
      reason: 'household-closed',
      field: 'householdId',
    });
    const inspector = await pair({ type: 'inspector' });
    expect(await refused(office, 'startLink', inspector.input)).toMatchObject({
      reason: 'type-links-nobody',
      field: 'mandateId',
    });
  });

  test('is refused while it is linked by the same mandate; another person may be linked to it too', async () => {
    const { input, household } = await pair();
    const link = await act(office, 'startLink', input);
    expect(await refused(office, 'startLink', { ...input, startedOn: on('06-01') })).toEqual({
      code: 'CONFLICT',
      reason: 'link-held',
      field: 'startedOn',
    });
    await act(office, 'startLink', { ...(await pair()).input, householdId: story.gid('Household', household) });
    await act(office, 'endLink', { linkId: link.id, version: 1, endedOn: on('05-31') });
    await act(office, 'startLink', { ...input, startedOn: on('06-01') });
  });

  test('ends once, not before it starts, and only as it was read', async () => {
    const { input } = await pair();
    const { id: linkId } = await act(office, 'startLink', input);
    const end = (version: number, endedOn: string) => refused(office, 'endLink', { linkId, version, endedOn });
    expect(await end(1, on('02-28'))).toMatchObject({ reason: 'ends-before-start', field: 'endedOn' });
    expect(await act(office, 'endLink', { linkId, version: 1, endedOn: on('03-01') }, FIELDS)).toMatchObject({
      endedOn: on('03-01'),
    });
    expect(await end(1, on('03-02'))).toMatchObject({ code: 'CONFLICT', reason: 'stale-version' });
    expect(await end(2, on('03-02'))).toMatchObject({ code: 'CONFLICT', reason: 'link-ended' });
  });

  test('ends before the last day that is known of the mandate, where one is', async () => {
    const { input, person } = await pair();
    await story.query('update mandates set ended_on = $1 where id = $2', [on('12-31'), person.mandate.id]);
    const { id: linkId, endedOn } = await act(office, 'startLink', input, FIELDS);
    expect(endedOn).toBe(on('12-31'));
    const end = { linkId, version: 1, endedOn: on('09-30') };
    expect(await act(office, 'endLink', end, 'endedOn')).toEqual({ endedOn: on('09-30') });
  });

  test('is for the office', async () => {
    const { input, person } = await pair();
    const own = await story.user('REPRESENTATIVE', { representativeId: person.id });
    for (const other of [own, await story.user('LEADER')]) {
      expect(await refused(other, 'startLink', input)).toMatchObject({ code: 'FORBIDDEN' });
    }
  });
});

describe('link quotas', () => {
  const QUOTAS = `query ($id: ID!) { node(id: $id) { ... on Mandate { linkQuotas { categories { key } min max linked met } } } }`;
  const quotas = async (mandate: { id: string }) =>
    (await office.data(QUOTAS, { id: story.gid('Mandate', mandate) })).node.linkQuotas;

  async function link(
    mandate: Row<'mandates'>,
    categories: string[],
    facts: Partial<Row<'households'>> = {},
    endedOn: string | null = null,
  ) {
    const household = await story.household({ wardId: village.id, ...facts }, categories);
    await story.insert('links', { mandateId: mandate.id, householdId: household.id, endedOn });
    return household;
  }

  test('count the households linked today by the categories each rule names', async () => {
    const { mandate } = await story.representative({ wardId: village.id, type: 'party-delegate' });
    await link(mandate, ['party-member']);
    await link(mandate, ['ordinary']);
    await link(mandate, ['ordinary', 'hardship']);
    await link(mandate, ['ordinary'], {}, addDays(story.today, -1));
    expect(await quotas(mandate)).toEqual([
      { categories: [{ key: 'party-member' }], min: 1, max: 1, linked: 1, met: true },
      { categories: [{ key: 'ordinary' }, { key: 'hardship' }], min: 2, max: 3, linked: 2, met: true },
    ]);
    await link(mandate, ['party-member', 'ordinary']);
    expect((await quotas(mandate)).map((quota: Data) => [quota.linked, quota.met])).toEqual([
      [2, false],
      [3, true],
    ]);
  });

  test('count only the own electoral zone where the rule says so', async () => {
    const { mandate } = await story.representative({ wardId: village.id, zone: '一选区' });
    await link(mandate, [], { zone: '一选区' });
    await link(mandate, [], { zone: '二选区' });
    await link(mandate, [], { zone: null });
    expect(await quotas(mandate)).toEqual([{ categories: [], min: 2, max: 3, linked: 1, met: false }]);
  });

  test('are none for a type without a rule and for one that links nobody', async () => {
    for (const type of ['league-representative', 'inspector']) {
      const { mandate } = await story.representative({ wardId: village.id, type });
      expect(await quotas(mandate)).toEqual([]);
    }
  });
});

describe('the links of a person', () => {
  const LINKS = `query ($id: ID!, $first: Int, $after: String) { representative(id: $id) { links(first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { household { code } } } } }`;

  test('are those of today under any mandate, a page at a time', async () => {
    const person = await story.representative({ wardId: village.id });
    const second = await story.insert('mandates', {
      representativeId: person.id,
      wardId: village.id,
      type: 'party-delegate',
      isPrimary: false,
    });
    const link = async (mandateId: string, code: string, facts: object = {}) => {
      const household = await story.household({ wardId: village.id, code });
      await story.insert('links', { mandateId, householdId: household.id, ...facts });
    };
    await link(person.mandate.id, 'L-1');
    await link(second.id, 'L-2');
    await link(person.mandate.id, 'L-3', { endedOn: story.today });
    await link(person.mandate.id, 'L-4', { endedOn: addDays(story.today, -1) });
    await link(person.mandate.id, 'L-5', { startedOn: addDays(story.today, 1) });
    const own = await story.user('REPRESENTATIVE', { representativeId: person.id });
    const id = story.gid('Representative', person);
    const first = (await own.data(LINKS, { id, first: 2 })).representative.links;
    expect(first).toMatchObject({
      totalCount: 3,
      nodes: [{ household: { code: 'L-1' } }, { household: { code: 'L-2' } }],
    });
    const rest = (await own.data(LINKS, { id, after: first.pageInfo.endCursor })).representative.links;
    expect(rest).toMatchObject({ nodes: [{ household: { code: 'L-3' } }], pageInfo: { hasNextPage: false } });
    const stranger = await story.user('REPRESENTATIVE', {
      representativeId: (await story.representative({ wardId: village.id })).id,
    });
    expect(await stranger.refusal(LINKS, { id })).toBe('FORBIDDEN');
  });
});
