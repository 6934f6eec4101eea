import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { type EvaluatedYear, evaluatedYear } from './evaluated-year.js';

let server: TestServer;
let year: EvaluatedYear;
let evaluationId: string;
beforeAll(async () => {
  server = await startTestServer('empty');
  year = await evaluatedYear(server);
  const { story, an } = year;
  await story.pledge({ representativeId: an.id }, [
    {
      key: 'deed',
      text: '修一口井',
      fulfilment: 'CONFIRMED',
      claimedOn: `${year.year}-05-01`,
      judgedOn: `${year.year}-05-02`,
      judgedByName: '昂强',
      judgedBy: randomUUID(),
      claimedBy: randomUUID(),
    },
  ]);
  await story.insert('matters', {
    number: `${year.year}-0001`,
    title: '修一段路',
    wardId: year.east.id,
    representativeId: an.id,
    raisedOn: `${year.year}-03-01`,
    state: 'ANSWERED',
    outcome: 'PLANNED',
    answer: '明年开工',
    registeredOn: `${year.year}-03-02`,
    answeredOn: `${year.year}-03-20`,
  });
  evaluationId = (await year.evaluationOf(an)).gid;
});
afterAll(async () => {
  await year.story.close();
  await server.close();
});

const WHOLE = 'id version submittedAt reopenedReason sections { key title text }';

const read = async (client: Client): Promise<Data> =>
  (await client.data(`query ($id: ID!) { selfReport(evaluationId: $id) { ${WHOLE} } }`, { id: evaluationId }))
    .selfReport;

const readers = () => {
  const { office, leader, auditor, evaluator } = year.people;
  return [office, leader, auditor, evaluator];
};

const save = (text: string, version?: number) => ({ evaluationId, version, sections: [{ key: 'outlook', text }] });

const DRAFT = 'query ($id: ID!) { selfReportDraft(evaluationId: $id) { key title text } }';

describe('the draft of a self-report', () => {
  test('is written from the records, with fractions and with who confirmed', async () => {
    const { selfReportDraft } = await year.people.an.data(DRAFT, { id: evaluationId });
    const texts = Object.fromEntries(selfReportDraft.map(({ key, text }: Data) => [key, text]));
    expect(texts.attendance).toContain('：1/2');
    expect(texts.pledges).toContain('修一口井——已确认（昂强');
    expect(texts.matters).toContain('修一段路——列入计划。答复：明年开工');
    expect(selfReportDraft.at(-1)).toMatchObject({ key: 'outlook', title: '存在的不足和下一步打算', text: '' });
  });

  test('is for nobody but the subject', async () => {
    for (const other of [...readers(), year.people.bo]) {
      expect(await other.refusal(DRAFT, { id: evaluationId })).toBe('FORBIDDEN');
    }
    expect(await year.story.visitor().refusal(DRAFT, { id: evaluationId })).toBe('UNAUTHENTICATED');
  });
});

