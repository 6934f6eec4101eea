import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { Story } from '../../testkit/story.js';
import type { Row } from '../../testkit/story-defaults.js';
import { createGroup, rollSeenBy } from './group-story.js';
import { OCCASIONS } from './occasion-story.js';

let server: TestServer;
let story: Story;
let village: Row<'wards'>;
let office: Client;
let inCharge: Client;
beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server, OCCASIONS);
  village = await story.ward();
  office = await story.user('LIAISON_OFFICE');
  inCharge = await story.user('LEADER', { wardId: village.id }, '分管领导');
});
afterAll(async () => {
  await story.close();
  await server.close();
});

const FIELDS = 'id version state reason forOn decidedByName decision hasLapsed viewerCanDecide viewerCanWithdraw';

/** A group with its service day, on which leave has to be approved before. */
async function serviceDay() {
  const group = await createGroup(story, village.id);
  const facts = { wardId: village.id, groupId: group.row.id, kind: 'service-day', minutes: '修路' };
  const row = await story.insert('activities', {
    ...facts,
    scheduledOn: `${story.year}-08-25`,
    originalOn: `${story.year}-08-25`,
  });
  const member = await story.user('REPRESENTATIVE', { representativeId: group.people[1].id });
  const activityId = story.gid('Activity', row);
  const ask = { activityId, representativeId: group.ids[1], reason: '住院' };
  return { ...group, activityId, member, ask };
}

