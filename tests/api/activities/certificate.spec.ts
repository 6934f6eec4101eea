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
const FIELDS = 'id version number name days minutes signedName occasions { heldOn title startsAt byVisit }';
const CHECK = `query ($number: String!) { certificateCheck(number: $number) { name days minutes signedName isWithdrawn } }`;

/** A member who was at one service day, met one meeting day by a visit, and missed another one. */
async function servedYear() {
  const group = await createGroup(story, village.id);
  const [, person] = group.people;
  const facts = { wardId: village.id, groupId: group.row.id, state: 'HELD' };
  const served = await story.insert('activities', {
    ...facts,
    kind: 'service-day',
    title: '服务日',
    scheduledOn: on('03-25'),
    originalOn: on('03-25'),
    startsAt: '09:00',
    endsAt: '11:30',
  });
  const [met, missed] = await story.insertAll('activities', [
    { ...facts, scheduledOn: on('04-10'), originalOn: on('04-10') },
    { ...facts, scheduledOn: on('05-10'), originalOn: on('05-10') },
  ]);
  const roll = [
    { activityId: served.id, status: 'PRESENT' },
    { activityId: met!.id, status: 'UNVERIFIED' },
    { activityId: missed!.id, status: 'ABSENT' },
  ];
  await story.insertAll(
    'attendanceRecords',
    roll.map(entry => ({ ...entry, representativeId: person.id })),
  );
  const household = await story.household({ wardId: village.id });
  await story.insert('links', { mandateId: person.mandate.id, householdId: household.id });
  await story.insert('visits', { representativeId: person.id, householdId: household.id, visitedOn: on('04-10') });
  const input = { fromOn: on('01-01'), untilOn: on('12-31'), signedName: '联络办 李主任' };
  return { ...group, person, issue: { ...input, representativeId: group.ids[1]! } };
}

describe('a certificate for the employer', () => {
  test('names the days and hours that were attended, a visit that met a day included', async () => {
    const { issue, person } = await servedYear();
    const certificate = await act(office, 'issueCertificate', issue, FIELDS);
    expect(certificate).toMatchObject({ name: person.name, days: 2, minutes: 150, signedName: '联络办 李主任' });
    expect(certificate.occasions).toEqual([
      { heldOn: on('03-25'), title: '服务日', startsAt: '09:00', byVisit: false },
      { heldOn: on('04-10'), title: '面见日', startsAt: null, byVisit: true },
    ]);
  });

  test('is checked by anybody who holds its number, and says when it was withdrawn', async () => {
    const { issue, person } = await servedYear();
    const { id, version, number } = await act(office, 'issueCertificate', issue, FIELDS);
    const check = async (typed: string) => (await story.visitor().data(CHECK, { number: typed })).certificateCheck;
    const said = { name: person.name, days: 2, minutes: 150, signedName: '联络办 李主任' };
    expect(await check(number.toLowerCase().replaceAll('-', ' '))).toEqual({ ...said, isWithdrawn: false });
    expect(await check('2222-2222-2222')).toBeNull();
    const withdraw = { certificateId: id, version, reason: '考勤更正' };
    await act(office, 'withdrawCertificate', withdraw);
    expect(await check(number)).toMatchObject({ isWithdrawn: true });
    expect(await refused(office, 'withdrawCertificate', { ...withdraw, version: version + 1 })).toMatchObject({
      reason: 'certificate-withdrawn',
    });
  });

  test('is issued by the office alone, and read by the representative it is about', async () => {
    const { issue, person, people, leader } = await servedYear();
    const { id } = await act(office, 'issueCertificate', issue, FIELDS);
    const own = await story.user('REPRESENTATIVE', { representativeId: person.id });
    const other = await story.user('REPRESENTATIVE', { representativeId: people[2].id });
    expect(await refused(leader, 'issueCertificate', issue)).toMatchObject({ code: 'FORBIDDEN' });
    const clerk = await story.user('LIAISON_OFFICE', { isAlso: person.id });
    expect(await refused(clerk, 'issueCertificate', issue)).toMatchObject({ reason: 'own-cause' });
    const query = 'query ($id: ID!) { certificate(id: $id) { name } }';
    expect((await own.data(query, { id })).certificate.name).toBe(person.name);
    expect(await other.refusal(query, { id })).toBe('FORBIDDEN');
    const list = `query ($id: ID!) { representative(id: $id) { certificates { totalCount } } }`;
    const mine = await own.data(list, { id: issue.representativeId });
    expect(mine.representative.certificates.totalCount).toBe(1);
    expect(await refused(office, 'issueCertificate', { ...issue, untilOn: '2190-01-01' })).toMatchObject({
      reason: 'in-the-future',
    });
    const reversed = { ...issue, fromOn: on('06-01'), untilOn: on('05-01') };
    expect(await refused(office, 'issueCertificate', reversed)).toMatchObject({ reason: 'span-reversed' });
  });
});
