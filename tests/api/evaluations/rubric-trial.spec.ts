import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { expectConstantStatements } from '../../testkit/statements.js';
import { recompute } from '../measures/figures.js';
import { type Peers, peers } from '../standings/peers.js';

const TYPE = 'villagers-representative';
const fixture = readFileSync(new URL('../../fixtures/programme.yaml', import.meta.url), 'utf8');

let server: TestServer;
let town: Peers;
let office: Client;
let file: string;
beforeAll(async () => {
  server = await startTestServer('empty');
  // Of ten pledge items so many are confirmed; three ones are 50 of the 60 points that apply.
  town = await peers(server, { 安: { now: 10 }, 柏: { now: 5 }, 陈: { now: 2 }, 丁: { now: 0 } });
  office = await town.story.user('LIAISON_OFFICE');
  file = fixture.replaceAll('2026', String(town.story.year));
});
afterAll(async () => {
  await town.story.close();
  await server.close();
});

const ROWS = `subjectName ward { name } evaluation { id } pointsChange placesGained bandCause isRecordChanged otherChange
  before { totalPoints rank band } after { totalPoints provisionalPoints scoredMaxPoints rank band bandTitle }
  lines { key title pointsBefore pointsAfter change reasonBefore reasonAfter }`;
const COMPARISON = `beforeVersion isBeforeStanding afterVersion subjectCount undecidedCount movedCount pointsChangedCount
  placeChangedCount bandChangedCount recordsChangedCount bands { band before after } otherParts
  gaps { key title undecidedCount reason isUnrecorded } largest { subjectName pointsChange }
  rows(part: $part, sort: $sort, first: 100) { totalCount nodes { ${ROWS} } }`;
const TRIAL = `query ($sourceText: String!, $year: Int!, $type: String!, $against: Int, $part: ComparisonPart, $sort: ComparisonSort) {
  rubricTrial(sourceText: $sourceText, year: $year, type: $type, against: $against) {
    check { problemCount problems { line path found } } comparison { ${COMPARISON} } } }`;

const variables = (rest: Data): Data => ({ year: town.story.year, type: TYPE, ...rest });
const trial = async (sourceText: string, rest: Data = {}, client = office): Promise<Data> =>
  (await client.data(TRIAL, variables({ sourceText, ...rest }))).rubricTrial;
const tried = async (sourceText: string, rest: Data = {}, client = office): Promise<Data> =>
  (await trial(sourceText, rest, client)).comparison;
const names = ({ rows }: Data): string[] => rows.nodes.map(({ subjectName }: Data) => subjectName);
const rowOf = ({ rows }: Data, name: string): Data => rows.nodes.find((row: Data) => row.subjectName === name);

