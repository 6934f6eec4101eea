import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { recompute } from '../measures/figures.js';
import { COMPARISON, names, rowOf, TRIAL, type TrialTown, trialTown } from './trial-town.js';

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

describe('a year that is published', () => {
  const change = async (sql: string) => town.story.query(sql, [town.story.jurisdictionId]);
  beforeAll(async () => {
    await change('update evaluations set published_at = now() where jurisdiction_id = $1');
    await change(
      "update evaluation_cycles set phase = 'PUBLISHED', minute_number = '1号', published_at = now() where jurisdiction_id = $1",
    );
  });

  test('is tried like any other', async () => {
    expect(names(await town.tried(town.generous))).toEqual(['柏', '陈']);
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
    const comparison = await town.tried(town.file);
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
    const corrected = async (text: string) => rowOf(await town.tried(text, { part: 'ALL' }), '陈').after.totalPoints;
    expect([await corrected(town.file), await corrected(town.generous)]).toEqual(['83.3', '33.3']);
  });
});

describe('two versions side by side', () => {
  const VERSIONS = `query ($year: Int!, $type: String!, $versions: [Int!]!, $part: ComparisonPart, $sort: ComparisonSort) {
    standingsOfVersions(year: $year, type: $type, versions: $versions) { ${COMPARISON} } }`;
  const versions = (...numbers: number[]) => town.variables({ versions: numbers });
  beforeAll(async () => {
    await town.story.adopt(town.generous);
  });

  test('are both worked out from the records as they are', async () => {
    const { standingsOfVersions: there } = await town.office.data(VERSIONS, versions(1, 2));
    expect(there).toMatchObject({ beforeVersion: 1, isBeforeStanding: false, afterVersion: 2, recordsChangedCount: 0 });
    const { standingsOfVersions: back } = await town.office.data(VERSIONS, versions(2, 1));
    const changes = ({ rows }: Data) =>
      rows.nodes.map(({ subjectName, pointsChange }: Data) => [subjectName, Number(pointsChange)]);
    expect(changes(there).length).toBeGreaterThan(0);
    expect(changes(back)).toEqual(changes(there).map(([name, change]: [string, number]) => [name, -change]));
    const text = await town.tried(town.generous, { against: 1 });
    expect(names(text)).toEqual(names(there));
  });

  test('are two, adopted, and of a form that is still read', async () => {
    expect(await town.office.refusal(VERSIONS, versions(1))).toBe('BAD_USER_INPUT');
    expect(await town.office.refusal(VERSIONS, versions(1, 99))).toBe('NOT_FOUND');
    await town.story.adopt('once: valid');
    const { errors } = await town.office.execute(VERSIONS, versions(1, 3));
    await town.story.query('delete from programme_versions where jurisdiction_id = $1 and version = 3', [
      town.story.jurisdictionId,
    ]);
    expect(errors![0]!.extensions).toMatchObject({ reason: 'version-unreadable', value: 3 });
  });
});

describe('who may try a rubric', () => {
  test('is who may read both the rule and the standings: the result names people', async () => {
    const { story, people } = town;
    const asked = town.variables({ sourceText: town.file });
    for (const role of ['EVALUATOR', 'AUDITOR', 'LEADER'] as const)
      expect((await (await story.user(role)).execute(TRIAL, asked)).errors).toBeUndefined();
    const representative = await story.user('REPRESENTATIVE', { representativeId: people.get('安')!.id });
    for (const client of [representative, await story.user('ADMINISTRATOR')])
      expect(await client.refusal(TRIAL, asked)).toBe('FORBIDDEN');
    expect(await story.visitor().refusal(TRIAL, asked)).toBe('UNAUTHENTICATED');
  });

  test('a leader sees those of the own ward, at their places among all', async () => {
    const leader = await town.story.user('LEADER', { wardId: town.west.id });
    const comparison = await town.tried(town.generous, { part: 'ALL' }, leader);
    expect(comparison.subjectCount).toBe(2);
    expect(names(comparison).toSorted()).toEqual(['丁', '柏']);
    expect(rowOf(comparison, '柏').after.rank).toBe(1);
  });
});
