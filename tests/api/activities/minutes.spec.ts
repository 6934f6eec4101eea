import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';
import type { Row } from '../../testkit/story-defaults.js';
import { createGroup } from './group-story.js';
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
const FIELDS = `id version minutes agenda { key note reportsBack } minutesFile { name } needsMinutes
  answersToReport { matterId title isLeftOver outcomeTitle } answersReported { matterId }`;
const REPORTED = 'query ($id: ID!) { matter(id: $id) { reportedBack { reportedOn activity { id } } } }';

async function serviceDays(group: Awaited<ReturnType<typeof createGroup>>, ...days: string[]): Promise<string[]> {
  const facts = { wardId: village.id, groupId: group.row.id, kind: 'service-day' };
  const rows = await story.insertAll(
    'activities',
    days.map(day => ({ ...facts, scheduledOn: on(day), originalOn: on(day) })),
  );
  return rows.map(row => story.gid('Activity', row));
}

/** A matter of a member that was answered on a day. */
async function answered(representativeId: string, title: string, day: string): Promise<string> {
  const facts = { representativeId, wardId: village.id, title, raisedOn: on('02-01'), registeredOn: on('02-01') };
  const answer = { state: 'ANSWERED', outcome: 'SOLVED', answer: '已修好', answeredOn: on(day) };
  return story.gid('Matter', await story.insert('matters', { ...facts, ...answer }));
}

const seenBy = async (reader: Client, id: string) =>
  (await reader.data(`query ($id: ID!) { activity(id: $id) { ${FIELDS} } }`, { id })).activity;
const titles = (answers: { title: string; isLeftOver: boolean }[]) =>
  answers.map(({ title, isLeftOver }) => (isLeftOver ? `${title} left over` : title));

describe('minutes', () => {
  test('are needed before the roll closes a day of a kind that wants them, as text or as a file', async () => {
    const group = await createGroup(story, village.id);
    const [first, second] = await serviceDays(group, '03-25', '04-25');
    const entries = group.ids.map(representativeId => ({ representativeId, status: 'PRESENT' }));
    const take = { activityId: first, version: 1, entries };
    expect(await refused(group.leader, 'recordAttendance', take)).toMatchObject({
      reason: 'minutes-missing',
      field: 'minutes',
    });
    expect(await act(group.leader, 'recordAttendance', { ...take, minutes: '议了修路' }, 'state')).toEqual({
      state: 'HELD',
    });
    const file = await act(group.leader, 'addFile', {
      name: '纪要.pdf',
      contentBase64: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n').toString('base64'),
    });
    const kept = await act(
      group.leader,
      'recordMinutes',
      { activityId: second, version: 1, fileId: file.id, agenda: [], reportedMatterIds: [] },
      FIELDS,
    );
    expect(kept).toMatchObject({ minutes: null, minutesFile: { name: '纪要.pdf' }, needsMinutes: true });
    const input = { activityId: second, version: kept.version, entries };
    expect(await act(group.leader, 'recordAttendance', input, 'state')).toEqual({ state: 'HELD' });
  });

  test('note each item of the agenda; an item that the programme lacks is refused', async () => {
    const group = await createGroup(story, village.id);
    const [activityId] = await serviceDays(group, '03-25');
    const keep = (version: number, agenda: object[]) => ({ activityId, version, agenda, reportedMatterIds: [] });
    const kept = await act(group.leader, 'recordMinutes', keep(1, [{ item: 'visits', note: '下周走访三户' }]), FIELDS);
    expect(kept.agenda).toEqual([
      { key: 'report-back', note: null, reportsBack: true },
      { key: 'visits', note: '下周走访三户', reportsBack: false },
    ]);
    expect(
      await refused(group.leader, 'recordMinutes', keep(kept.version, [{ item: 'songs', note: '唱歌' }])),
    ).toMatchObject({ reason: 'unknown-agenda-item', field: 'agenda' });
    const cleared = await act(group.leader, 'recordMinutes', keep(kept.version, []), FIELDS);
    expect(cleared.agenda[1].note).toBeNull();
  });
});