const withRule = (key: string, more: string) => {
  const changed = file.replace(new RegExp(`(- key: ${key}\\n(?: {8}.*\\n)*)`), `$1${more}`);
  if (changed === file) throw new Error(`no criterion ${key}`);
  return changed;
};
/** Half of the items are enough for all points. */
const generous = () => withRule('three-ones', '        to: 0.5\n');

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
    const comparison = await tried(generous());
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
    await tried(generous());
    await tried(generous(), { against: 1, part: 'ALL' });
    expect(await traces()).toEqual(before);
  });

  test('moves nobody when the rubric stays', async () => {
    expect(await tried(`${file}\n# a remark\n`)).toMatchObject({ movedCount: 0, largest: null, rows: { nodes: [] } });
  });

  test('lists a part, in an order, page by page', async () => {
    const first = await tried(generous(), { part: 'ALL', sort: 'PLACE' });
    expect(first.rows.nodes.map(({ after }: Data) => after.rank)).toEqual([1, 1, 3, 4]);
    expect(names(await tried(generous(), { part: 'BAND_CHANGED' }))).toEqual(['柏']);
    const page = `query ($sourceText: String!, $year: Int!, $type: String!, $after: String) {
      rubricTrial(sourceText: $sourceText, year: $year, type: $type) { comparison {
        rows(first: 1, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { subjectName lines(most: 0) { key } } } } } }`;
    const read = async (after?: string) =>
      (await office.data(page, variables({ sourceText: generous(), after }))).rubricTrial.comparison.rows;
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
    expect(await office.refusal(page, variables({ sourceText: generous(), after: 'made-up' }))).toBe('BAD_USER_INPUT');
  });

  test('of a text with problems tells the problems and nothing else', async () => {
    expect(await trial(file.replace('rule: manual', 'rule: manuel'))).toEqual({
      check: { problemCount: 1, problems: [{ line: expect.any(Number), path: expect.any(String), found: '"manuel"' }] },
      comparison: null,
    });
  });

  test('sets those apart whom nobody rated for what the rubric asks now', async () => {
    const criterion =
      '      - { key: new, title: { zh-CN: 新项, en: New }, max: 5, rule: manual, step: 1, by: evaluator }\n';
    const asked = file
      .replace('max: 50', 'max: 45')
      .replace('      - key: organisation', `${criterion}      - key: organisation`);
    const comparison = await tried(asked, { part: 'UNDECIDED' });
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
    const asked = file
      .replace('max: 50', 'max: 45')
      .replace('      - key: organisation', `${criterion}      - key: organisation`);
    expect(await tried(asked)).toMatchObject({
      undecidedCount: 0,
      gaps: [{ key: 'visits', title: '走访', undecidedCount: 0, isUnrecorded: true, reason: null }],
    });
  });

  test('says which other parts of the text it leaves out of account', async () => {
    expect(await tried(file.replace('min: 2, max: 3, within', 'min: 1, max: 3, within'))).toMatchObject({
      movedCount: 0,
      otherParts: ['representativeTypes'],
    });
  });

  test('is refused for a type that the text evaluates no more, and for a year without a cycle', async () => {
    const others = file.replace('types: all', 'types: [party-delegate]');
    const { errors } = await office.execute(TRIAL, variables({ sourceText: others }));
    expect(errors![0]!.extensions).toMatchObject({
      reason: 'type-not-evaluated',
      field: 'type',
      allowed: ['party-delegate'],
    });
    expect(await office.refusal(TRIAL, variables({ sourceText: file, year: 1999 }))).toBe('NOT_FOUND');
  });

  test('costs the same statements whatever it lists', async () => {
    const query = `query ($sourceText: String!, $year: Int!, $type: String!, $first: Int!) {
      rubricTrial(sourceText: $sourceText, year: $year, type: $type) { comparison { rows(part: ALL, first: $first) { nodes { ${ROWS} } } } } }`;
    const sourceText = generous();
    const ask = async (first: number) =>
      (await office.data(query, variables({ sourceText, first }))).rubricTrial.comparison.rows.nodes.length;
    await expectConstantStatements(server, ask, 4);
  });
});

describe('a year that is published', () => {
  const change = async (sql: string) => town.story.query(sql, [town.story.jurisdictionId]);
  beforeAll(async () => {
    await change('update evaluations set published_at = now() where jurisdiction_id = $1');
    await change(
      "update evaluation_cycles set phase = 'PUBLISHED', minute_number = '1号', published_at = now() where jurisdiction_id = $1",
    );
  });

  test('is tried like any other', async () => {
    expect(names(await tried(generous()))).toEqual(['柏', '陈']);
  });

  test('stands as it was published; whose records have changed since is marked', async () => {
    const ofDing = `pledge_items i set fulfilment = 'CONFIRMED', judged_on = claimed_on, judged_by = p.representative_id
      from pledges p, representatives r where i.jurisdiction_id = $1 and p.jurisdiction_id = $1 and p.id = i.pledge_id
      and r.jurisdiction_id = $1 and r.id = p.representative_id and r.name = '丁' and i.id = (
        select id from pledge_items where jurisdiction_id = $1 and pledge_id = p.id order by id limit 1)`;
    await change(
      `update ${ofDing.replace('set ', 'set claimed_on = make_date(p.year, 3, 1), ').replace('judged_on = claimed_on', 'judged_on = make_date(p.year, 3, 2)')}`,
    );
    await recompute(server, town.story);
    const comparison = await tried(file);
    expect(comparison).toMatchObject({ recordsChangedCount: 1, movedCount: 1 });
    expect(rowOf(comparison, '丁')).toMatchObject({
      isRecordChanged: true,
      before: { totalPoints: '0' },
      after: { totalPoints: '8.3' },
    });
  });

  test('keeps a correction of a line as long as the line is ruled alike', async () => {
    await change(`insert into score_corrections (jurisdiction_id, id, evaluation_id, criterion, points, reason, corrected_at, corrected_by)
      select e.jurisdiction_id, gen_random_uuid(), e.id, 'three-ones', 50, '漏记', now(), u.id from evaluations e
      join mandates m on m.jurisdiction_id = e.jurisdiction_id and m.id = e.mandate_id
      join representatives r on r.jurisdiction_id = m.jurisdiction_id and r.id = m.representative_id and r.name = '陈',
      lateral (select a.user_id as id from role_assignments a where a.jurisdiction_id = e.jurisdiction_id limit 1) u where e.jurisdiction_id = $1`);
    const corrected = async (text: string) => rowOf(await tried(text, { part: 'ALL' }), '陈').after.totalPoints;
    expect([await corrected(file), await corrected(generous())]).toEqual(['83.3', '33.3']);
  });
});

