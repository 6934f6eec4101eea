import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client } from '../../testkit/client.js';
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

/** Somebody in office with one linked household, and their account. */
async function somebody(name = '王小明') {
  const person = await story.representative({ wardId: village.id }, { name });
  const household = await story.household({ wardId: village.id });
  await story.insert('links', { mandateId: person.mandate.id, householdId: household.id });
  const client = await story.user('REPRESENTATIVE', { representativeId: person.id });
  return { id: story.gid('Representative', person), client, household: story.gid('Household', household) };
}

const items = (household?: string) => [
  { key: 'household', text: '帮助一户', householdId: household },
  { key: 'suggestion', text: '提一条建议' },
  { key: 'deed', text: '修一段路' },
];

const FIELDS =
  'id version signedName signedOn madeOn viewerCanSign items { key text fulfilment household { id } viewerCanClaim }';

describe('making a pledge', () => {
  test('keeps each item of the template in the order of the form', async () => {
    const { id, client, household } = await somebody();
    const pledge = await act(
      client,
      'makePledge',
      { representativeId: id, year: story.year, items: items(household) },
      FIELDS,
    );
    expect(pledge.items.map((item: { key: string }) => item.key)).toEqual(['suggestion', 'deed', 'household']);
    expect(pledge.items[2]).toMatchObject({
      text: '帮助一户',
      fulfilment: 'NOT_STARTED',
      household: { id: household },
    });
    expect(pledge).toMatchObject({ signedOn: null, viewerCanSign: true });
    expect(pledge.items[0].viewerCanClaim).toBe(false);
  });

  test('is refused when an item is missing, twice or not of the template', async () => {
    const { id, client } = await somebody();
    const make = (list: object[]) =>
      refused(client, 'makePledge', { representativeId: id, year: story.year, items: list });
    const refusal = { code: 'BAD_USER_INPUT', field: 'items' };
    expect(await make(items().slice(1))).toEqual({ ...refusal, reason: 'item-once' });
    expect(await make([...items(), items()[0]!])).toEqual({ ...refusal, reason: 'item-once' });
    expect(await make([...items(), { key: 'feast', text: '请客' }])).toEqual({ ...refusal, reason: 'unknown-item' });
    expect(await make(items().map(item => ({ ...item, text: '  ' })))).toEqual({ ...refusal, reason: 'text-missing' });
  });

  test('is refused for a household that is not linked, for a year too far ahead, and for somebody out of office', async () => {
    const { id, client, household } = await somebody();
    const other = await somebody();
    const make = (by: Client, input: object) =>
      refused(by, 'makePledge', { representativeId: id, year: story.year, items: items(household), ...input });
    expect(await make(office, { items: items(other.household) })).toMatchObject({
      reason: 'household-not-linked',
      field: 'householdId',
    });
    expect(await make(client, { year: story.year + 3 })).toMatchObject({ reason: 'year-too-far', field: 'year' });
    expect(await make(office, { year: 2019 })).toMatchObject({ reason: 'not-in-office', field: 'year' });
  });

  test('is done once for a year, by the person or by the office for them, and by nobody else', async () => {
    const { id, client } = await somebody();
    const other = await somebody();
    const input = { representativeId: id, year: story.year, items: items() };
    expect(await refused(other.client, 'makePledge', input)).toMatchObject({ code: 'FORBIDDEN' });
    await act(office, 'makePledge', input);
    expect(await refused(client, 'makePledge', input)).toEqual({
      code: 'CONFLICT',
      reason: 'pledge-exists',
      field: 'year',
    });
  });

  test('sent twice with one key it is made once', async () => {
    const { id, client } = await somebody();
    const input = { clientKey: randomUUID(), representativeId: id, year: story.year, items: items() };
    const before = await story.count('pledges');
    const [first, again] = await Promise.all([act(client, 'makePledge', input), act(client, 'makePledge', input)]);
    expect(again.id).toBe(first.id);
    expect(await story.count('pledges')).toBe(before + 1);
    expect(await refused(client, 'makePledge', { ...input, items: items().toReversed() })).toMatchObject({
      code: 'CONFLICT',
      reason: 'client-key-reused',
    });
  });
});

