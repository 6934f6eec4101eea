import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';
import type { Row } from '../../testkit/story-defaults.js';
import { createGroup, createMeeting, ROLL, rollSeenBy } from './group-story.js';

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
const group = () => createGroup(story, village.id);

describe('who is expected', () => {
  test('follows office on the day: two leave on 1 August and one joins, so the lists before and after differ', async () => {
    const { row, mandate, people } = await group();
    await story.query('update mandates set ended_on = $1 where id = any ($2)', [
      on('07-31'),
      [people[1].mandate.id, people[2].mandate.id],
    ]);
    const joiner = await story.representative({ ...mandate, startedOn: on('08-01') });
    const expectedOn = async (day: string) =>
      Object.keys(await rollSeenBy(office, await createMeeting(story, row, on(day)))).sort();
    const gids = (...list: { id: string }[]) => list.map(person => story.gid('Representative', person)).sort();
    expect(await expectedOn('07-31')).toEqual(gids(...people));
    expect(await expectedOn('08-01')).toEqual(gids(people[0], joiner));
  });

  test('counts the group of the primary mandate, and any mandate of the day for a kind that expects some types only', async () => {
    const { mandate, people, row } = await group();
    await story.insert('mandates', {
      representativeId: people[1].id,
      type: 'party-delegate',
      isPrimary: false,
      wardId: mandate.wardId,
    });
    const other = await group();
    await story.insert('mandates', {
      representativeId: other.people[1].id,
      type: 'league-representative',
      isPrimary: false,
      ...mandate,
    });
    const assembly = await story.insert('activities', {
      kind: 'assembly',
      wardId: village.id,
      scheduledOn: on('12-01'),
      originalOn: on('12-01'),
    });
    expect(Object.keys(await rollSeenBy(office, story.gid('Activity', assembly)))).toEqual([
      story.gid('Representative', people[1]),
    ]);
    expect(Object.keys(await rollSeenBy(office, await createMeeting(story, row, on('12-10'))))).toHaveLength(3);
  });

  test('says by which home visit of the day to a linked household the day was met, where the programme says so', async () => {
    const { row, people, ids, activity, leader } = await group();
    const household = await story.household({ wardId: village.id });
    const unlinked = await story.household({ wardId: village.id });
    await story.insert('links', { mandateId: people[0].mandate.id, householdId: household.id });
    await story.insert('links', { mandateId: people[1].mandate.id, householdId: household.id });
    const visit = (person: { id: string }, facts: object = {}) =>
      story.insert('visits', {
        representativeId: person.id,
        householdId: household.id,
        visitedOn: on('08-10'),
        ...facts,
      });
    const met = await visit(people[0]);
    await visit(people[1], { channel: 'PHONE' });
    await visit(people[2], { householdId: unlinked.id });
    const roll = await rollSeenBy(leader, activity);
    expect(ids.map(id => roll[id].metByVisit)).toEqual([{ id: story.gid('Visit', met) }, null, null]);
    const groupDay = await story.insert('activities', {
      kind: 'group-day',
      wardId: village.id,
      groupId: row.id,
      scheduledOn: on('08-10'),
      originalOn: on('08-10'),
    });
    expect((await rollSeenBy(office, story.gid('Activity', groupDay)))[ids[0]!].metByVisit).toBeNull();
  });

  test('a representative finds the own entry, the leader of the group the whole roll, a leader the own wards', async () => {
    const { people, ids, activity, leader } = await group();
    const member = await story.user('REPRESENTATIVE', { representativeId: people[1].id });
    const [inside, outside] = [
      await story.user('LEADER', { wardId: village.id }),
      await story.user('LEADER', { wardId: (await story.ward()).id }),
    ];
    const seen = async (reader: Client) => Object.keys(await rollSeenBy(reader, activity));
    expect(await seen(member)).toEqual([ids[1]]);
    expect((await seen(leader)).sort()).toEqual(ids.toSorted());
    expect((await seen(inside)).sort()).toEqual(ids.toSorted());
    expect(await seen(outside)).toEqual([]);
    expect(await story.visitor().refusal(ROLL, { id: activity })).toBe('UNAUTHENTICATED');
  });
});
