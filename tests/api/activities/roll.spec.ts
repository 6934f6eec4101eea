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

const DAY = '08-10';
const on = (monthAndDay: string) => `${story.year}-${monthAndDay}`;

/** A group of three, led by the first of them, and its meeting day on 10 August. */
async function group() {
  const row = await story.insert('groups', { wardId: village.id });
  const mandate = { wardId: village.id, groupId: row.id };
  const people = [
    await story.representative(mandate),
    await story.representative(mandate),
    await story.representative(mandate),
  ] as const;
  await story.query('update groups set leader_id = $1 where id = $2', [people[0].id, row.id]);
  const activity = await meeting(row, on(DAY));
  const leader = await story.user('REPRESENTATIVE', { representativeId: people[0].id });
  return { row, mandate, people, ids: people.map(person => story.gid('Representative', person)), activity, leader };
}

async function meeting(of: Row<'groups'>, day: string): Promise<string> {
  const facts = { wardId: of.wardId, groupId: of.id, scheduledOn: day, originalOn: day };
  return story.gid('Activity', await story.insert('activities', facts));
}

const present = (representativeId: string) => ({ representativeId, status: 'PRESENT' });
const FIELDS = 'id version state minutes viewerCanTakeRoll';

const ROLL = `query ($id: ID!) { activity(id: $id) { version state viewerCanTakeRoll roll(first: 100) { totalCount
  nodes { status statusTitle reason approvedBy version representative { id } metByVisit { id } } } } }`;

async function rollSeenBy(reader: Client, id: string): Promise<Record<string, Data>> {
  const { activity } = await reader.data(ROLL, { id });
  return Object.fromEntries(activity.roll.nodes.map((entry: Data) => [entry.representative.id, entry]));
}

describe('taking the roll', () => {
  test('closes the activity as held; who is expected and not listed is to be verified', async () => {
    const { ids, activity, leader } = await group();
    const [first, second, third] = ids as [string, string, string];
    const leave = { representativeId: second, status: 'EXCUSED', reason: '生病就医', approvedBy: '组长' };
    const held = await act(
      leader,
      'recordAttendance',
      { activityId: activity, version: 1, minutes: '修路', entries: [present(first), leave] },
      FIELDS,
    );
    expect(held).toMatchObject({ state: 'HELD', minutes: '修路', viewerCanTakeRoll: true });
    const roll = await rollSeenBy(office, activity);
    expect(roll[first]).toMatchObject({ status: 'PRESENT', statusTitle: '出席', version: 1 });
    expect(roll[second]).toMatchObject({ status: 'EXCUSED', reason: '生病就医', approvedBy: '组长' });
    expect(roll[third]).toMatchObject({ status: 'UNVERIFIED', reason: null });
  });

  test('is refused for somebody of another group, a leave without reason or approval, and a person entered twice', async () => {
    const { ids, activity } = await group();
    const stranger = (await group()).ids[0]!;
    const take = (entries: object[]) =>
      refused(office, 'recordAttendance', { activityId: activity, version: 1, entries });
    expect(await take([present(stranger)])).toEqual({
      code: 'BAD_USER_INPUT',
      reason: 'not-expected',
      field: 'entries',
    });
    expect(await take([present(ids[0]!), present(ids[0]!)])).toMatchObject({
      reason: 'entered-twice',
      field: 'entries',
    });
    const leave = { representativeId: ids[0], status: 'EXCUSED' };
    expect(await take([{ ...leave, approvedBy: '组长' }])).toMatchObject({
      reason: 'leave-unapproved',
      field: 'reason',
    });
    expect(await take([{ ...leave, reason: '外出' }])).toMatchObject({
      reason: 'leave-unapproved',
      field: 'approvedBy',
    });
    expect(await rollSeenBy(office, activity)).toMatchObject(
      Object.fromEntries(ids.map(id => [id, { status: null, version: null }])),
    );
  });

  test('is refused before the day, and for a cancelled activity', async () => {
    const { row, ids } = await group();
    const tomorrow = await meeting(row, addDays(story.today, 1));
    const take = (activityId: string, version = 1) =>
      refused(office, 'recordAttendance', { activityId, version, entries: [present(ids[0]!)] });
    expect(await take(tomorrow)).toMatchObject({ reason: 'roll-before-day', field: 'activityId' });
    await act(office, 'cancelActivity', { activityId: tomorrow, version: 1, reason: '下雨' });
    expect(await take(tomorrow, 2)).toMatchObject({ code: 'CONFLICT', reason: 'activity-cancelled' });
  });

  test('is done by the leader of the group or the office, and by nobody else', async () => {
    const { people, ids, activity } = await group();
    const member = await story.user('REPRESENTATIVE', { representativeId: people[1].id });
    const others = [member, (await group()).leader, await story.user('LEADER'), await story.user('EVALUATOR')];
    for (const other of others) {
      expect(
        await refused(other, 'recordAttendance', { activityId: activity, version: 1, entries: [present(ids[0]!)] }),
      ).toMatchObject({
        code: 'FORBIDDEN',
      });
    }
  });
});

