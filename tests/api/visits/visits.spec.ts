import { randomUUID } from 'node:crypto';
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

/** Somebody in office, and a household linked from February to October. */
async function linked() {
  const person = await story.representative({ wardId: village.id });
  const household = await story.household({ wardId: village.id });
  await story.insert('links', {
    mandateId: person.mandate.id,
    householdId: household.id,
    startedOn: on('02-01'),
    endedOn: on('10-31'),
  });
  const client = await story.user('REPRESENTATIVE', { representativeId: person.id });
  const input = {
    representativeId: story.gid('Representative', person),
    householdId: story.gid('Household', household),
    visitedOn: on('05-01'),
    channel: 'HOME',
  };
  return { person, household, client, input };
}

const FIELDS = 'id visitedOn channel channelTitle occasion note representative { id } household { id headName }';

describe('logging a visit', () => {
  test('keeps whom, when and how, without empty words', async () => {
    const { client, input } = await linked();
    const visit = await act(client, 'logVisit', { ...input, occasion: '春耕', note: '  ' }, FIELDS);
    expect(visit).toMatchObject({ visitedOn: on('05-01'), channelTitle: '入户', occasion: '春耕', note: null });
    expect(visit.household.id).toBe(input.householdId);
  });

  test('of a representative is to a household linked that day; what the office enters from paper may be to any', async () => {
    const { client, input } = await linked();
    const refusal = { code: 'BAD_USER_INPUT', reason: 'household-not-linked', field: 'householdId' };
    expect(await refused(client, 'logVisit', { ...input, visitedOn: on('01-31') })).toEqual(refusal);
    expect(await refused(client, 'logVisit', { ...input, visitedOn: on('11-01') })).toEqual(refusal);
    const { input: other } = await linked();
    expect(await refused(client, 'logVisit', { ...input, householdId: other.householdId })).toEqual(refusal);
    await act(client, 'logVisit', { ...input, visitedOn: on('02-01') });
    await act(office, 'logVisit', { ...input, householdId: other.householdId });
  });

  test('is refused for a day to come, out of office, and for somebody else', async () => {
    const { client, input, person } = await linked();
    expect(await refused(client, 'logVisit', { ...input, visitedOn: addDays(story.today, 1) })).toMatchObject({
      reason: 'in-the-future',
      field: 'visitedOn',
    });
    expect(await refused((await linked()).client, 'logVisit', input)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refused(await story.user('LEADER'), 'logVisit', input)).toMatchObject({ code: 'FORBIDDEN' });
    await story.query('update mandates set ended_on = $1 where id = $2', [on('04-30'), person.mandate.id]);
    expect(await refused(office, 'logVisit', input)).toMatchObject({ reason: 'not-in-office', field: 'visitedOn' });
  });

  test('sent five times at once with one key it is logged once', async () => {
    const { client, input } = await linked();
    const clientKey = randomUUID();
    const before = await story.count('visits');
    const ids = await Promise.all(Array.from({ length: 5 }, () => act(client, 'logVisit', { ...input, clientKey })));
    expect(new Set(ids.map(({ id }) => id)).size).toBe(1);
    expect(await story.count('visits')).toBe(before + 1);
  });
});

const VISITS = `query ($year: Int!, $householdId: ID, $representativeId: ID, $wardId: ID) {
  visits(year: $year, householdId: $householdId, representativeId: $representativeId, wardId: $wardId) {
    totalCount nodes { ${FIELDS} } } }`;

describe('the list of visits', () => {
  test('is filtered by person, household, ward and year', async () => {
    const { client, input } = await linked();
    await act(client, 'logVisit', input);
    await act(client, 'logVisit', { ...input, visitedOn: on('06-01') });
    const { representativeId, householdId } = input;
    const count = async (filter: object) =>
      (await office.data(VISITS, { year: story.year, ...filter })).visits.totalCount;
    expect(await count({ representativeId })).toBe(2);
    expect(await count({ householdId })).toBe(2);
    expect(await count({ representativeId, year: story.year - 1 })).toBe(0);
    expect(await count({ representativeId, wardId: story.gid('Ward', village) })).toBe(2);
    expect(await count({ representativeId, wardId: story.gid('Ward', await story.ward()) })).toBe(0);
  });

  test('shows each only what is theirs: own visits, the household visited, the wards of a leader', async () => {
    const { client, input, household } = await linked();
    const { id } = await act(client, 'logVisit', input);
    const seenBy = async (reader: Client) =>
      (await reader.data(VISITS, { year: story.year })).visits.nodes.map((node: Data) => node.id);
    expect(await seenBy(client)).toEqual([id]);
    expect(await seenBy(await story.user('HOUSEHOLD', { householdId: household.id }))).toEqual([id]);
    expect(await seenBy((await linked()).client)).toEqual([]);
    expect(await seenBy(await story.user('LEADER', { wardId: village.id }))).toContain(id);
    expect(await seenBy(await story.user('LEADER', { wardId: (await story.ward()).id }))).toEqual([]);
  });

  test('a visit stays in the own list after the link has ended, with the household masked', async () => {
    const { client, input } = await linked();
    await act(client, 'logVisit', input);
    const { nodes } = (await client.data(VISITS, { year: story.year })).visits;
    expect(nodes).toMatchObject([{ household: { id: input.householdId, headName: '张**' } }]);
  });
});

describe('households not visited for long', () => {
  test('come never visited first, then the longest ago; visits of the last 90 days and ended links leave them out', async () => {
    const person = await story.representative({ wardId: village.id });
    const links = async (code: string, lastVisit: number | null, endedOn: string | null = null) => {
      const household = await story.household({ wardId: village.id, code });
      await story.insert('links', { mandateId: person.mandate.id, householdId: household.id, endedOn });
      const visit = { representativeId: person.id, householdId: household.id };
      if (lastVisit !== null) await story.insert('visits', { ...visit, visitedOn: addDays(story.today, -lastVisit) });
      return household;
    };
    await links('Z-recent', 90);
    await links('Z-91', 91);
    await links('Z-200', 200);
    const b = await links('Z-never-b', null);
    await links('Z-never-a', null);
    await links('Z-ended', null, addDays(story.today, -1));
    const someoneElse = await story.representative({ wardId: village.id });
    await story.insert('visits', { representativeId: someoneElse.id, householdId: b.id, visitedOn: story.today });
    const query = `query ($id: ID!, $first: Int) { representative(id: $id) {
      overdueHouseholds(first: $first) { daysSince lastVisitedOn household { code lastVisitedOn } } } }`;
    const id = story.gid('Representative', person);
    const { overdueHouseholds } = (await office.data(query, { id })).representative;
    expect(overdueHouseholds.map((each: Data) => [each.household.code, each.daysSince])).toEqual([
      ['Z-never-a', null],
      ['Z-never-b', null],
      ['Z-200', 200],
      ['Z-91', 91],
    ]);
    expect(overdueHouseholds[1]).toMatchObject({ lastVisitedOn: null, household: { lastVisitedOn: story.today } });
    expect((await office.data(query, { id, first: 1 })).representative.overdueHouseholds).toHaveLength(1);
  });
});
