import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';
import type { Row } from '../../testkit/story-defaults.js';
import { createGroup, createMeeting, rollSeenBy } from './group-story.js';
import { OCCASIONS } from './occasion-story.js';

let server: TestServer;
let story: Story;
let village: Row<'wards'>;
let office: Client;
beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server, OCCASIONS);
  village = await story.ward();
  office = await story.user('LIAISON_OFFICE');
});
afterAll(async () => {
  await story.close();
  await server.close();
});

const on = (monthDay: string): string => `${story.year}-${monthDay}`;
const FIELDS = 'id version scheduledOn originalOn postponements { fromOn toOn reason }';

describe('putting a day off by hand', () => {
  test('keeps who was expected on the old day, and says why', async () => {
    const { people, ids, activity, mandate } = await createGroup(story, village.id);
    await story.query('update mandates set ended_on = $1 where id = $2', [on('08-15'), people[1].mandate.id]);
    const late = await story.representative({ ...mandate, startedOn: on('08-20') });
    const input = { activityId: activity, version: 1, scheduledOn: on('08-28'), reason: '暴雨' };
    const moved = await act(office, 'postponeActivity', input, FIELDS);
    expect(moved).toMatchObject({
      scheduledOn: on('08-28'),
      originalOn: on('08-10'),
      postponements: [{ fromOn: on('08-10'), toOn: on('08-28'), reason: '暴雨' }],
    });
    const roll = await rollSeenBy(office, activity);
    expect(Object.keys(roll).sort()).toEqual([...ids].sort());
    expect(roll[story.gid('Representative', late)]).toBeUndefined();
    const entries = ids.map(representativeId => ({ representativeId, status: 'PRESENT' }));
    await act(office, 'recordAttendance', { activityId: activity, version: moved.version, entries });
    await server.runPendingTasks();
    const { activity: held } = await office.data(
      'query ($id: ID!) { activity(id: $id) { attendance { numerator denominator } } }',
      { id: activity },
    );
    expect(held.attendance).toEqual({ numerator: '3', denominator: '3' });
    const attendance = await office.data(
      `query ($id: ID!) { representative(id: $id) { attendance(year: ${story.year}) { measure numerator denominator } } }`,
      { id: ids[1] },
    );
    expect(attendance.representative.attendance[0]).toMatchObject({ numerator: '1', denominator: '1' });
  });

  test('needs a reason, another day of the same year, and a day that was not held yet', async () => {
    const { ids, activity, leader } = await createGroup(story, village.id);
    const put = (scheduledOn: string, reason: string, version = 1) =>
      refused(leader, 'postponeActivity', { activityId: activity, version, scheduledOn, reason });
    expect(await put(on('08-28'), ' ')).toMatchObject({ reason: 'text-missing', field: 'reason' });
    expect(await put(on('08-10'), '下雨')).toMatchObject({ reason: 'postponed-out-of-year', field: 'scheduledOn' });
    expect(await put(`${story.year + 1}-01-05`, '下雨')).toMatchObject({ reason: 'postponed-out-of-year' });
    const entries = [{ representativeId: ids[0], status: 'PRESENT' }];
    const { version } = await act(
      leader,
      'recordAttendance',
      { activityId: activity, version: 1, entries },
      'id version',
    );
    expect(await put(on('08-28'), '下雨', version)).toMatchObject({ code: 'CONFLICT', reason: 'activity-held' });
    const stranger = (await createGroup(story, village.id)).leader;
    const other = await createMeeting(story, (await createGroup(story, village.id)).row, on('09-10'));
    expect(
      await refused(stranger, 'postponeActivity', {
        activityId: other,
        version: 1,
        scheduledOn: on('09-11'),
        reason: '雨',
      }),
    ).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('place and hours are changed without moving the day, and hours end after they begin', async () => {
    const { activity, leader } = await createGroup(story, village.id);
    const input = { activityId: activity, version: 1, venue: '村史馆', startsAt: '14:00', endsAt: '15:30' };
    expect(await act(leader, 'arrangeActivity', input, 'venue startsAt endsAt scheduledOn')).toEqual({
      venue: '村史馆',
      startsAt: '14:00',
      endsAt: '15:30',
      scheduledOn: on('08-10'),
    });
    expect(await refused(leader, 'arrangeActivity', { ...input, version: 2, endsAt: '13:00' })).toMatchObject({
      reason: 'hours-reversed',
    });
    expect(await refused(leader, 'arrangeActivity', { ...input, version: 2, startsAt: '2pm' })).toMatchObject({
      reason: 'malformed-hours',
      field: 'startsAt',
    });
  });
});

describe('a kind whose day the organiser chooses', () => {
  const OWED = `query ($year: Int!, $groupId: ID) { owedOccasions(year: $year, groupId: $groupId, first: 100) {
    nodes { kind windowTitle from until times held planned isOverdue group { id } } } }`;
  const owedBy = async (groupId: string) =>
    (await office.data(OWED, { year: story.year, groupId })).owedOccasions.nodes.map(
      ({ kind, windowTitle, held, planned, isOverdue }: Record<string, unknown>) =>
        `${kind} ${windowTitle} ${held}+${planned}${isOverdue ? ' overdue' : ''}`,
    );

  test('is owed by each group within its part of the year, until it was held there', async () => {
    const { row, ids, leader } = await createGroup(story, village.id);
    const groupId = story.gid('Group', row);
    expect(await owedBy(groupId)).toEqual([
      'group-activity 上半年 0+0 overdue',
      'training 全年 0+0 overdue',
      'group-activity 下半年 0+0 overdue',
    ]);
    const called = await act(
      leader,
      'callActivity',
      { kind: 'group-activity', groupId, scheduledOn: on('05-20'), title: '视察水厂', venue: '水厂' },
      'id version title venue state kindTitle',
    );
    expect(called).toMatchObject({ title: '视察水厂', venue: '水厂', state: 'PLANNED', kindTitle: '集中活动' });
    expect(await owedBy(groupId)).toContain('group-activity 上半年 0+1 overdue');
    const entries = [{ representativeId: ids[0], status: 'PRESENT' }];
    await act(leader, 'recordAttendance', { activityId: called.id, version: called.version, entries });
    expect(await owedBy(groupId)).toEqual([
      'training 全年 0+0 overdue',
      'group-activity 下半年 0+0 overdue',
      'group-activity 上半年 1+0',
    ]);
  });

  test('begins before it ends, also where the programme says only one of the two', async () => {
    const { row } = await createGroup(story, village.id);
    const call = { kind: 'training', groupId: story.gid('Group', row), scheduledOn: on('04-10') };
    expect(await refused(office, 'callActivity', { ...call, endsAt: '08:00' })).toMatchObject({
      reason: 'hours-reversed',
      field: 'endsAt',
    });
  });

  test('is called by the leader of the group or the office; a fixed day is not called', async () => {
    const { row, leader } = await createGroup(story, village.id);
    const stranger = (await createGroup(story, village.id)).leader;
    const input = { kind: 'training', groupId: story.gid('Group', row), scheduledOn: on('03-10') };
    expect(await refused(stranger, 'callActivity', input)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await refused(leader, 'callActivity', { ...input, kind: 'meeting-day' })).toMatchObject({
      reason: 'kind-not-called',
      field: 'kind',
    });
    expect(await refused(office, 'callActivity', { ...input, groupId: null })).toMatchObject({
      reason: 'holder-missing',
      field: 'groupId',
    });
    const ward = { kind: 'sit-in', wardId: story.gid('Ward', village), scheduledOn: on('03-10') };
    expect(await act(office, 'callActivity', ward, 'kindTitle group { id }')).toEqual({
      kindTitle: '列席会议',
      group: null,
    });
  });
});
