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

async function raiser() {
  const person = await story.representative({ wardId: village.id });
  const household = await story.household({ wardId: village.id });
  await story.insert('links', { mandateId: person.mandate.id, householdId: household.id });
  const client = await story.user('REPRESENTATIVE', { representativeId: person.id });
  const input = {
    kind: 'suggestion',
    title: '修村口的路',
    raisedOn: on('03-10'),
    representativeId: story.gid('Representative', person),
  };
  return { person, household, client, input };
}

const FIELDS = `id number version state stateTitle outcome outcomeTitle answer raisedOn answeredOn reopenedCount kindTitle title body
  ward { id } representative { id } household { id headName } viewerCanRegister viewerCanAnswer viewerCanReopen
  steps { verb verbTitle takenOn note }`;

describe('raising a matter', () => {
  test('gives it the next number of its year and its first step', async () => {
    const { client, input, household } = await raiser();
    const matter = await act(
      client,
      'raiseMatter',
      { ...input, body: ' ', householdId: story.gid('Household', household) },
      FIELDS,
    );
    expect(matter.number).toMatch(new RegExp(`^${story.year}-\\d{4}$`));
    expect(matter).toMatchObject({
      state: 'RAISED',
      stateTitle: '已提出',
      kindTitle: '意见建议',
      body: null,
      outcome: null,
    });
    expect(matter.ward.id).toBe(story.gid('Ward', village));
    expect(matter.steps).toEqual([{ verb: 'RAISE', verbTitle: '提出', takenOn: on('03-10'), note: null }]);
    expect(matter).toMatchObject({ viewerCanRegister: false, viewerCanAnswer: false, viewerCanReopen: false });
  });

  test('ten at once get ten numbers without a gap, and each year counts its own', async () => {
    const own = await Story.begin(server);
    const clerk = await own.user('LIAISON_OFFICE');
    const ward = own.gid('Ward', await own.ward());
    const raise = (raisedOn: string) =>
      act(clerk, 'raiseMatter', { kind: 'request', title: '路灯不亮', raisedOn, wardId: ward }, 'number');
    const matters = await Promise.all(Array.from({ length: 10 }, () => raise(`${own.year}-05-01`)));
    const numbers = Array.from({ length: 10 }, (_, place) => `${own.year}-${String(place + 1).padStart(4, '0')}`);
    expect(matters.map(({ number }) => number).sort()).toEqual(numbers);
    expect(await raise(`${own.year - 1}-05-01`)).toEqual({ number: `${own.year - 1}-0001` });
    await own.close();
  });

  test('that fails takes no number', async () => {
    const { client, input } = await raiser();
    const { number } = await act(client, 'raiseMatter', input, 'number');
    const missing = story.gid('Ward', { id: randomUUID() });
    expect(await refused(client, 'raiseMatter', { ...input, wardId: missing })).toMatchObject({ code: 'NOT_FOUND' });
    const next = await act(client, 'raiseMatter', input, 'number');
    expect(Number(next.number.slice(5))).toBe(Number(number.slice(5)) + 1);
  });

  test('is refused without a title, of an unknown kind, for a day to come, out of office, and without a place', async () => {
    const { client, input, person } = await raiser();
    const raise = (facts: object, by = client) => refused(by, 'raiseMatter', { ...input, ...facts });
    expect(await raise({ title: '  ' })).toMatchObject({ reason: 'text-missing', field: 'title' });
    expect(await raise({ kind: 'complaint' })).toMatchObject({ reason: 'unknown-kind', field: 'kind' });
    expect(await raise({ raisedOn: addDays(story.today, 1) })).toMatchObject({
      reason: 'in-the-future',
      field: 'raisedOn',
    });
    expect(await raise({ representativeId: null }, office)).toMatchObject({ reason: 'ward-missing', field: 'wardId' });
    await story.query('update mandates set ended_on = $1 where id = $2', [on('03-09'), person.mandate.id]);
    expect(await raise({})).toMatchObject({ reason: 'not-in-office', field: 'raisedOn' });
  });

  test('is done in the own name: not for another representative, not for a strange household, and a household speaks for itself', async () => {
    const { client, input, household } = await raiser();
    const other = await raiser();
    expect(await refused(client, 'raiseMatter', other.input)).toMatchObject({ code: 'FORBIDDEN' });
    const strange = { ...input, householdId: story.gid('Household', other.household) };
    expect(await refused(client, 'raiseMatter', strange)).toMatchObject({ code: 'FORBIDDEN' });
    const resident = await story.user('HOUSEHOLD', { householdId: household.id });
    const householdId = story.gid('Household', household);
    expect(await refused(resident, 'raiseMatter', { ...input, householdId })).toMatchObject({
      reason: 'raised-for-representative',
      field: 'representativeId',
    });
    const own = await act(resident, 'raiseMatter', { ...input, representativeId: null, householdId }, FIELDS);
    expect(own).toMatchObject({ representative: null, household: { id: householdId } });
    expect(await refused(story.visitor(), 'raiseMatter', input)).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});

describe('the way of a matter', () => {
  test('leads from raised over registered and answered to closed, and back when the answer did not settle it', async () => {
    const { client, input } = await raiser();
    const raised = await act(client, 'raiseMatter', input, FIELDS);
    const step = (by: Client, mutation: string, version: number, facts: object) =>
      act(by, mutation, { matterId: raised.id, version, ...facts }, FIELDS);
    const registered = await step(office, 'registerMatter', 1, { takenOn: on('03-12') });
    expect(registered).toMatchObject({ state: 'REGISTERED', viewerCanAnswer: true });
    const answer = { takenOn: on('04-25'), outcome: 'PLANNED', answer: '列入明年计划' };
    const answered = await step(office, 'answerMatter', registered.version, answer);
    expect(answered).toMatchObject({
      state: 'ANSWERED',
      outcome: 'PLANNED',
      outcomeTitle: '列入计划',
      answeredOn: on('04-25'),
    });
    const reopened = await step(client, 'reopenMatter', answered.version, { takenOn: on('05-02'), note: '今年就要修' });
    expect(reopened).toMatchObject({ state: 'REOPENED', reopenedCount: 1, answer: '列入明年计划' });
    const again = await step(office, 'answerMatter', reopened.version, {
      takenOn: on('06-25'),
      outcome: 'SOLVED',
      answer: '已修好',
    });
    const closed = await step(office, 'closeMatter', again.version, { takenOn: on('06-25') });
    expect(closed).toMatchObject({ state: 'CLOSED', outcome: 'SOLVED', viewerCanReopen: true });
    expect(closed.steps.map((each: Data) => [each.verb, each.note])).toEqual([
      ['RAISE', null],
      ['REGISTER', null],
      ['ANSWER', '列入明年计划'],
      ['REOPEN', '今年就要修'],
      ['ANSWER', '已修好'],
      ['CLOSE', null],
    ]);
  });

  test('skips no step, knows only the outcomes of the programme, and is not dated before the last step or in the future', async () => {
    const { client, input } = await raiser();
    const { id: matterId } = await act(client, 'raiseMatter', input);
    const take = (mutation: string, facts: object, version = 1) =>
      refused(office, mutation, { matterId, version, takenOn: on('03-12'), ...facts });
    const answer = { outcome: 'SOLVED', answer: '已修好' };
    expect(await take('answerMatter', answer)).toMatchObject({
      code: 'CONFLICT',
      reason: 'matter-state',
      field: 'matterId',
    });
    expect(await take('closeMatter', {})).toMatchObject({ reason: 'matter-state' });
    expect(await take('reopenMatter', {})).toMatchObject({ reason: 'matter-state' });
    expect(await take('registerMatter', { takenOn: on('03-09') })).toMatchObject({
      reason: 'step-before-last',
      field: 'takenOn',
    });
    expect(await take('registerMatter', { takenOn: addDays(story.today, 1) })).toMatchObject({
      reason: 'in-the-future',
      field: 'takenOn',
    });
    await act(office, 'registerMatter', { matterId, version: 1, takenOn: on('03-12') });
    expect(await take('answerMatter', { ...answer, outcome: 'STARTED' }, 2)).toMatchObject({
      reason: 'unknown-outcome',
      field: 'outcome',
    });
    expect(await take('answerMatter', { ...answer, answer: ' ' }, 2)).toMatchObject({
      reason: 'text-missing',
      field: 'answer',
    });
  });

  test('is taken by the office alone; the raiser may only reopen', async () => {
    const { client, input } = await raiser();
    const { id: matterId } = await act(client, 'raiseMatter', input);
    const step = { matterId, version: 1, takenOn: on('03-12') };
    for (const mutation of ['registerMatter', 'closeMatter']) {
      expect(await refused(client, mutation, step)).toMatchObject({ code: 'FORBIDDEN' });
    }
    expect(await refused((await raiser()).client, 'reopenMatter', step)).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('of two registrations at once one is told that the matter has changed', async () => {
    const { client, input } = await raiser();
    const { id: matterId } = await act(client, 'raiseMatter', input);
    const step = { matterId, version: 1, takenOn: on('03-12') };
    const attempts = await Promise.allSettled([1, 2].map(() => act(office, 'registerMatter', step)));
    expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await refused(office, 'registerMatter', step)).toEqual({
      code: 'CONFLICT',
      reason: 'stale-version',
      field: 'version',
    });
  });
});

describe('the list of matters', () => {
  const MATTERS = `query ($year: Int!, $kind: String, $state: MatterState, $wardId: ID, $representativeId: ID, $search: String) {
    matters(year: $year, kind: $kind, state: $state, wardId: $wardId, representativeId: $representativeId, search: $search) {
      totalCount nodes { id number household { headName } } } }`;

  test('is filtered by year, kind, state, ward, person and words', async () => {
    const { client, input } = await raiser();
    const { id, number } = await act(client, 'raiseMatter', { ...input, title: '给小学装路灯' }, 'id number');
    const { representativeId } = input;
    const found = async (filter: object) =>
      (await office.data(MATTERS, { year: story.year, representativeId, ...filter })).matters.nodes;
    expect(await found({})).toMatchObject([{ id }]);
    expect(await found({ search: '路灯' })).toHaveLength(1);
    expect(await found({ search: number })).toHaveLength(1);
    expect(await found({ search: '水渠' })).toEqual([]);
    expect(await found({ kind: 'request' })).toEqual([]);
    expect(await found({ state: 'ANSWERED' })).toEqual([]);
    expect(await found({ year: story.year - 1 })).toEqual([]);
    expect(await found({ wardId: story.gid('Ward', village) })).toHaveLength(1);
    expect(await found({ wardId: story.gid('Ward', await story.ward()) })).toEqual([]);
  });

  test('shows each only what is theirs', async () => {
    const { client, input, household } = await raiser();
    const { id } = await act(client, 'raiseMatter', { ...input, householdId: story.gid('Household', household) });
    const seenBy = async (reader: Client) =>
      (await reader.data(MATTERS, { year: story.year, representativeId: input.representativeId })).matters.nodes.map(
        (node: Data) => node.id,
      );
    expect(await seenBy(client)).toEqual([id]);
    expect(await seenBy(await story.user('HOUSEHOLD', { householdId: household.id }))).toEqual([id]);
    expect(await seenBy((await raiser()).client)).toEqual([]);
    expect(await seenBy(await story.user('LEADER', { wardId: village.id }))).toEqual([id]);
    expect(await seenBy(await story.user('LEADER', { wardId: (await story.ward()).id }))).toEqual([]);
    expect(await story.visitor().refusal(MATTERS, { year: story.year })).toBe('UNAUTHENTICATED');
  });
});