describe('correcting the roll', () => {
  test('writes only the entries that changed, and leaves the others out of the log', async () => {
    const { ids, activity } = await group();
    const [first, second, third] = ids as [string, string, string];
    const take = (version: number, entries: object[]) =>
      act(office, 'recordAttendance', { activityId: activity, version, entries }, FIELDS);
    const held = await take(1, ids.map(present));
    const entries = await story.count('auditEntries');
    const absent = { representativeId: second, status: 'ABSENT' };
    const corrected = await take(held.version, [present(first), absent]);
    expect(corrected.version).toBe(held.version + 1);
    expect(await story.count('auditEntries')).toBe(entries + 1);
    const roll = await rollSeenBy(office, activity);
    expect([first, second, third].map(id => [roll[id].status, roll[id].version])).toEqual([
      ['PRESENT', 1],
      ['ABSENT', 2],
      ['PRESENT', 1],
    ]);
  });

  test('of two corrections at once one is told that the roll has changed', async () => {
    const { ids, activity, leader } = await group();
    const { version } = await act(
      office,
      'recordAttendance',
      { activityId: activity, version: 1, entries: ids.map(present) },
      FIELDS,
    );
    const correct = (by: Client, place: number) =>
      act(
        by,
        'recordAttendance',
        { activityId: activity, version, entries: [{ representativeId: ids[place], status: 'LATE' }] },
        FIELDS,
      );
    const attempts = await Promise.allSettled([correct(office, 0), correct(leader, 1)]);
    expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await refused(leader, 'recordAttendance', { activityId: activity, version, entries: [] })).toEqual({
      code: 'CONFLICT',
      reason: 'stale-version',
      field: 'version',
    });
  });

  test('sent twice with one key it is applied once', async () => {
    const { ids, activity } = await group();
    const input = { clientKey: randomUUID(), activityId: activity, version: 1, entries: [present(ids[0]!)] };
    const first = await act(office, 'recordAttendance', input, FIELDS);
    expect(await act(office, 'recordAttendance', input, FIELDS)).toEqual(first);
  });
});

describe('who is expected', () => {
  test('follows office on the day: two leave on 1 August and one joins, so the lists before and after differ', async () => {
    const { row, mandate, people } = await group();
    await story.query('update mandates set ended_on = $1 where id = any ($2)', [
      on('07-31'),
      [people[1].mandate.id, people[2].mandate.id],
    ]);
    const joiner = await story.representative({ ...mandate, startedOn: on('08-01') });
    const expectedOn = async (day: string) => Object.keys(await rollSeenBy(office, await meeting(row, on(day)))).sort();
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
    expect(Object.keys(await rollSeenBy(office, await meeting(row, on('12-10'))))).toHaveLength(3);
  });

  test('says by which home visit of the day to a linked household the day was met, where the programme says so', async () => {
    const { row, people, ids, activity, leader } = await group();
    const household = await story.household({ wardId: village.id });
    const unlinked = await story.household({ wardId: village.id });
    await story.insert('links', { mandateId: people[0].mandate.id, householdId: household.id });
    await story.insert('links', { mandateId: people[1].mandate.id, householdId: household.id });
    const visit = (person: { id: string }, facts: object = {}) =>
      story.insert('visits', { representativeId: person.id, householdId: household.id, visitedOn: on(DAY), ...facts });
    const met = await visit(people[0]);
    await visit(people[1], { channel: 'PHONE' });
    await visit(people[2], { householdId: unlinked.id });
    const roll = await rollSeenBy(leader, activity);
    expect(ids.map(id => roll[id].metByVisit)).toEqual([{ id: story.gid('Visit', met) }, null, null]);
    const groupDay = await story.insert('activities', {
      kind: 'group-day',
      wardId: village.id,
      groupId: row.id,
      scheduledOn: on(DAY),
      originalOn: on(DAY),
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

describe('calling an activity off', () => {
  test('keeps the reason, and is refused once the roll was taken', async () => {
    const { row, ids, activity, leader } = await group();
    const other = await meeting(row, on('09-10'));
    expect(
      await act(leader, 'cancelActivity', { activityId: other, version: 1, reason: '暴雨' }, FIELDS),
    ).toMatchObject({
      state: 'CANCELLED',
      minutes: '暴雨',
      viewerCanTakeRoll: false,
    });
    const { version } = await act(
      leader,
      'recordAttendance',
      { activityId: activity, version: 1, entries: ids.map(present) },
      FIELDS,
    );
    expect(await refused(leader, 'cancelActivity', { activityId: activity, version })).toMatchObject({
      code: 'CONFLICT',
      reason: 'activity-held',
    });
  });
});
