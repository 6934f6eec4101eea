import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { expectConstantStatements } from '../../testkit/statements.js';
import { names, ROWS, rowOf, TRIAL, type TrialTown, trialTown } from './trial-town.js';

let server: TestServer;
let town: TrialTown;
beforeAll(async () => {
  server = await startTestServer('empty');
  town = await trialTown(server);
});
afterAll(async () => {
  await town.story.close();
  await server.close();
});

/** Everything that a trial could have touched. */
async function traces(): Promise<unknown> {
  const { story } = town;
  const [row] = await story.query(
    `select (select json_agg((e.digest, e.computed_at, e.xmin::text) order by e.id) from evaluations e where e.jurisdiction_id = $1) as evaluations,
       (select json_agg((s.id, s.xmin::text) order by s.id) from criterion_scores s where s.jurisdiction_id = $1) as lines,
       (select json_agg((m.mandate_id, m.measure, m.xmin::text) order by 1) from mandate_measures m where m.jurisdiction_id = $1) as measures,
       (select count(*)::int from programme_versions where jurisdiction_id = $1) as versions,
       (select count(*)::int from audit_entries where jurisdiction_id = $1) as entries`,
    [story.jurisdictionId],
  );
  return row;
}

describe('trying a rubric on the records of a year', () => {
  test('moves exactly those whom the change concerns, and says by how much and why', async () => {
    const comparison = await town.tried(town.generous);
    expect(names(comparison)).toEqual(['柏', '陈']);
    expect(comparison).toMatchObject({
      ...{ beforeVersion: 1, isBeforeStanding: true, afterVersion: null },
      ...{ subjectCount: 4, undecidedCount: 0, movedCount: 2, pointsChangedCount: 2, bandChangedCount: 1 },
      ...{ placeChangedCount: 1, recordsChangedCount: 0, gaps: [], otherParts: [] },
      largest: { subjectName: '柏', pointsChange: '41.6' },
      bands: [
        { band: 'excellent', before: 0, after: 0 },
        { band: 'competent', before: 1, after: 2 },
        { band: 'poor', before: 3, after: 2 },
      ],
    });
    expect(rowOf(comparison, '柏')).toMatchObject({
      before: { totalPoints: '41.7', rank: 2, band: 'poor' },
      after: { totalPoints: '83.3', rank: 1, band: 'competent', bandTitle: '称职' },
      ...{ pointsChange: '41.6', placesGained: 1, bandCause: 'POINTS', ward: { name: '西村' } },
      lines: [
        {
          ...{ key: 'three-ones', title: '承诺事项', pointsBefore: '25', pointsAfter: '50', change: '25' },
          reasonBefore: '“承诺事项已确认”应10，实5，按比例得25分（满分50分）',
          reasonAfter: expect.stringContaining('得满分'),
        },
      ],
      // 25 of 60 points are 41.6 of 100: the rubric scales to its whole.
      otherChange: '16.6',
    });
  });

  test('writes nothing', async () => {
    const before = await traces();
    await town.tried(town.generous);
    await town.tried(town.generous, { against: 1, part: 'ALL' });
    expect(await traces()).toEqual(before);
  });

  test('moves nobody when the rubric stays', async () => {
    expect(await town.tried(`${town.file}\n# a remark\n`)).toMatchObject({
      movedCount: 0,
      largest: null,
      rows: { nodes: [] },
    });
  });

  test('lists a part, in an order, page by page', async () => {
    const first = await town.tried(town.generous, { part: 'ALL', sort: 'PLACE' });
    expect(first.rows.nodes.map(({ after }: Data) => after.rank)).toEqual([1, 1, 3, 4]);
    expect(names(await town.tried(town.generous, { part: 'BAND_CHANGED' }))).toEqual(['柏']);
    const page = `query ($sourceText: String!, $year: Int!, $type: String!, $after: String) {
      rubricTrial(sourceText: $sourceText, year: $year, type: $type) { comparison {
        rows(first: 1, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { subjectName lines(most: 0) { key } } } } } }`;
    const read = async (after?: string) =>
      (await town.office.data(page, town.variables({ sourceText: town.generous, after }))).rubricTrial.comparison.rows;
    const one = await read();
    expect(one).toMatchObject({
      totalCount: 2,
      pageInfo: { hasNextPage: true },
      nodes: [{ subjectName: '柏', lines: [] }],
    });
    expect(await read(one.pageInfo.endCursor)).toMatchObject({
      pageInfo: { hasNextPage: false },
      nodes: [{ subjectName: '陈' }],
    });
    expect(await town.office.refusal(page, town.variables({ sourceText: town.generous, after: 'made-up' }))).toBe(
      'BAD_USER_INPUT',
    );
  });

  test('of a text with problems tells the problems and nothing else', async () => {
    expect(await town.trial(town.file.replace('rule: manual', 'rule: manuel'))).toEqual({
      check: { problemCount: 1, problems: [{ line: expect.any(Number), path: expect.any(String), found: '"manuel"' }] },
      comparison: null,
    });
  });

  test('sets those apart whom nobody rated for what the rubric asks now', async () => {
    const criterion =
      '      - { key: new, title: { zh-CN: 新项, en: New }, max: 5, rule: manual, step: 1, by: evaluator }\n';
    const asked = town.file
      .replace('max: 50', 'max: 45')
      .replace('      - key: organisation', `${criterion}      - key: organisation`);
    const comparison = await town.tried(asked, { part: 'UNDECIDED' });
    expect(comparison).toMatchObject({
      ...{ undecidedCount: 4, movedCount: 0, rows: { totalCount: 4 } },
      gaps: [
        {
          key: 'new',
          title: '新项',
          undecidedCount: 4,
          isUnrecorded: false,
          reason: expect.stringContaining('考评员'),
        },
      ],
    });
    expect(rowOf(comparison, '安')).toMatchObject({
      pointsChange: null,
      before: { totalPoints: '83.3' },
      // What was rated for a criterion that keeps its key counts on.
      after: { totalPoints: null, provisionalPoints: '45', scoredMaxPoints: '55' },
    });
  });

  test('says where it counts what nobody recorded in the year', async () => {
    const criterion =
      '      - { key: visits, title: { zh-CN: 走访, en: Visits }, max: 5, rule: each, measure: visits.count, points: 1 }\n';
    const asked = town.file
      .replace('max: 50', 'max: 45')
      .replace('      - key: organisation', `${criterion}      - key: organisation`);
    expect(await town.tried(asked)).toMatchObject({
      undecidedCount: 0,
      gaps: [{ key: 'visits', title: '走访', undecidedCount: 0, isUnrecorded: true, reason: null }],
    });
  });

  test('says which other parts of the text it leaves out of account', async () => {
    expect(await town.tried(town.file.replace('min: 2, max: 3, within', 'min: 1, max: 3, within'))).toMatchObject({
      movedCount: 0,
      otherParts: ['representativeTypes'],
    });
  });

  test('is refused for a type that the text evaluates no more, and for a year without a cycle', async () => {
    const others = town.file.replace('types: all', 'types: [party-delegate]');
    const { errors } = await town.office.execute(TRIAL, town.variables({ sourceText: others }));
    expect(errors![0]!.extensions).toMatchObject({
      reason: 'type-not-evaluated',
      field: 'type',
      allowed: ['party-delegate'],
    });
    expect(await town.office.refusal(TRIAL, town.variables({ sourceText: town.file, year: 1999 }))).toBe('NOT_FOUND');
  });

  test('costs the same statements whatever it lists', async () => {
    const query = `query ($sourceText: String!, $year: Int!, $type: String!, $first: Int!) {
      rubricTrial(sourceText: $sourceText, year: $year, type: $type) { comparison { rows(part: ALL, first: $first) { nodes { ${ROWS} } } } } }`;
    const sourceText = town.generous;
    const ask = async (first: number) =>
      (await town.office.data(query, town.variables({ sourceText, first }))).rubricTrial.comparison.rows.nodes.length;
    await expectConstantStatements(server, ask, 4);
  });
});
