import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { type DutyStory, dutyStory, proposer } from './duty-story.js';

let server: TestServer;
let told: DutyStory;
beforeAll(async () => {
  server = await startTestServer('empty');
  told = await dutyStory(server);
});
afterAll(async () => {
  await told.story.close();
  await server.close();
});

const FIELDS = 'id version state verifiedBy recordedBy stages { key } withdrawnReason viewerCanVerify viewerCanChange';
const READ = `query ($id: ID!) { dutyRecord(id: $id) { ${FIELDS} } }`;

/** A record as the next mutation names it. */
const named = ({ id, version }: { id: string; version: number }) => ({ dutyRecordId: id, version });

describe('verifying a duty record', () => {
  test('is for another person than the one who recorded it, in the role that the programme names', async () => {
    const { story, office, secondOffice } = told;
    const { input } = await proposer(told);
    const record = await act(office, 'recordDuty', input, FIELDS);
    expect(record).toMatchObject({ viewerCanVerify: false, viewerCanChange: true });
    expect(await refused(office, 'verifyDutyRecord', named(record))).toEqual({
      code: 'FORBIDDEN',
      reason: 'verified-by-recorder',
      field: 'dutyRecordId',
    });
    const evaluator = await story.user('EVALUATOR');
    expect(await refused(evaluator, 'verifyDutyRecord', named(record))).toMatchObject({ reason: 'not-a-verifier' });
    expect((await secondOffice.data(READ, { id: record.id })).dutyRecord.viewerCanVerify).toBe(true);
    const verified = await act(secondOffice, 'verifyDutyRecord', named(record), FIELDS);
    expect(verified).toMatchObject({ state: 'VERIFIED', verifiedBy: '李办事员', viewerCanVerify: false });
    expect(await refused(secondOffice, 'verifyDutyRecord', named(verified))).toMatchObject({
      code: 'CONFLICT',
      reason: 'duty-record-verified',
    });
  });

  test('is never for whom it is about, in whichever role they signed in', async () => {
    const { story, office } = told;
    const { input, person, client } = await proposer(told);
    const record = await act(office, 'recordDuty', input, FIELDS);
    expect(await refused(client, 'verifyDutyRecord', named(record))).toMatchObject({ code: 'FORBIDDEN' });
    const clerk = await story.user('LIAISON_OFFICE', { representativeId: person.id });
    expect(await refused(clerk, 'verifyDutyRecord', named(record))).toMatchObject({ reason: 'verified-by-subject' });
  });

  test('of a kind for leaders is for a leader of that ward', async () => {
    const { story, village, other, office } = told;
    const petition = {
      kind: 'petition',
      wardId: story.gid('Ward', village),
      happenedOn: `${story.year}-03-01`,
      note: '上访',
    };
    const record = await act(office, 'recordDuty', petition, FIELDS);
    const elsewhere = await story.user('LEADER', { wardId: other.id });
    expect(await refused(elsewhere, 'verifyDutyRecord', named(record))).toMatchObject({ reason: 'forbidden' });
    const leader = await story.user('LEADER', { wardId: village.id });
    expect(await act(leader, 'verifyDutyRecord', named(record), FIELDS)).toMatchObject({ state: 'VERIFIED' });
  });
});

describe('changing a duty record', () => {
  test('adds a stage reached later, and what was verified has to be verified again', async () => {
    const { office, secondOffice } = told;
    const { input, client } = await proposer(told);
    const claim = await act(client, 'recordDuty', input, FIELDS);
    const verified = await act(secondOffice, 'verifyDutyRecord', named(claim), FIELDS);
    const change = { ...named(verified), note: input.note, stages: ['submitted', 'adopted'] };
    const changed = await act(office, 'changeDutyRecord', change, FIELDS);
    expect(changed).toMatchObject({ state: 'RECORDED', recordedBy: '王办事员', verifiedBy: null });
    expect(changed.stages).toEqual([{ key: 'submitted' }, { key: 'adopted' }]);
    expect(await refused(office, 'verifyDutyRecord', named(changed))).toMatchObject({ reason: 'verified-by-recorder' });
  });

  test('of a version that somebody changed since is a conflict', async () => {
    const { office } = told;
    const { input } = await proposer(told);
    const record = await act(office, 'recordDuty', input, FIELDS);
    await act(office, 'changeDutyRecord', { ...named(record), note: '改过的提案' });
    const stale = await refused(office, 'changeDutyRecord', { ...named(record), note: '又改' });
    expect(stale).toMatchObject({ code: 'CONFLICT', reason: 'stale-version' });
  });

  test('is for the one who claimed it until it is verified; what the office recorded stays with the office', async () => {
    const { office } = told;
    const { input, client } = await proposer(told);
    const claim = await act(client, 'recordDuty', input, FIELDS);
    const mended = await act(client, 'changeDutyRecord', { ...named(claim), note: '写清楚些' }, FIELDS);
    const verified = await act(office, 'verifyDutyRecord', named(mended), FIELDS);
    const refusal = { code: 'FORBIDDEN', reason: 'duty-record-of-office', field: 'dutyRecordId' };
    expect(await refused(client, 'changeDutyRecord', { ...named(verified), note: '再改' })).toEqual(refusal);
    expect(await refused(client, 'withdrawDutyRecord', { ...named(verified), reason: '算了' })).toEqual(refusal);
    const entered = await act(office, 'recordDuty', input, FIELDS);
    expect(await refused(client, 'withdrawDutyRecord', { ...named(entered), reason: '不想要' })).toEqual(refusal);
    expect((await client.data(READ, { id: entered.id })).dutyRecord.viewerCanChange).toBe(false);
  });
});

describe('withdrawing a duty record', () => {
  test('needs a reason, keeps the record to be read, and ends every change of it', async () => {
    const { office, secondOffice } = told;
    const { input, client } = await proposer(told);
    const claim = await act(client, 'recordDuty', input, FIELDS);
    expect(await refused(client, 'withdrawDutyRecord', { ...named(claim), reason: ' ' })).toMatchObject({
      reason: 'text-missing',
      field: 'reason',
    });
    const withdrawn = await act(client, 'withdrawDutyRecord', { ...named(claim), reason: '登记重复' }, FIELDS);
    expect(withdrawn).toMatchObject({ state: 'WITHDRAWN', withdrawnReason: '登记重复', viewerCanChange: false });
    const gone = { code: 'CONFLICT', reason: 'duty-record-withdrawn', field: 'dutyRecordId' };
    expect(await refused(secondOffice, 'verifyDutyRecord', named(withdrawn))).toEqual(gone);
    expect(await refused(office, 'changeDutyRecord', { ...named(withdrawn), note: '恢复' })).toEqual(gone);
    expect(await refused(office, 'withdrawDutyRecord', { ...named(withdrawn), reason: '再撤' })).toEqual(gone);
  });
});
