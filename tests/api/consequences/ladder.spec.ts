import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { addDays, Story } from '../../testkit/story.js';

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/${name}`, import.meta.url), 'utf8');

let server: TestServer;
let story: Story;
let office: Client;
let leader: Client;
let an: Client;
let chen: Client;
let anMandate: string;
let chenMandate: string;
let thirdAbsence: string;

beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server, fixture('programme.yaml') + fixture('consequences.yaml'));
  const village = await story.ward({ name: '东村' });
  const group = await story.insert('groups', { wardId: village.id });
  const person = await story.representative({ wardId: village.id, groupId: group.id }, { name: '安一' });
  const other = await story.representative({ wardId: village.id, groupId: group.id }, { name: '陈二' });
  for (const [at, [own, others]] of [
    ['ABSENT', 'EXCUSED'],
    ['ABSENT', 'EXCUSED'],
    ['ABSENT', 'EXCUSED'],
    ['PRESENT', 'UNVERIFIED'],
  ].entries()) {
    const scheduledOn = `${story.year}-0${at + 1}-10`;
    const activity = await story.insert('activities', {
      groupId: group.id,
      wardId: village.id,
      scheduledOn,
      originalOn: scheduledOn,
      title: `${at + 1}月面见日`,
      state: 'HELD',
    });
    const entry = { activityId: activity.id, recordedAt: '2020-01-01T00:00:00Z' };
    const row = await story.insert('attendanceRecords', { ...entry, representativeId: person.id, status: own });
    await story.insert('attendanceRecords', { ...entry, representativeId: other.id, status: others });
    if (at === 2) thirdAbsence = row.id;
  }
  office = await story.user('LIAISON_OFFICE');
  leader = await story.user('LEADER', { wardId: village.id });
  an = await story.user('REPRESENTATIVE', { representativeId: person.id });
  chen = await story.user('REPRESENTATIVE', { representativeId: other.id });
  anMandate = story.gid('Mandate', person.mandate);
  chenMandate = story.gid('Mandate', other.mandate);
});
afterAll(async () => {
  await story.close();
  await server.close();
});

const WHOLE = `id version step title authority counted records { title } notice notifiedOn needsHearing decidableFrom heardOn
  statement state decision decidedBy decidedOn liftedReason`;
const DUE = `query ($year: Int!) { dueSteps(year: $year) { nodes {
  step counted records { occurredOn title } rule { title authority } mandate { representative { name } }
  viewerCanWrite consequence { ${WHOLE} } } } }`;

const due = async (client: Client): Promise<Data[]> => (await client.data(DUE, { year: story.year })).dueSteps.nodes;
const notice = (step: string, mandateId = anMandate) => ({
  mandateId,
  step,
  year: story.year,
  notice: '三次无故缺席，请说明。',
  notifiedOn: addDays(story.today, -20),
});
const stepOf = async (step: string): Promise<Data> =>
  (await due(office)).find(each => each.step === step && each.consequence)!.consequence;
const decision = (decidedOn: string) => ({
  isTaken: true,
  decision: '给予提醒（会议纪要3号）',
  decidedBy: '书记王某',
  decidedOn,
});

describe('the ladder', () => {
  test('lists who has reached a step with the records that count; approved leave and unverified entries never count', async () => {
    expect(await due(office)).toEqual([
      {
        step: 'reminder',
        counted: 3,
        records: [1, 2, 3].map(month => ({ occurredOn: `${story.year}-0${month}-10`, title: `${month}月面见日` })),
        rule: { title: '提醒', authority: '镇党委' },
        mandate: { representative: { name: '安一' } },
        viewerCanWrite: true,
        consequence: null,
      },
    ]);
    expect(await story.count('consequences')).toBe(0);
  });

  test('is shown before anything is begun to the office and the leader, not to the person or others', async () => {
    expect(await due(leader)).toMatchObject([{ viewerCanWrite: false }]);
    expect(await due(an)).toEqual([]);
    expect(await story.visitor().refusal(DUE, { year: story.year })).toBe('UNAUTHENTICATED');
  });

  test('can be read as a rule by everybody it may concern', async () => {
    const { ladder } = await an.data('{ ladder { counts steps { key after hearing noticeDays authority } } }');
    expect(ladder.counts).toBe('无故缺席');
    expect(ladder.steps[2]).toEqual({
      key: 'loss',
      after: 3,
      hearing: true,
      noticeDays: 0,
      authority: '镇代表大会',
    });
  });
});

describe('a step', () => {
  test('is begun by the office alone, from the mildest up, and only when the records reach it', async () => {
    expect((await refused(leader, 'giveNotice', notice('reminder'))).code).toBe('FORBIDDEN');
    expect(await refused(office, 'giveNotice', notice('criticism'))).toMatchObject({ reason: 'milder-step-first' });
    expect(await refused(office, 'giveNotice', notice('reminder', chenMandate))).toMatchObject({
      reason: 'step-not-reached',
    });
    expect(await refused(office, 'giveNotice', notice('warning'))).toMatchObject({ reason: 'unknown-ladder-step' });
    const future = { ...notice('reminder'), notifiedOn: addDays(story.today, 1) };
    expect(await refused(office, 'giveNotice', future)).toMatchObject({ reason: 'in-the-future' });
    expect(await act(office, 'giveNotice', notice('reminder'), WHOLE)).toMatchObject({
      state: 'NOTIFIED',
      authority: '镇党委',
      counted: 3,
      needsHearing: false,
    });
    expect(await refused(office, 'giveNotice', notice('reminder'))).toMatchObject({ reason: 'step-begun' });
  });

  test('is seen by the person from the notice on, and by no other representative', async () => {
    expect(await due(an)).toMatchObject([{ viewerCanWrite: false, consequence: { notice: '三次无故缺席，请说明。' } }]);
    expect(await due(chen)).toEqual([]);
  });

  test('is decided by the named authority, with the words of its decision', async () => {
    const { id: consequenceId, version } = await stepOf('reminder');
    const of = { consequenceId, version };
    expect(
      await refused(office, 'decideConsequence', { ...of, ...decision(story.today), decidedBy: ' ' }),
    ).toMatchObject({ reason: 'text-missing' });
    expect(await act(office, 'decideConsequence', { ...of, ...decision(story.today) }, WHOLE)).toMatchObject({
      state: 'TAKEN',
      decidedBy: '书记王某',
    });
    expect(
      await refused(office, 'decideConsequence', { ...of, version: version + 1, ...decision(story.today) }),
    ).toMatchObject({ reason: 'consequence-state' });
  });

  test('with a hearing is not decided before the person was heard and the notice is over', async () => {
    await act(office, 'giveNotice', notice('criticism'));
    let { id: consequenceId, version } = await stepOf('criticism');
    expect(
      await refused(office, 'decideConsequence', { consequenceId, version, ...decision(story.today) }),
    ).toMatchObject({ reason: 'hearing-first' });
    const heard = { heardOn: addDays(story.today, -18), statement: '家中有人住院。' };
    expect(
      await refused(office, 'recordStatement', {
        consequenceId,
        version,
        ...heard,
        heardOn: addDays(story.today, -21),
      }),
    ).toMatchObject({ reason: 'heard-before-notice' });
    ({ version } = await act(office, 'recordStatement', { consequenceId, version, ...heard }, WHOLE));
    const early = decision(addDays(story.today, -14));
    expect(await refused(office, 'decideConsequence', { consequenceId, version, ...early })).toMatchObject({
      reason: 'notice-not-over',
    });
    const declined = { ...decision(addDays(story.today, -13)), isTaken: false };
    expect(await act(office, 'decideConsequence', { consequenceId, version, ...declined }, WHOLE)).toMatchObject({
      state: 'NOT_TAKEN',
      statement: '家中有人住院。',
    });
  });

  test('when leave is approved afterwards is no longer due, and the one that was begun keeps what was counted', async () => {
    expect((await due(office)).map(({ step }) => step)).toContain('loss');
    await story.query("update attendance_records set status = 'EXCUSED' where id = $1", [thirdAbsence]);
    expect((await due(office)).map(({ step }) => step)).not.toContain('loss');
    expect((await due(office)).find(({ step }) => step === 'reminder')).toMatchObject({
      counted: 2,
      consequence: { counted: 3 },
    });
    expect(await refused(office, 'giveNotice', notice('loss'))).toMatchObject({ reason: 'step-not-reached' });
  });

  test('is lifted with a reason', async () => {
    const { id: consequenceId, version } = await stepOf('reminder');
    const lifted = { consequenceId, version, liftedOn: story.today, reason: '' };
    expect(await refused(office, 'liftConsequence', lifted)).toMatchObject({ reason: 'text-missing' });
    expect(await act(office, 'liftConsequence', { ...lifted, reason: '一次缺席补准了假。' }, WHOLE)).toMatchObject({
      state: 'LIFTED',
      liftedReason: '一次缺席补准了假。',
    });
  });

  test('ends no mandate, and is in the log', async () => {
    expect(await story.count('mandates', 'ended_on is not null')).toBe(0);
    const rows = await story.query(
      "select distinct action from audit_entries where jurisdiction_id = $1 and record_type = 'Consequence' order by 1",
      [story.jurisdictionId],
    );
    expect(rows.length).toBeGreaterThanOrEqual(2);
  });
});

describe('a consent that another body gives beforehand', () => {
  const FIELDS = 'title consentedBy consentedOn number';
  const input = () => ({ mandateId: anMandate, kind: 'discipline', consentedOn: story.today, number: '区纪函〔7〕号' });

  test('is recorded with body, day and number, and has no room for the matter itself', async () => {
    expect(await act(office, 'recordPriorConsent', input(), FIELDS)).toEqual({
      title: '纪律处分',
      consentedBy: '区纪委',
      consentedOn: story.today,
      number: '区纪函〔7〕号',
    });
    expect(await refused(office, 'recordPriorConsent', input())).toMatchObject({ reason: 'consent-recorded' });
    expect(await refused(office, 'recordPriorConsent', { ...input(), kind: 'fine' })).toMatchObject({
      reason: 'unknown-consent',
    });
  });

  test('is read by the office and the auditor alone', async () => {
    const query = `{ priorConsents { nodes { ${FIELDS} } } }`;
    expect((await office.data(query)).priorConsents.nodes).toHaveLength(1);
    expect(await leader.refusal(query)).toBe('FORBIDDEN');
    expect(await an.refusal(query)).toBe('FORBIDDEN');
  });
});