describe('leave', () => {
  test('is asked for by the representative, approved by who is entitled, and stands in the roll', async () => {
    const { activityId, member, leader, ids, ask } = await serviceDay();
    const asked = await act(member, 'askForLeave', ask, FIELDS);
    expect(asked).toMatchObject({ state: 'ASKED', reason: '住院', viewerCanDecide: false, viewerCanWithdraw: true });
    const approved = await act(
      inCharge,
      'decideLeave',
      { leaveRequestId: asked.id, version: asked.version, isApproved: true },
      FIELDS,
    );
    expect(approved).toMatchObject({ state: 'APPROVED', decidedByName: '分管领导', hasLapsed: false });
    const entries = [{ representativeId: ids[0], status: 'PRESENT' }];
    await act(leader, 'recordAttendance', { activityId, version: 1, entries });
    const roll = await rollSeenBy(office, activityId);
    expect(roll[ids[1]!]).toMatchObject({ status: 'EXCUSED', reason: '住院', approvedBy: '分管领导' });
    expect(roll[ids[2]!]).toMatchObject({ status: 'UNVERIFIED' });
  });

  test('where the programme wants approval first, the organiser excuses nobody without it', async () => {
    const { activityId, leader, member, ids, ask } = await serviceDay();
    const excused = { representativeId: ids[1], status: 'EXCUSED', reason: '有事', approvedBy: '组长' };
    const take = () => refused(leader, 'recordAttendance', { activityId, version: 1, entries: [excused] });
    expect(await take()).toMatchObject({ reason: 'leave-not-approved', field: 'entries' });
    const asked = await act(member, 'askForLeave', ask, FIELDS);
    expect(await take()).toMatchObject({ reason: 'leave-not-approved' });
    const decision = { leaveRequestId: asked.id, version: asked.version, isApproved: false };
    expect(await refused(leader, 'decideLeave', decision)).toMatchObject({ reason: 'text-missing', field: 'decision' });
    await act(leader, 'decideLeave', { ...decision, decision: '当天有重要事项' });
    expect(await take()).toMatchObject({ reason: 'leave-not-approved' });
  });

  test('is decided by nobody whom the programme does not name, not by oneself, and only once', async () => {
    const { leader, member, ids, people, ask } = await serviceDay();
    const asked = await act(member, 'askForLeave', ask, FIELDS);
    const decision = { leaveRequestId: asked.id, version: asked.version, isApproved: true };
    const elsewhere = await story.user('LEADER', { wardId: (await story.ward()).id });
    const others = [office, elsewhere, member, (await createGroup(story, village.id)).leader];
    for (const other of others)
      expect(await refused(other, 'decideLeave', decision)).toMatchObject({ code: 'FORBIDDEN' });
    const own = await act(leader, 'askForLeave', { ...ask, representativeId: ids[0] }, FIELDS);
    expect(
      await refused(leader, 'decideLeave', { leaveRequestId: own.id, version: own.version, isApproved: true }),
    ).toMatchObject({ code: 'FORBIDDEN' });
    const { version } = await act(leader, 'decideLeave', decision, FIELDS);
    expect(await refused(leader, 'decideLeave', { ...decision, version })).toMatchObject({ reason: 'leave-state' });
    expect(await refused(member, 'askForLeave', { ...ask, representativeId: ids[2] })).toMatchObject({
      code: 'FORBIDDEN',
    });
    const outsider = await story.representative({ wardId: village.id }, { name: people[0].name });
    expect(
      await refused(office, 'askForLeave', { ...ask, representativeId: story.gid('Representative', outsider) }),
    ).toMatchObject({ reason: 'not-expected' });
  });

  test('that the office enters from paper names the page and who entered it, until it is read back', async () => {
    const { ask, ids } = await serviceDay();
    const paper = { page: '请假条 3', paperOn: story.today };
    await act(office, 'askForLeave', { ...ask, paper }, FIELDS);
    const query =
      'query ($year: Int!) { proxyEntries(year: $year, isReadBack: false, first: 50) { nodes { recordType page representative { id } } } }';
    const { nodes } = (await office.data(query, { year: Number(story.today.slice(0, 4)) })).proxyEntries;
    expect(nodes).toContainEqual({ recordType: 'LEAVE', page: '请假条 3', representative: { id: ids[1] } });
  });

  test('is decided by somebody else than who it is of or who asked, whatever role they are in', async () => {
    const { people, leader, ask } = await serviceDay();
    const asked = await act(office, 'askForLeave', ask, FIELDS);
    await story.query(
      `update leave_requests set asked_by = (select user_id from role_assignments where representative_id = $1)
       where representative_id = $2`,
      [people[0].id, people[1].id],
    );
    const also = await story.user('LEADER', { wardId: village.id, isAlso: people[1].id });
    const canDecide = async (reader: Client) => {
      const query = 'query ($id: ID!) { activity(id: $id) { leaveRequests { viewerCanDecide } } }';
      return (await reader.data(query, { id: ask.activityId })).activity.leaveRequests[0].viewerCanDecide;
    };
    expect([await canDecide(inCharge), await canDecide(leader), await canDecide(also)]).toEqual([true, false, false]);
    const decision = { leaveRequestId: asked.id, version: asked.version, isApproved: true };
    expect(await refused(leader, 'decideLeave', decision)).toMatchObject({ reason: 'second-person' });
    expect(await refused(also, 'decideLeave', decision)).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('that was approved stays approved when it is asked for once more', async () => {
    const { leader, member, ask } = await serviceDay();
    const asked = await act(member, 'askForLeave', ask, FIELDS);
    await act(leader, 'decideLeave', { leaveRequestId: asked.id, version: asked.version, isApproved: true });
    expect(await refused(member, 'askForLeave', ask)).toMatchObject({ code: 'CONFLICT', reason: 'leave-state' });
  });

  test('lapses when the day is put off, and may be asked for again', async () => {
    const { activityId, leader, member, ids, ask } = await serviceDay();
    const asked = await act(member, 'askForLeave', ask, FIELDS);
    const decide = (leave: { id: string; version: number }) =>
      act(leader, 'decideLeave', { leaveRequestId: leave.id, version: leave.version, isApproved: true }, FIELDS);
    await decide(asked);
    const scheduledOn = `${story.year}-08-27`;
    const moved = await act(
      leader,
      'postponeActivity',
      { activityId, version: 1, scheduledOn, reason: '停电' },
      'id version leaveRequests { hasLapsed }',
    );
    expect(moved.leaveRequests).toEqual([{ hasLapsed: true }]);
    const excused = [{ representativeId: ids[1], status: 'EXCUSED' }];
    expect(
      await refused(leader, 'recordAttendance', { activityId, version: moved.version, entries: excused }),
    ).toMatchObject({ reason: 'leave-unapproved' });
    const again = await act(member, 'askForLeave', { ...ask, reason: '仍在住院' }, FIELDS);
    expect(again).toMatchObject({ id: asked.id, forOn: scheduledOn, state: 'ASKED', hasLapsed: false });
    await decide(again);
    await act(leader, 'recordAttendance', { activityId, version: moved.version, entries: excused });
    expect((await rollSeenBy(office, activityId))[ids[1]!]).toMatchObject({ status: 'EXCUSED', reason: '仍在住院' });
  });

  test('is taken back by who asked, and read by nobody of another group', async () => {
    const { member, activityId, ask } = await serviceDay();
    const asked = await act(member, 'askForLeave', ask, FIELDS);
    const seenBy = async (reader: Client) =>
      (await reader.data('query ($id: ID!) { activity(id: $id) { leaveRequests { id } } }', { id: activityId }))
        .activity.leaveRequests.length;
    const stranger = (await createGroup(story, village.id)).leader;
    expect([await seenBy(member), await seenBy(office), await seenBy(stranger)]).toEqual([1, 1, 0]);
    const input = { leaveRequestId: asked.id, version: asked.version };
    expect(await refused(stranger, 'withdrawLeave', input)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await act(member, 'withdrawLeave', input, FIELDS)).toMatchObject({ state: 'WITHDRAWN' });
  });
});
