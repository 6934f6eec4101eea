import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { addDays, Story } from '../../testkit/story.js';
import type { Row } from '../../testkit/story-defaults.js';
import { createGroup } from './group-story.js';
import { OCCASIONS } from './occasion-story.js';

let server: TestServer;
let story: Story;
let village: Row<'wards'>;
beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server, OCCASIONS);
  village = await story.ward({ name: '河口村' });
});
afterAll(async () => {
  await story.close();
  await server.close();
});

/** A member with a day ahead that has hours, and the address of the calendar. */
async function subscribed() {
  const group = await createGroup(story, village.id);
  const day = addDays(story.today, 10);
  const facts = { wardId: village.id, groupId: group.row.id, kind: 'service-day', title: '服务日', venue: '村部' };
  const row = await story.insert('activities', {
    ...facts,
    ...{ scheduledOn: day, originalOn: day, startsAt: '09:00', endsAt: '11:30' },
  });
  const member = await story.user('REPRESENTATIVE', { representativeId: group.people[1].id });
  const representativeId = group.ids[1]!;
  const { path } = await act(member, 'createCalendarFeed', { representativeId }, 'path');
  return { ...group, day, activityId: story.gid('Activity', row), member, representativeId, path };
}

const inBasic = (day: string) => day.replaceAll('-', '');
const read = async (path: string) => {
  const response = await story.visitor().fetch(path);
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
};

describe('the calendar of a representative', () => {
  test('lists the days at which the person is expected, for whoever has the secret address', async () => {
    const { path, day, row } = await subscribed();
    const { status, type, text } = await read(path);
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
    expect(text).toContain(`DTSTART:${inBasic(day)}T010000Z`);
    expect(text).toContain(`DTEND:${inBasic(day)}T033000Z`);
    expect(text).toContain(`SUMMARY:服务日 · ${row.name}`);
    expect(text).toContain('LOCATION:村部');
    expect((await read(`${path}?lang=en`)).text).toContain('SUMMARY:Service day · ');
  });

  test('names nobody: not the members, not who leads the group', async () => {
    const { path, people } = await subscribed();
    const { text } = await read(path);
    for (const { name, id } of people) expect([text.includes(name), text.includes(id)]).toEqual([false, false]);
  });

  test('moves a day that was put off under its old identity, and shows one that was called off', async () => {
    const { path, day, activityId, leader } = await subscribed();
    const uid = /UID:(.*)\r\n/.exec((await read(path)).text)![1];
    const later = addDays(day, day.endsWith('-31') ? -1 : 1);
    const { version } = await act(
      leader,
      'postponeActivity',
      { activityId, version: 1, scheduledOn: later, reason: '防汛' },
      'version',
    );
    const moved = (await read(path)).text;
    expect(moved).toContain(`UID:${uid}`);
    expect(moved).toContain(`DTSTART:${inBasic(later)}T010000Z`);
    expect(moved).toContain(`DESCRIPTION:原定 ${day}，因防汛改期`);
    expect(moved).toContain(`SEQUENCE:${version}`);
    await act(leader, 'cancelActivity', { activityId, version });
    expect((await read(path)).text).toContain('STATUS:CANCELLED');
  });

  test('an address that was revoked, replaced or made up opens nothing', async () => {
    const { path, member, representativeId } = await subscribed();
    const { path: next } = await act(member, 'createCalendarFeed', { representativeId }, 'path');
    expect((await read(path)).status).toBe(404);
    expect((await read(next)).status).toBe(200);
    const revoked = await act(member, 'revokeCalendarFeed', { representativeId }, 'calendarFeed { createdAt }');
    expect(revoked.calendarFeed).toBeNull();
    expect((await read(next)).status).toBe(404);
    expect((await read(path.replace(/[^/]+$/, 'x.ics'))).status).toBe(404);
  });

  test('is made by the person alone, and its address is told once', async () => {
    const { member, leader, representativeId } = await subscribed();
    const office = await story.user('LIAISON_OFFICE');
    for (const other of [leader, office]) {
      expect(await refused(other, 'createCalendarFeed', { representativeId }, 'path')).toMatchObject({
        code: 'FORBIDDEN',
      });
    }
    const input = { clientKey: randomUUID(), representativeId };
    await act(member, 'createCalendarFeed', input, 'path');
    expect(await refused(member, 'createCalendarFeed', input, 'path')).toMatchObject({ reason: 'address-shown-once' });
  });
});
