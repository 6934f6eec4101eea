import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { addDays, Story } from '../../testkit/story.js';
import type { Row } from '../../testkit/story-defaults.js';
import { createGroup, createMeeting, rollSeenBy } from './group-story.js';

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
const present = (representativeId: string) => ({ representativeId, status: 'PRESENT' });
const FIELDS = 'id version state minutes viewerCanTakeRoll';

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
    const tomorrow = await createMeeting(story, row, addDays(story.today, 1));
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

describe('calling an activity off', () => {
  test('keeps the reason, and is refused once the roll was taken', async () => {
    const { row, ids, activity, leader } = await group();
    const other = await createMeeting(story, row, on('09-10'));
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
