import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { addDays, Story } from '../../testkit/story.js';
import type { Row } from '../../testkit/story-defaults.js';

const PROGRAMME = readFileSync(new URL('../../fixtures/programme.yaml', import.meta.url), 'utf8');
const STAKES = `
indicators:
  - key: credit-line
    title: { zh-CN: 信贷诚信额度, en: Line of credit }
    unit: { zh-CN: 万元, en: ten thousand yuan }
    wardKinds: [village]
    period: year
    dueDays: 5
    sumOfWards: true
    highStakes:
      use: { zh-CN: 农户贷款额度, en: What households may borrow }
      authority: { zh-CN: 镇党委, en: Township Party committee }
  - key: kept
    title: { zh-CN: 内部额度, en: Kept line }
    unit: { zh-CN: 万元, en: ten thousand yuan }
    wardKinds: [village]
    period: year
    highStakes: unapproved
`;
const REPORT = `id version value status viewerCanRelease viewerCanRevokeRelease definition { isHighStakes stakes releaseAuthority }
  releases { value authority reason releasedOn releasedBy revokedOn revokedReason revokedBy isStanding }`;

let server: TestServer;
let story: Story;
let town: Row<'wards'>;
let east: Row<'wards'>;
let west: Row<'wards'>;
let office: Client;
let leader: Client;
let eastLeader: Client;
let reported: Data;

const enter = (ward: Row<'wards'>, value: string, more: object = {}) =>
  act(
    office,
    'reportIndicator',
    { wardId: story.gid('Ward', ward), indicator: 'credit-line', on: `${story.year}-01-01`, value, ...more },
    REPORT,
  );
const release = ({ id, version }: Data) => ({
  ...{ reportId: id, version, releasedOn: story.today },
  reason: '已逐户核对，按会议纪要5号',
});
const revocation = ({ id, version }: Data) => ({
  reportId: id,
  version,
  revokedOn: story.today,
  reason: '发现一户重复',
});

/** What a reader gets to see of the figures, by every way to them. */
async function seen(client: Client) {
  const query = `query ($town: ID!, $east: ID!, $id: ID!) {
    indicators { key }
    indicatorReports { nodes { value } }
    town: indicatorSheet(wardId: $town, on: "${story.year}-01-01") { lines { value reportedWards } }
    east: indicatorSheet(wardId: $east, on: "${story.year}-01-01") { lines { indicator { key } value isOverdue viewerCanReport } }
    node(id: $id) { ... on IndicatorReport { value } }
  }`;
  const ids = { town: story.gid('Ward', town), east: story.gid('Ward', east), id: reported.id };
  const data = await client.data(query, ids);
  return {
    known: data.indicators.map(({ key }: Data) => key),
    listed: data.indicatorReports.nodes.map(({ value }: Data) => value),
    sum: data.town.lines.map(({ value }: Data) => value),
    own: data.east.lines.map(({ value }: Data) => value),
    node: data.node?.value ?? null,
    marks: data.east.lines.map(({ isOverdue, viewerCanReport }: Data) => isOverdue || viewerCanReport),
  };
}
/** What the leader of a village finds on its sheet. */
async function seenInOwnWard(client: Client): Promise<string[]> {
  const query = `{ indicatorSheet(on: "${story.year}-01-01") { lines { value } } indicatorReports { nodes { value } } }`;
  const { indicatorSheet, indicatorReports } = await client.data(query);
  return [...indicatorSheet.lines, ...indicatorReports.nodes].map(({ value }: Data) => value);
}
const NOTHING = { known: [], listed: [], sum: [], own: [], node: null, marks: [] };

beforeAll(async () => {
  server = await startTestServer('empty');
  story = await Story.begin(server, PROGRAMME + STAKES);
  town = await story.ward({ kind: 'township', name: '测试镇' });
  east = await story.ward({ parentId: town.id, name: '东村' });
  west = await story.ward({ parentId: town.id, name: '西村' });
  office = await story.user('LIAISON_OFFICE', {}, '王办事员');
  leader = await story.user('LEADER', {}, '镇长');
  eastLeader = await story.user('LEADER', { wardId: east.id }, '东村书记');
  reported = await enter(east, '30');
  await enter(west, '12');
});
afterAll(async () => {
  await story.close();
  await server.close();
});

/** The figure of the western village, which nobody has released. */
async function waiting(client: Client = leader): Promise<Data> {
  const query = '{ indicatorReports(isUnreleased: true) { nodes { id value viewerCanRelease } } }';
  return (await client.data(query)).indicatorReports.nodes.find(({ value }: Data) => value === '12');
}