describe('what was said', () => {
  test('is read by those who were called or there, the office and leaders, as a file too, and by no other representative', async () => {
    const group = await createGroup(story, village.id);
    const other = await createGroup(story, village.id);
    const [activityId] = await serviceDays(group, '03-25');
    const file = await act(
      group.leader,
      'addFile',
      { name: '纪要.pdf', contentBase64: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n').toString('base64') },
      'id address',
    );
    const road = await answered(group.people[1].id, '修路', '03-10');
    const said = { minutes: '议了打井', fileId: file.id, agenda: [{ item: 'visits', note: '走访三户' }] };
    const input = { activityId, version: 1, ...said, reportedMatterIds: [road] };
    const { version } = await act(group.leader, 'recordMinutes', input, FIELDS);
    const entries = group.ids.map(representativeId => ({ representativeId, status: 'PRESENT' }));
    await act(group.leader, 'recordAttendance', { activityId, version, entries });
    const member = await story.user('REPRESENTATIVE', { representativeId: group.people[1].id });
    const stranger = await story.user('REPRESENTATIVE', { representativeId: other.people[1].id });
    const household = await story.household({ wardId: village.id });
    const resident = await story.user('HOUSEHOLD', { householdId: household.id });
    const fields = 'minutes agenda { note } minutesFile { name }';
    const read = async (reader: Client) => {
      const { activity } = await reader.data(`query ($id: ID!) { activity(id: $id) { ${fields} } }`, {
        id: activityId,
      });
      return [activity.minutes, activity.agenda[1].note, activity.minutesFile?.name ?? null];
    };
    const guest = await story.representative({ wardId: village.id });
    const guestReads = await story.user('REPRESENTATIVE', { representativeId: guest.id });
    expect(await read(guestReads)).toEqual([null, null, null]);
    const [{ id: rowId }] = (await story.query('select id from activities where minutes = $1', ['议了打井'])) as [
      { id: string },
    ];
    await story.insert('attendanceRecords', { activityId: rowId, representativeId: guest.id });
    for (const reader of [member, guestReads, group.leader, office])
      expect(await read(reader)).toEqual(['议了打井', '走访三户', '纪要.pdf']);
    for (const reader of [stranger, other.leader, resident]) expect(await read(reader)).toEqual([null, null, null]);
    expect((await seenBy(stranger, activityId!)).answersReported).toEqual([]);
    expect((await seenBy(member, activityId!)).answersReported).toEqual([{ matterId: road }]);
    expect((await member.fetch(file.address)).status).toBe(200);
    expect((await stranger.fetch(file.address)).status).toBe(404);
  });

  test('why a day was cancelled is told to everybody signed in', async () => {
    const group = await createGroup(story, village.id);
    const other = await createGroup(story, village.id);
    const [activityId] = await serviceDays(group, '05-25');
    await story.query("update activities set state = 'CANCELLED', minutes = '暴雨' where original_on = $1", [
      on('05-25'),
    ]);
    expect((await seenBy(other.leader, activityId!)).minutes).toBe('暴雨');
  });
});

describe('reporting back', () => {
  test('proposes what was answered since the last such day, and what that day has left over', async () => {
    const group = await createGroup(story, village.id);
    const other = await createGroup(story, village.id);
    const member = group.people[1].id;
    const [march, april] = await serviceDays(group, '03-25', '04-25');
    const road = await answered(member, '修路', '03-10');
    await answered(member, '修桥', '03-12');
    await answered(member, '打井', '04-02');
    await answered(member, '后来的事', '05-02');
    await answered(other.people[1].id, '别组的事', '03-11');
    expect(titles((await seenBy(group.leader, march!)).answersToReport)).toEqual(['修路', '修桥']);
    expect((await seenBy(other.leader, march!)).answersToReport).toEqual([]);
    const report = (activityId: string, version: number, reportedMatterIds: string[]) =>
      act(
        group.leader,
        'recordMinutes',
        { activityId, version, minutes: '已通报', agenda: [], reportedMatterIds },
        FIELDS,
      );
    const told = await report(march!, 1, [road]);
    expect(told.answersReported).toEqual([{ matterId: road }]);
    const entries = group.ids.map(representativeId => ({ representativeId, status: 'PRESENT' }));
    await act(group.leader, 'recordAttendance', { activityId: march, version: told.version, entries });
    expect(titles((await seenBy(group.leader, april!)).answersToReport)).toEqual(['修桥 left over', '打井']);
    const { matter } = await office.data(REPORTED, { id: road });
    expect(matter.reportedBack).toEqual([{ reportedOn: on('03-25'), activity: { id: march } }]);
  });

  test('takes no matter that was not answered to the group', async () => {
    const group = await createGroup(story, village.id);
    const [activityId] = await serviceDays(group, '03-25');
    const open = story.gid(
      'Matter',
      await story.insert('matters', {
        representativeId: group.people[1].id,
        wardId: village.id,
        raisedOn: on('02-01'),
      }),
    );
    const input = { activityId, version: 1, agenda: [], reportedMatterIds: [open] };
    expect(await refused(group.leader, 'recordMinutes', input)).toMatchObject({ reason: 'matter-not-to-report' });
  });
});
