import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { addDays, Story } from '../../testkit/story.js';
import type { Row } from '../../testkit/story-defaults.js';

let server: TestServer;
let story: Story;
let township: Row<'wards'>;
let office: Client;
const groups: Row<'groups'>[] = [];
beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server);
  township = await story.ward({ kind: 'township' });
  for (const name of ['一组', '二组']) {
    const village = await story.ward({ parentId: township.id });
    groups.push(await story.insert('groups', { name, wardId: village.id }));
  }
  office = await story.user('LIAISON_OFFICE');
});
afterAll(async () => {
  await story.close();
  await server.close();
});

const CALENDAR = `query ($year: Int!, $kind: String, $groupId: ID, $wardId: ID, $from: Date, $to: Date, $state: ActivityState) {
  activities(year: $year, kind: $kind, groupId: $groupId, wardId: $wardId, from: $from, to: $to, state: $state, first: 100) {
    totalCount nodes { id version kind kindTitle scheduledOn originalOn venue state minutes group { name } ward { id } } } }`;
const calendar = async (filter: object = {}): Promise<Data> =>
  (await office.data(CALENDAR, { year: story.year, ...filter })).activities;

describe('opening the calendar of a year', () => {
  test('adds every fixed day of the programme for each host, once, however often it is opened', async () => {
    const input = { clientKey: randomUUID(), year: story.year };
    const added = 12 * 2 + 12 * 2 + 1; // two fixed days a month for each of two groups, and the assembly of the township
    expect(await act(office, 'scheduleActivities', input, '')).toBe(added);
    expect(await act(office, 'scheduleActivities', input, '')).toBe(added);
    expect(await act(office, 'scheduleActivities', { year: story.year }, '')).toBe(0);
    expect(await story.count('activities')).toBe(added);
  });

  test('moves a day that falls on a public holiday to the next workday, if its kind says so', async () => {
    const from = `${story.year}-02-01`;
    const { nodes } = await calendar({
      kind: 'group-day',
      from,
      to: `${story.year}-02-28`,
      groupId: story.gid('Group', groups[0]!),
    });
    const [moved] = nodes;
    expect(nodes).toHaveLength(1);
    expect(moved.originalOn).toBe(`${story.year}-02-20`);
    expect(moved.scheduledOn > moved.originalOn).toBe(true);
    expect([6, 0]).not.toContain(new Date(`${moved.scheduledOn}T00:00:00Z`).getUTCDay());
  });

  test('opens the returns that the groups owe, due on the last day of each month', async () => {
    const query =
      'query ($year: Int!) { groupReturns(year: $year, first: 100) { totalCount nodes { month dueOn returnedOn group { name } } } }';
    const { groupReturns } = await office.data(query, { year: story.year });
    expect(groupReturns.totalCount).toBe(24);
    expect(groupReturns.nodes[0]).toMatchObject({
      month: `${story.year}-01-01`,
      dueOn: `${story.year}-01-31`,
      returnedOn: null,
    });
  });

  test('two offices opening it at once add nothing twice', async () => {
    const before = await story.count('activities');
    const year = story.year + 1;
    const counts = await Promise.all([1, 2].map(() => act(office, 'scheduleActivities', { year }, '')));
    expect(Math.max(...counts)).toBe(49);
    expect(await story.count('activities')).toBe(before + 49);
  });

  test('is for the office, for this year or the next at most', async () => {
    const leader = await story.user('LEADER');
    expect(await refused(leader, 'scheduleActivities', { year: story.year }, '')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refused(office, 'scheduleActivities', { year: story.year + 4 }, '')).toMatchObject({
      reason: 'year-too-far',
      field: 'year',
    });
  });
});

describe('the calendar', () => {
  test('is read by kind, group, ward, state and days', async () => {
    expect((await calendar({ kind: 'meeting-day' })).totalCount).toBe(24);
    expect((await calendar({ groupId: story.gid('Group', groups[1]!) })).totalCount).toBe(24);
    expect((await calendar({ wardId: story.gid('Ward', { id: groups[1]!.wardId }) })).totalCount).toBe(24);
    expect((await calendar({ wardId: story.gid('Ward', township) })).totalCount).toBe(49);
    expect((await calendar({ state: 'HELD' })).totalCount).toBe(0);
    expect((await calendar({ from: `${story.year}-12-01`, to: `${story.year}-12-01` })).nodes).toMatchObject([
      { kind: 'assembly', kindTitle: '全镇大会', group: null, ward: { id: story.gid('Ward', township) } },
    ]);
  });

  test('shows visitors the days, but not what was discussed', async () => {
    await story.query(`update activities set minutes = '讨论修路' where original_on = $1`, [`${story.year}-03-10`]);
    const visitor = await story
      .visitor()
      .data(CALENDAR, { year: story.year, from: `${story.year}-03-10`, to: `${story.year}-03-10` });
    expect(visitor.activities.nodes.map((each: Data) => each.minutes)).toEqual([null, null]);
    const seen = await calendar({ from: `${story.year}-03-10`, to: `${story.year}-03-10` });
    expect(seen.nodes[0].minutes).toBe('讨论修路');
  });
});

describe('the next activity of a person', () => {
  test('is the next planned one of the own group, and of the whole township for those expected there', async () => {
    const [first, second] = groups;
    const planned = (row: Partial<Row<'activities'>>) =>
      story.insert('activities', {
        kind: 'sit-in',
        originalOn: row.scheduledOn,
        wardId: first!.wardId,
        ...row,
      } as Row<'activities'>);
    const soon = await planned({ scheduledOn: addDays(story.today, 40), groupId: first!.id });
    await planned({ scheduledOn: addDays(story.today, 38), groupId: first!.id, state: 'CANCELLED' });
    await planned({ scheduledOn: addDays(story.today, 39), groupId: second!.id });
    const assembly = await planned({ kind: 'assembly', scheduledOn: addDays(story.today, 37), wardId: township.id });
    await story.query(
      `delete from activities where jurisdiction_id = $1 and scheduled_on between $2 and $3 and id <> all ($4)`,
      [story.jurisdictionId, story.today, addDays(story.today, 40), [soon.id, assembly.id]],
    );
    const mandate = { wardId: first!.wardId, groupId: first!.id };
    const villager = await story.representative(mandate);
    const delegate = await story.representative({ ...mandate, type: 'party-delegate' });
    const outside = await story.representative({ wardId: first!.wardId });
    const next = async (person: { id: string }) =>
      (
        await office.data('query ($id: ID!) { representative(id: $id) { nextActivity { id } } }', {
          id: story.gid('Representative', person),
        })
      ).representative.nextActivity;
    expect(await next(villager)).toEqual({ id: story.gid('Activity', soon) });
    expect(await next(delegate)).toEqual({ id: story.gid('Activity', assembly) });
    expect(await next(outside)).toBeNull();
  });
});