describe('a figure on which much hangs', () => {
  test('is seen before its release by the office, the auditor and who may release it, and by nobody else by any way', async () => {
    const auditor = await story.user('AUDITOR');
    for (const insider of [office, auditor]) {
      expect(await seen(insider)).toMatchObject({ known: ['credit-line', 'kept'], listed: ['30', '12'], node: '30' });
    }
    expect(await seen(leader)).toMatchObject({ known: ['credit-line'], sum: ['42'], own: ['30'] });
    expect(await seen(await story.user('EVALUATOR'))).toEqual(NOTHING);
    expect((await seenInOwnWard(eastLeader)).filter(Boolean)).toEqual([]);
  });

  test('is released by a leader of the whole jurisdiction alone, for the body that the programme names', async () => {
    expect((await refused(office, 'releaseIndicatorReport', release(reported))).code).toBe('FORBIDDEN');
    expect((await refused(eastLeader, 'releaseIndicatorReport', release(reported))).code).toBe('FORBIDDEN');
    expect(await refused(leader, 'releaseIndicatorReport', { ...release(reported), reason: ' ' })).toMatchObject({
      reason: 'text-missing',
    });
    const tomorrow = { ...release(reported), releasedOn: addDays(story.today, 1) };
    expect(await refused(leader, 'releaseIndicatorReport', tomorrow)).toMatchObject({ reason: 'in-the-future' });
    const early = { ...release(reported), releasedOn: addDays(story.today, -1) };
    expect(await refused(leader, 'releaseIndicatorReport', early)).toMatchObject({ reason: 'released-too-early' });
    const stale = { ...release(reported), version: reported.version + 1 };
    expect((await refused(leader, 'releaseIndicatorReport', stale)).code).toBe('CONFLICT');
    expect(await act(leader, 'releaseIndicatorReport', release(reported), REPORT)).toMatchObject({
      definition: { isHighStakes: true, stakes: '农户贷款额度', releaseAuthority: '镇党委' },
      viewerCanRelease: false,
      viewerCanRevokeRelease: true,
      releases: [{ value: '30', authority: '镇党委', releasedBy: '镇长', releasedOn: story.today, isStanding: true }],
    });
    expect(await refused(leader, 'releaseIndicatorReport', release(reported))).toMatchObject({
      reason: 'released-already',
    });
  });

  test('is then shown to who reads the ward, the released one alone; and the kept one never', async () => {
    expect(await seen(await story.user('EVALUATOR'))).toEqual({
      ...{ known: ['credit-line'], listed: ['30'], sum: ['30'], own: ['30'], node: '30', marks: [false] },
    });
    expect(
      await refused(leader, 'releaseIndicatorReport', release(await enter(east, '7', { indicator: 'kept' }))),
    ).toMatchObject({
      reason: 'unknown-indicator',
    });
  });

  test('is listed as waiting to whoever may release it, until somebody does', async () => {
    const WAITING = '{ indicatorReports(isUnreleased: true) { nodes { value viewerCanRelease } } }';
    expect((await leader.data(WAITING)).indicatorReports.nodes).toEqual([{ value: '12', viewerCanRelease: true }]);
    expect((await office.data(WAITING)).indicatorReports.nodes).toEqual([{ value: '12', viewerCanRelease: false }]);
    expect((await eastLeader.data(WAITING)).indicatorReports.nodes).toEqual([]);
  });

  test('that was revoked is hidden again, and the release stays to be read with its end', async () => {
    expect((await refused(office, 'revokeIndicatorRelease', revocation(reported))).code).toBe('FORBIDDEN');
    const early = { ...revocation(reported), revokedOn: addDays(story.today, -1) };
    expect(await refused(leader, 'revokeIndicatorRelease', early)).toMatchObject({ reason: 'revoked-before-release' });
    const revoked = await act(leader, 'revokeIndicatorRelease', revocation(reported), REPORT);
    expect(revoked).toMatchObject({
      viewerCanRelease: true,
      releases: [{ isStanding: false, revokedOn: story.today, revokedReason: '发现一户重复', revokedBy: '镇长' }],
    });
    expect(await seen(await story.user('EVALUATOR'))).toEqual({ ...NOTHING });
    expect(await refused(leader, 'revokeIndicatorRelease', revocation(reported))).toMatchObject({
      reason: 'not-released',
    });
  });

  test('that was sent back and entered anew has to be released anew', async () => {
    await act(leader, 'releaseIndicatorReport', release(reported));
    expect(await seenInOwnWard(eastLeader)).toEqual(['30', '30']);
    const sent = { reportId: reported.id, version: reported.version, reason: '数字有误' };
    const back = await act(office, 'returnIndicatorReport', sent, REPORT);
    expect(back.releases[0]).toMatchObject({ isStanding: false, revokedOn: null });
    const again = await enter(east, '31', { version: back.version });
    expect(again).toMatchObject({ status: 'APPROVED', value: '31' });
    expect(await seen(await story.user('EVALUATOR'))).toEqual(NOTHING);
    expect(await refused(leader, 'releaseIndicatorReport', release(back))).toMatchObject({ code: 'CONFLICT' });
    await act(leader, 'releaseIndicatorReport', release(again));
    expect((await seen(await story.user('EVALUATOR'))).listed).toEqual(['31']);
  });

  test('is released by nobody who entered it or leads the ward it is about, in whatever role', async () => {
    const ofWest = { reportId: (await waiting()).id, version: 1, releasedOn: story.today, reason: '已核对' };
    const head = await story.user('LEADER', {}, '副镇长');
    await story.query(
      `insert into role_assignments (id, user_id, jurisdiction_id, role, ward_id)
       select gen_random_uuid(), id, $1, 'LEADER', $2 from users where display_name = '副镇长'`,
      [story.jurisdictionId, west.id],
    );
    expect(await refused(head, 'releaseIndicatorReport', ofWest)).toMatchObject({ reason: 'own-cause' });
    const clerk = await story.user('LEADER', {}, '兼职领导');
    await story.query(
      "update indicator_steps set taken_by = (select id from users where display_name = '兼职领导') where value = 12",
    );
    expect(await refused(clerk, 'releaseIndicatorReport', ofWest)).toMatchObject({ reason: 'second-person' });
    expect((await waiting(clerk)).viewerCanRelease).toBe(false);
  });

  test('leaves its releases in the log', async () => {
    const rows = await story.query(
      "select action from audit_entries where jurisdiction_id = $1 and record_type = 'IndicatorRelease'",
      [story.jurisdictionId],
    );
    expect(rows.length).toBeGreaterThanOrEqual(4);
  });
});
