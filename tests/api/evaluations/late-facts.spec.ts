import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { expectConstantStatements } from '../../testkit/statements.js';
import { LOCKED, type LockedTown, lockedTown } from './locked-town.js';

let town: LockedTown;
let leader: Client;
beforeAll(async () => {
  town = await lockedTown();
  leader = await town.story.user('LEADER', {}, '李书记');
}, 60_000);
afterAll(() => town.close());

const asking = (more: object = {}) => ({
  year: town.year,
  representativeId: town.gid('Representative', town.bo),
  what: 'VISIT',
  happenedOn: `${town.year}-12-20`,
  reason: '台账遗漏',
  ...more,
});

describe('a late fact', () => {
  let exception: Data;
  const decide = (isApproved: boolean, more: object = {}) => ({
    exceptionId: exception.id,
    version: exception.version,
    isApproved,
    ...more,
  });

  test('is asked for with a reason, by who may record it', async () => {
    expect(await refused(town.office, 'askForLateFact', asking({ reason: ' ' }))).toMatchObject({
      reason: 'text-missing',
    });
    expect(await refused(town.office, 'askForLateFact', asking({ wardId: town.gid('Ward', town.west) }))).toMatchObject(
      {
        reason: 'person-or-ward',
      },
    );
    expect((await refused(leader, 'askForLateFact', asking())).code).toBe('FORBIDDEN');
    const chen = await town.story.user('REPRESENTATIVE', { representativeId: town.chen.id });
    expect((await refused(chen, 'askForLateFact', asking())).code).toBe('FORBIDDEN');
    const bo = await town.story.user('REPRESENTATIVE', { representativeId: town.bo.id }, '柏');
    exception = await act(bo, 'askForLateFact', asking(), 'id version isApproved askedBy representative { name }');
    expect(exception).toMatchObject({ isApproved: null, askedBy: '柏', representative: { name: '柏' } });
  });

  test('is not asked for while facts are open', async () => {
    const thisYear = { year: town.year + 1, happenedOn: town.story.today };
    expect(await refused(town.office, 'askForLateFact', asking(thisYear))).toMatchObject({ reason: 'facts-open' });
  });

  test('counts only once somebody else has approved it', async () => {
    expect(await refused(town.office, 'logVisit', town.visit(`${town.year}-12-20`))).toEqual(LOCKED);
    const own = await act(town.office, 'askForLateFact', asking({ what: 'MATTER' }), 'id version viewerCanDecide');
    expect(own.viewerCanDecide).toBe(false);
    const input = { exceptionId: own.id, version: own.version, isApproved: true };
    expect(await refused(town.office, 'decideLateFact', input)).toMatchObject({
      code: 'FORBIDDEN',
      reason: 'decided-by-asker',
    });
    expect(
      await act(leader, 'decideLateFact', { ...input, isApproved: false, reason: '无凭据' }, 'isApproved'),
    ).toEqual({
      isApproved: false,
    });
  });

  test('is not refused without a reason, nor decided twice, nor for another ward', async () => {
    expect(await refused(leader, 'decideLateFact', decide(false))).toMatchObject({ field: 'reason' });
    const east = await town.story.user('LEADER', { wardId: town.east.id });
    expect((await refused(east, 'decideLateFact', decide(true))).code).toBe('FORBIDDEN');
    const west = await town.story.user('LEADER', { wardId: town.west.id }, '西村书记');
    exception = await act(west, 'decideLateFact', decide(true), 'id version isApproved decidedBy');
    expect(exception).toMatchObject({ isApproved: true, decidedBy: '西村书记' });
    expect(await refused(leader, 'decideLateFact', decide(false, { reason: '晚了' }))).toMatchObject({
      reason: 'late-fact-decided',
    });
  });

  test('lets exactly that one fact through', async () => {
    const { year } = town;
    expect(await refused(town.office, 'logVisit', town.visit(`${year}-12-21`))).toEqual(LOCKED);
    const matterOfDay = { kind: 'suggestion', title: '修桥', raisedOn: `${year}-12-20` };
    expect(
      await refused(town.office, 'raiseMatter', {
        ...matterOfDay,
        representativeId: town.gid('Representative', town.bo),
      }),
    ).toEqual(LOCKED);
    await act(town.office, 'logVisit', town.visit(`${year}-12-20`));
    expect(await refused(town.office, 'logVisit', town.visit(`${year}-12-20`))).toEqual(LOCKED);
  });

  test('for a ward lets the roll of a day through as a whole', async () => {
    const { story, year, west, westGroup } = town;
    const day = `${year}-12-07`;
    const activity = await story.insert('activities', {
      groupId: westGroup.id,
      wardId: west.id,
      scheduledOn: day,
      originalOn: day,
    });
    const roll = { activityId: town.gid('Activity', activity), version: 1, entries: [] };
    expect(await refused(town.office, 'recordAttendance', roll)).toEqual(LOCKED);
    const { representativeId: _, ...forWard } = asking({
      what: 'ATTENDANCE',
      wardId: town.gid('Ward', west),
      happenedOn: day,
    });
    const asked = await act(town.office, 'askForLateFact', forWard, 'id version');
    await act(leader, 'decideLateFact', { exceptionId: asked.id, version: asked.version, isApproved: true });
    expect(await act(town.office, 'recordAttendance', roll, 'state')).toEqual({ state: 'HELD' });
    expect(await story.count('attendanceRecords')).toBe(1);
  });

  test('stays on the list of the office and the auditor; others see their own', async () => {
    const query = `query ($year: Int!) { factExceptions(year: $year, first: 50) { nodes { what isApproved usedAt } } }`;
    const seenBy = async (client: Client) =>
      (await client.data(query, { year: town.year })).factExceptions.nodes.map(
        ({ what, isApproved, usedAt }: Data) => `${what} ${isApproved} ${usedAt ? 'used' : 'unused'}`,
      );
    const all = ['ATTENDANCE true used', 'MATTER false unused', 'VISIT true used'];
    expect((await seenBy(town.office)).sort()).toEqual(all);
    expect((await seenBy(await town.story.user('AUDITOR'))).sort()).toEqual(all);
    expect(await seenBy(await town.story.user('LEADER', { wardId: town.east.id }))).toEqual([]);
    const an = await town.story.user('REPRESENTATIVE', { representativeId: town.an.id });
    expect(await seenBy(an)).toEqual([]);
  });
  test('costs the same statements whether one is listed or all', async () => {
    const query = `query ($year: Int!, $first: Int!) { factExceptions(year: $year, first: $first) { nodes {
      askedBy decidedBy viewerCanDecide } } }`;
    const list = async (first: number) =>
      (await town.office.data(query, { year: town.year, first })).factExceptions.nodes.length;
    await expectConstantStatements(town.server, list, 3);
  });
});