describe('two versions side by side', () => {
  const VERSIONS = `query ($year: Int!, $type: String!, $versions: [Int!]!, $part: ComparisonPart, $sort: ComparisonSort) {
    standingsOfVersions(year: $year, type: $type, versions: $versions) { ${COMPARISON} } }`;
  const versions = (...numbers: number[]) => variables({ versions: numbers });
  beforeAll(async () => {
    await town.story.adopt(generous());
  });

  test('are both worked out from the records as they are', async () => {
    const { standingsOfVersions: there } = await office.data(VERSIONS, versions(1, 2));
    expect(there).toMatchObject({ beforeVersion: 1, isBeforeStanding: false, afterVersion: 2, recordsChangedCount: 0 });
    const { standingsOfVersions: back } = await office.data(VERSIONS, versions(2, 1));
    const changes = ({ rows }: Data) =>
      rows.nodes.map(({ subjectName, pointsChange }: Data) => [subjectName, Number(pointsChange)]);
    expect(changes(there).length).toBeGreaterThan(0);
    expect(changes(back)).toEqual(changes(there).map(([name, change]: [string, number]) => [name, -change]));
    const text = await tried(generous(), { against: 1 });
    expect(names(text)).toEqual(names(there));
  });

  test('are two, adopted, and of a form that is still read', async () => {
    expect(await office.refusal(VERSIONS, versions(1))).toBe('BAD_USER_INPUT');
    expect(await office.refusal(VERSIONS, versions(1, 99))).toBe('NOT_FOUND');
    await town.story.adopt('once: valid');
    const { errors } = await office.execute(VERSIONS, versions(1, 3));
    await town.story.query('delete from programme_versions where jurisdiction_id = $1 and version = 3', [
      town.story.jurisdictionId,
    ]);
    expect(errors![0]!.extensions).toMatchObject({ reason: 'version-unreadable', value: 3 });
  });
});

describe('who may try a rubric', () => {
  test('is who may read both the rule and the standings: the result names people', async () => {
    const { story, people } = town;
    const asked = variables({ sourceText: file });
    for (const role of ['EVALUATOR', 'AUDITOR', 'LEADER'] as const)
      expect((await (await story.user(role)).execute(TRIAL, asked)).errors).toBeUndefined();
    const representative = await story.user('REPRESENTATIVE', { representativeId: people.get('安')!.id });
    for (const client of [representative, await story.user('ADMINISTRATOR')])
      expect(await client.refusal(TRIAL, asked)).toBe('FORBIDDEN');
    expect(await story.visitor().refusal(TRIAL, asked)).toBe('UNAUTHENTICATED');
  });

  test('a leader sees those of the own ward, at their places among all', async () => {
    const leader = await town.story.user('LEADER', { wardId: town.west.id });
    const comparison = await tried(generous(), { part: 'ALL' }, leader);
    expect(comparison.subjectCount).toBe(2);
    expect(names(comparison).toSorted()).toEqual(['丁', '柏']);
    expect(rowOf(comparison, '柏').after.rank).toBe(1);
  });
});
