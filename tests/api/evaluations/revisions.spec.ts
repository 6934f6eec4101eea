import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { type PublishedYear, publishedYear } from './published-year.js';

let server: TestServer;
let year: PublishedYear;
let first: string;
beforeAll(async () => {
  server = await startTestServer('empty');
  year = await publishedYear(server);
  first = (await year.evaluationOf(year.an)).gid;
});
afterAll(async () => {
  await year.story.close();
  await server.close();
});

const RESULT = `id revision revisionReason revisionMinute totalPoints digest publishedAt viewerCanRevise
  revisions { id revision } criterionScores { key points corrections { points pointsBefore reason } }`;
const RANKED = `query ($year: Int!) { rankings(year: $year, type: "villagers-representative") {
  nodes { rank points evaluation { id revision mandate { representative { name } } } }
} }`;

const read = async (client: Client, id: string): Promise<Data> =>
  (await client.data(`query ($id: ID!) { evaluation(id: $id) { ${RESULT} } }`, { id })).evaluation;
const pointsOf = ({ criterionScores }: Data, line: string) =>
  criterionScores.find(({ key }: Data) => key === line).points;

const revision = (more: object = {}) => ({
  evaluationId: first,
  reason: '复查发现签到表漏登',
  minuteNumber: '纪要9号',
  corrections: [{ criterion: 'meeting-day', points: '40', reason: '签到表漏登' }],
  countAgain: false,
  ...more,
});

/** A published row with its lines, byte by byte. */
async function bytesOf(id: string): Promise<string> {
  const [row] = await year.story.query(
    `select md5(string_agg(e::text, '')) || md5(string_agg(s::text, '' order by s.id)) as bytes
     from evaluations e join criterion_scores s on s.evaluation_id = e.id where e.id = $1`,
    [id],
  );
  return row!.bytes;
}

describe('a published result is corrected', () => {
  test('by nobody but the office, with a reason and a minute, and only if something changes', async () => {
    const { office, leader, evaluator, auditor } = year.people;
    for (const other of [leader, evaluator, auditor])
      expect((await refused(other, 'reviseEvaluation', revision())).code).toBe('FORBIDDEN');
    expect(await refused(office, 'reviseEvaluation', revision({ reason: ' ' }))).toMatchObject({ field: 'reason' });
    expect(await refused(office, 'reviseEvaluation', revision({ minuteNumber: '' }))).toMatchObject({
      field: 'minuteNumber',
    });
    expect(await refused(office, 'reviseEvaluation', revision({ corrections: [] }))).toMatchObject({
      reason: 'revision-same',
    });
    const beyond = [{ criterion: 'meeting-day', points: '41', reason: '多' }];
    expect(await refused(office, 'reviseEvaluation', revision({ corrections: beyond }))).toMatchObject({
      reason: 'correction-high',
    });
  });

  test('not before it is published', async () => {
    const waiting = (await year.evaluationOf(year.chen)).gid;
    expect(await refused(year.people.office, 'reviseEvaluation', revision({ evaluationId: waiting }))).toMatchObject({
      reason: 'revise-unpublished',
    });
  });

  test('beside the first, which stays as it was', async () => {
    const { id } = await year.evaluationOf(year.an);
    const before = await bytesOf(id);
    const revised = await act(year.people.office, 'reviseEvaluation', revision(), RESULT);
    expect(revised).toMatchObject({
      revision: 2,
      revisionReason: '复查发现签到表漏登',
      revisionMinute: '纪要9号',
      publishedAt: expect.any(String),
      viewerCanRevise: true,
      revisions: [
        { id: first, revision: 1 },
        { id: expect.any(String), revision: 2 },
      ],
    });
    expect(pointsOf(revised, 'meeting-day')).toBe('40');
    const earlier = await read(year.people.office, first);
    expect(earlier).toMatchObject({ revision: 1, revisionReason: null, viewerCanRevise: false });
    expect(pointsOf(earlier, 'meeting-day')).toBe('20');
    expect(await bytesOf(id)).toBe(before);
  });

  test('and the corrected one counts wherever results are shown, to the subject too', async () => {
    const { rankings } = await year.people.office.data(RANKED, { year: year.year });
    const ofAn = rankings.nodes.filter(({ evaluation }: Data) => evaluation.mandate.representative.name === '安');
    expect(ofAn).toMatchObject([{ rank: 2, evaluation: { revision: 2 } }]);
    expect(rankings.nodes).toHaveLength(3);
    const { viewer } = await year.people.an.data(
      `query ($year: Int!) { viewer { representative { evaluations(year: $year) { revision revisionReason } } } }`,
      { year: year.year },
    );
    expect(viewer.representative.evaluations).toEqual([{ revision: 2, revisionReason: '复查发现签到表漏登' }]);
  });

  test('and corrected again on the newest alone', async () => {
    const { office } = year.people;
    expect(await refused(office, 'reviseEvaluation', revision())).toMatchObject({ reason: 'revised-already' });
    const evaluationId = (await year.evaluationOf(year.an)).gid;
    const corrections = [{ criterion: 'organisation', points: '9.5', reason: '重新评议' }];
    const third = await act(office, 'reviseEvaluation', revision({ evaluationId, corrections }), RESULT);
    expect(third.revision).toBe(3);
    expect([pointsOf(third, 'meeting-day'), pointsOf(third, 'organisation')]).toEqual(['40', '9.5']);
  });

  test('by counting the records again, which changes nobody else', async () => {
    const { story, bo, westGroup, held, people } = year;
    const activity = await held('meeting-day', westGroup, '06-10');
    await story.insert('attendanceRecords', { activityId: activity.id, representativeId: bo.id, status: 'ABSENT' });
    const { id, gid: evaluationId } = await year.evaluationOf(bo);
    const before = await bytesOf(id);
    const recount = { evaluationId, corrections: [], countAgain: true, reason: '补录', minuteNumber: '纪要10号' };
    const revised = await act(people.office, 'reviseEvaluation', recount, RESULT);
    expect(pointsOf(revised, 'meeting-day')).toBe('20');
    expect(await bytesOf(id)).toBe(before);
  });

  test('and every correction is one more act of publishing, with its minute', async () => {
    const { node } = await year.people.office.data(
      'query ($id: ID!) { node(id: $id) { ... on EvaluationCycle { publications { minuteNumber evaluationCount } } } }',
      { id: year.cycleId },
    );
    expect(node.publications.map(({ minuteNumber }: Data) => minuteNumber)).toEqual([
      '纪要3号',
      '纪要9号',
      '纪要9号',
      '纪要10号',
    ]);
  });
});