describe('a pledge that is not signed', () => {
  const PLEDGES = `query ($id: ID!, $pledge: ID!, $year: Int!) {
    representative(id: $id) { pledge(year: $year) { id } } node(id: $pledge) { id } pledges(year: $year, first: 100) { nodes { id } } }`;

  test('is known to the pledger and the office alone; signed, to everybody', async () => {
    const { id, client } = await somebody('李四');
    const pledge = await act(
      client,
      'makePledge',
      { representativeId: id, year: story.year, items: items() },
      'id version',
    );
    const everybody = [story.visitor(), await story.user('LEADER'), (await somebody()).client, client, office];
    const seenBy = async (reader: Client) => {
      const data = await reader.data(PLEDGES, { id, pledge: pledge.id, year: story.year });
      const listed = data.pledges.nodes.some((node: { id: string }) => node.id === pledge.id);
      expect([data.representative.pledge !== null, data.node !== null]).toEqual([listed, listed]);
      return listed;
    };
    expect(await Promise.all(everybody.map(seenBy))).toEqual([false, false, false, true, true]);
    await act(client, 'signPledge', {
      pledgeId: pledge.id,
      version: 1,
      signedName: '李四',
      signedOn: `${story.year}-01-20`,
    });
    expect(await Promise.all(everybody.map(seenBy))).toEqual([true, true, true, true, true]);
  });
});

describe('signing', () => {
  async function unsigned() {
    const { id, client, household } = await somebody('王小明');
    const pledge = await act(client, 'makePledge', { representativeId: id, year: story.year, items: items(household) });
    const input = { pledgeId: pledge.id, version: 1, signedName: '王小明', signedOn: `${story.year}-01-20` };
    return { client, input };
  }

  test('takes the own name however the keyboard spaced it, and begins the item that names a household', async () => {
    const { client, input } = await unsigned();
    const signed = await act(client, 'signPledge', { ...input, signedName: ' 王　小 明 ' }, FIELDS);
    expect(signed).toMatchObject({ signedName: '王小明', signedOn: input.signedOn, viewerCanSign: false, version: 2 });
    expect(signed.madeOn <= signed.signedOn).toBe(true);
    expect(signed.items.map((item: { fulfilment: string }) => item.fulfilment)).toEqual([
      'NOT_STARTED',
      'NOT_STARTED',
      'IN_PROGRESS',
    ]);
  });

  test('is refused under another name, on a day to come, and outside its year', async () => {
    const { client, input } = await unsigned();
    const sign = (facts: object) => refused(client, 'signPledge', { ...input, ...facts });
    expect(await sign({ signedName: '王晓明' })).toEqual({
      code: 'BAD_USER_INPUT',
      reason: 'signed-name',
      field: 'signedName',
    });
    expect(await sign({ signedOn: addDays(story.today, 1) })).toMatchObject({
      reason: 'in-the-future',
      field: 'signedOn',
    });
    expect(await sign({ signedOn: `${story.year + 1}-01-01` })).toMatchObject({
      reason: 'signed-outside-year',
      field: 'signedOn',
    });
    expect(await sign({ signedOn: `${story.year - 2}-12-31` })).toMatchObject({ reason: 'signed-outside-year' });
    expect(await sign({ signedOn: '2026-02-30' })).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('happens once: of two at the same time one is told that the pledge has changed', async () => {
    const { client, input } = await unsigned();
    const attempts = await Promise.allSettled([act(client, 'signPledge', input), act(office, 'signPledge', input)]);
    expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await refused(client, 'signPledge', input)).toEqual({
      code: 'CONFLICT',
      reason: 'stale-version',
      field: 'version',
    });
    expect(await refused(client, 'signPledge', { ...input, version: 2 })).toMatchObject({
      code: 'CONFLICT',
      reason: 'pledge-signed',
    });
  });
});