describe('a self-report', () => {
  test('is kept while it is written, and nobody else sees a draft', async () => {
    await year.enter('COLLECTING');
    const { version } = await act(year.people.an, 'saveSelfReport', save('走访还不够'), WHOLE);
    const again = await act(year.people.an, 'saveSelfReport', save('走访还不够勤', version), WHOLE);
    expect(again).toMatchObject({ version: version + 1, submittedAt: null, sections: [{ text: '走访还不够勤' }] });
    expect(await read(year.people.an)).toMatchObject({ sections: [{ text: '走访还不够勤' }] });
    for (const reader of readers()) expect(await read(reader)).toBeNull();
  });

  test('that was written elsewhere meanwhile is not overwritten', async () => {
    expect(await refused(year.people.an, 'saveSelfReport', save('旧', 1))).toMatchObject({ reason: 'stale-version' });
    expect(await refused(year.people.an, 'saveSelfReport', save('新的'))).toMatchObject({ reason: 'stale-version' });
  });

  test('has no sections but those of the form, none of them a book', async () => {
    const sections = [{ key: 'poem', text: '' }];
    expect(await refused(year.people.an, 'saveSelfReport', { evaluationId, sections })).toMatchObject({
      reason: 'unknown-section',
    });
    expect(await refused(year.people.an, 'saveSelfReport', save('长'.repeat(5001), 2))).toMatchObject({
      reason: 'section-too-long',
    });
  });

  test('is written by nobody but the subject', async () => {
    for (const other of [year.people.bo, year.people.leader]) {
      expect((await refused(other, 'saveSelfReport', save('代写', 2))).code).toBe('FORBIDDEN');
    }
    expect((await refused(year.people.office, 'saveSelfReport', save('代写', 2))).code).toBe('FORBIDDEN');
  });

  test('is submitted in its phase, not before', async () => {
    const { id, version } = await read(year.people.an);
    const submit = { selfReportId: id, version };
    expect(await refused(year.people.an, 'submitSelfReport', submit)).toMatchObject({ reason: 'self-report-closed' });
    await year.enter('SELF_REPORT');
    const submitted = await act(year.people.an, 'submitSelfReport', submit, WHOLE);
    expect(submitted.submittedAt).toEqual(expect.any(String));
    expect(await refused(year.people.an, 'saveSelfReport', save('再改', submitted.version))).toMatchObject({
      code: 'CONFLICT',
      reason: 'self-report-closed',
    });
  });

  test('once submitted is read by the office, the leader of the ward, the evaluators and the auditor, and by no stranger', async () => {
    for (const reader of readers()) expect(await read(reader)).toMatchObject({ sections: [{ text: '走访还不够勤' }] });
    const { id } = await read(year.people.an);
    for (const stranger of [year.people.bo, year.people.otherLeader, year.story.visitor()]) {
      expect(['FORBIDDEN', 'UNAUTHENTICATED']).toContain(
        await stranger.refusal('query ($id: ID!) { selfReport(evaluationId: $id) { id } }', { id: evaluationId }),
      );
      const { node } = await stranger.data('query ($id: ID!) { node(id: $id) { id } }', { id });
      expect(node).toBeNull();
    }
  });

  test('is read by a fellow representative who rates the subject', async () => {
    const { story, bo, evaluationOf, an } = year;
    const [user] = await story.query('select user_id from role_assignments where representative_id = $1', [bo.id]);
    const evaluation = await evaluationOf(an);
    const assignment = {
      cycleId: evaluation.cycle_id,
      evaluationId: evaluation.id,
      raterGroup: 'peers',
      raterId: user!.user_id,
      assigned: 'HAND',
      version: 1,
    };
    const { id } = await story.insert('raterAssignments', assignment);
    expect(await read(year.people.bo)).toMatchObject({ sections: [{ text: '走访还不够勤' }] });
    const query = `query ($id: ID!) { selfReportStanding(evaluationId: $id) {
      subjectName viewerCanWrite viewerCanReopen cycle { typeTitle } report { sections { text } } } }`;
    expect((await year.people.bo.data(query, { id: evaluationId })).selfReportStanding).toEqual({
      subjectName: '安',
      viewerCanWrite: false,
      viewerCanReopen: false,
      cycle: { typeTitle: '村民代表' },
      report: { sections: [{ text: '走访还不够勤' }] },
    });
    await story.query("update rater_assignments set withdrawn_at = now(), withdrawn_reason = '换人' where id = $1", [
      id,
    ]);
    const answer = await year.people.bo.execute('query ($id: ID!) { selfReport(evaluationId: $id) { id } }', {
      id: evaluationId,
    });
    expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await year.people.bo.refusal(query, { id: evaluationId })).toBe('FORBIDDEN');
  });

  test('is opened again by the office alone, with a reason, and submitted again after its phase', async () => {
    await year.enter('RATING');
    const reopen = { evaluationId, reason: '漏写了一项' };
    expect((await refused(year.people.leader, 'reopenSelfReport', reopen)).code).toBe('FORBIDDEN');
    expect(await refused(year.people.office, 'reopenSelfReport', { ...reopen, reason: ' ' })).toMatchObject({
      reason: 'text-missing',
    });
    await act(year.people.office, 'reopenSelfReport', reopen, WHOLE);
    const { id, version } = await read(year.people.an);
    const saved = await act(year.people.an, 'saveSelfReport', save('补上', version), WHOLE);
    const again = await act(year.people.an, 'submitSelfReport', { selfReportId: id, version: saved.version }, WHOLE);
    expect(again).toMatchObject({ reopenedReason: '漏写了一项', sections: [{ text: '补上' }] });
  });

  test('that was never begun can still be asked for after its phase', async () => {
    const late = (await year.evaluationOf(year.bo)).gid;
    const write = { evaluationId: late, sections: [{ key: 'outlook', text: '补交' }] };
    expect(await refused(year.people.bo, 'saveSelfReport', write)).toMatchObject({ reason: 'self-report-closed' });
    const { version } = await act(
      year.people.office,
      'reopenSelfReport',
      { evaluationId: late, reason: '当时住院' },
      'version',
    );
    const { version: written } = await act(year.people.bo, 'saveSelfReport', { ...write, version }, 'version');
    expect(written).toBe(version + 1);
  });
});
