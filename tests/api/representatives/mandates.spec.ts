import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';
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
const FIELDS = 'id type typeTitle isPrimary startedOn endedOn zone ward { id } group { id } representative { id }';

async function newcomer() {
  const person = await story.insert('representatives', {});
  const input = {
    representativeId: story.gid('Representative', person),
    type: 'villagers-representative',
    wardId: story.gid('Ward', village),
    zone: '一选区',
    startedOn: on('08-01'),
    isPrimary: true,
  };
  return { person, input };
}

describe('taking office', () => {
  test('starts a mandate for a ward and a group', async () => {
    const group = await story.insert('groups', { wardId: village.id });
    const { input } = await newcomer();
    const mandate = await act(office, 'startMandate', { ...input, groupId: story.gid('Group', group) }, FIELDS);
    expect(mandate).toMatchObject({
      typeTitle: '村民代表',
      isPrimary: true,
      startedOn: on('08-01'),
      endedOn: null,
      zone: '一选区',
    });
    expect(mandate.group.id).toBe(story.gid('Group', group));
  });

  test('is refused for a type the programme does not know and a ward that is not there', async () => {
    const { input } = await newcomer();
    expect(await refused(office, 'startMandate', { ...input, type: 'mayor' })).toMatchObject({
      reason: 'unknown-type',
      field: 'type',
    });
    const wardId = story.gid('Ward', { id: randomUUID() });
    expect(await refused(office, 'startMandate', { ...input, wardId })).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('is refused while the same mandate, or another primary one, is held; from the day after it is free', async () => {
    const { input } = await newcomer();
    const first = await act(office, 'startMandate', input);
    const conflict = { code: 'CONFLICT' };
    expect(await refused(office, 'startMandate', { ...input, startedOn: on('09-01'), isPrimary: false })).toEqual({
      ...conflict,
      reason: 'mandate-held',
      field: 'startedOn',
    });
    expect(await refused(office, 'startMandate', { ...input, type: 'inspector' })).toEqual({
      ...conflict,
      reason: 'primary-mandate-held',
      field: 'isPrimary',
    });
    await act(office, 'startMandate', { ...input, type: 'inspector', isPrimary: false });
    await act(office, 'endMandate', { mandateId: first.id, version: 1, endedOn: on('10-31') });
    expect(await refused(office, 'startMandate', { ...input, startedOn: on('10-31') })).toMatchObject({
      reason: 'mandate-held',
    });
    await act(office, 'startMandate', { ...input, startedOn: on('11-01') });
  });

  test('of two at the same moment one is refused', async () => {
    const { input } = await newcomer();
    const attempts = await Promise.allSettled([1, 2].map(() => act(office, 'startMandate', input)));
    expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('is for the office', async () => {
    const { input, person } = await newcomer();
    const own = await story.user('REPRESENTATIVE', { representativeId: person.id });
    for (const other of [own, await story.user('LEADER'), await story.user('ADMINISTRATOR')]) {
      expect(await refused(other, 'startMandate', input)).toMatchObject({ code: 'FORBIDDEN' });
    }
  });
});

describe('leaving office', () => {
  test('ends the links of the mandate on the same day, and leaves those that ended before', async () => {
    const person = await story.representative({ wardId: village.id });
    const link = async (endedOn: string | null) => {
      const household = await story.household({ wardId: village.id });
      return story.insert('links', { mandateId: person.mandate.id, householdId: household.id, endedOn });
    };
    const links = [await link(null), await link(on('12-31')), await link(on('03-31'))];
    const mandateId = story.gid('Mandate', person.mandate);
    const ended = await act(
      office,
      'endMandate',
      { mandateId, version: 1, endedOn: on('07-31'), reason: '外出务工' },
      FIELDS,
    );
    expect(ended.endedOn).toBe(on('07-31'));
    const rows = await story.query('select id, ended_on::text from links where mandate_id = $1', [person.mandate.id]);
    const endOf = new Map(rows.map((row: Data) => [row.id, row.ended_on]));
    expect(links.map(({ id }) => endOf.get(id))).toEqual([on('07-31'), on('07-31'), on('03-31')]);
  });

  test('is refused before the start, twice, and for a mandate that somebody has changed', async () => {
    const person = await story.representative({ wardId: village.id, startedOn: on('02-01') });
    const mandateId = story.gid('Mandate', person.mandate);
    const end = (version: number, endedOn: string) => refused(office, 'endMandate', { mandateId, version, endedOn });
    expect(await end(1, on('01-31'))).toMatchObject({ reason: 'ends-before-start', field: 'endedOn' });
    await act(office, 'endMandate', { mandateId, version: 1, endedOn: on('06-30') });
    expect(await end(1, on('06-30'))).toMatchObject({ code: 'CONFLICT', reason: 'stale-version' });
    expect(await end(2, on('05-31'))).toMatchObject({ code: 'CONFLICT', reason: 'mandate-ended' });
  });

  test('asks for the figures of every year since to be computed again', async () => {
    const person = await story.representative({ wardId: village.id });
    await act(office, 'endMandate', {
      mandateId: story.gid('Mandate', person.mandate),
      version: 1,
      endedOn: on('07-31'),
    });
    const jobs = await story.query(
      `select payload::text from graphile_worker._private_jobs where payload::text like $1`,
      [`%${person.id}%`],
    );
    expect(jobs.length).toBeGreaterThan(0);
  });
});
