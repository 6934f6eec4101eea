import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { addDays } from '../../testkit/story.js';
import { type IndicatorStory, indicatorStory, line, REPORT, report } from './indicator-story.js';

let server: TestServer;
let told: IndicatorStory;
beforeAll(async () => {
  server = await startTestServer('empty');
  told = await indicatorStory(server);
});
afterAll(async () => {
  await told.story.close();
  await server.close();
});

const named = ({ id, version }: Data) => ({ reportId: id, version });

describe('a reported figure', () => {
  test('goes up the tree level by level, each decided by another person, and then counts', async () => {
    const { office, villageLeader, leader, village, township, story } = told;
    const draft = await report(told, office, { value: '18630.5', isDraft: true, source: '验收表' });
    expect(draft).toMatchObject({ status: 'DRAFT', submittedOn: null, dueOn: `${story.year + 1}-01-10` });
    expect(await line(told, leader, { ward: village, key: 'walnut-area' })).toMatchObject({ value: null });
    const sent = await report(told, office, { value: '18630.5', version: draft.version, source: '验收表' });
    expect(sent).toMatchObject({
      status: 'SUBMITTED',
      waitsFor: '东村',
      submittedBy: '王办事员',
      viewerCanApprove: false,
    });
    expect(await refused(office, 'approveIndicatorReport', named(sent))).toMatchObject({ reason: 'indicator-own' });

    const first = await act(villageLeader, 'approveIndicatorReport', named(sent), REPORT);
    expect(first).toMatchObject({ status: 'SUBMITTED', approvedLevels: 1, waitsFor: '测试镇' });
    expect(await refused(villageLeader, 'approveIndicatorReport', named(first))).toMatchObject({
      code: 'FORBIDDEN',
      reason: 'indicator-other-level',
    });
    expect(await line(told, leader, { ward: township, key: 'walnut-area' })).toMatchObject({ value: null });

    const final = await act(leader, 'approveIndicatorReport', named(first), REPORT);
    expect(final).toMatchObject({ status: 'APPROVED', waitsFor: null });
    expect(final.steps.map(({ verb, levelTitle, takenBy }: Data) => [verb, levelTitle, takenBy])).toEqual([
      ['APPROVE', '乡镇', '镇长'],
      ['APPROVE', '村', '东村书记'],
      ['SUBMIT', null, '王办事员'],
      ['SAVE', null, '王办事员'],
    ]);
    expect(await line(told, leader, { ward: township, key: 'walnut-area' })).toMatchObject({
      value: '18630.5',
      basis: 'SUMMED',
      reportedWards: 1,
      expectedWards: 2,
    });
  });

  test('is sent back with a reason, changes and goes up again from below; every value is kept', async () => {
    const { office, villageLeader, leader, other, story } = told;
    const place = { wardId: story.gid('Ward', other), value: '100' };
    const otherLeader = await story.user('LEADER', { wardId: other.id }, '西村书记');
    const sent = await report(told, office, place);
    expect(await refused(villageLeader, 'approveIndicatorReport', named(sent))).toMatchObject({ code: 'FORBIDDEN' });
    const first = await act(otherLeader, 'approveIndicatorReport', named(sent), REPORT);
    expect(
      await refused(office, 'reportIndicator', {
        ...place,
        indicator: 'walnut-area',
        on: `${story.year}-01-01`,
        version: first.version,
      }),
    ).toMatchObject({ code: 'CONFLICT', reason: 'indicator-approved' });
    expect(await refused(leader, 'returnIndicatorReport', { ...named(first), reason: ' ' })).toMatchObject({
      reason: 'text-missing',
    });
    const back = await act(leader, 'returnIndicatorReport', { ...named(first), reason: '缺验收表' }, REPORT);
    expect(back).toMatchObject({ status: 'RETURNED', approvedLevels: 0 });
    expect(back.steps[0]).toMatchObject({ verb: 'RETURN', reason: '缺验收表', levelTitle: '乡镇', value: '100' });
    const again = await report(told, office, { ...place, value: '90.5', version: back.version });
    expect(again).toMatchObject({ status: 'SUBMITTED', waitsFor: '西村' });
    expect(again.steps.map(({ value }: Data) => value)).toEqual(['90.5', '100', '100', '100']);
    const second = await act(otherLeader, 'approveIndicatorReport', named(again), REPORT);
    const final = await act(leader, 'approveIndicatorReport', named(second), REPORT);
    expect(await refused(otherLeader, 'returnIndicatorReport', { ...named(final), reason: '改' })).toMatchObject({
      reason: 'indicator-other-level',
    });
    expect(await act(leader, 'returnIndicatorReport', { ...named(final), reason: '重报' }, 'status')).toEqual({
      status: 'RETURNED',
    });
  });

  test('is approved by those above where a ward has nobody, but never twice by one person', async () => {
    const { office, leader, township, story } = told;
    const third = await story.ward({ parentId: township.id, name: '南村' });
    const sent = await report(told, office, { wardId: story.gid('Ward', third), value: '5' });
    const first = await act(leader, 'approveIndicatorReport', named(sent), REPORT);
    expect(first).toMatchObject({ approvedLevels: 1, viewerCanApprove: false, viewerCanReturn: true });
    expect(await refused(leader, 'approveIndicatorReport', named(first))).toMatchObject({ reason: 'indicator-own' });
  });

  test('counts when handed in where the programme names nobody to approve it', async () => {
    const { office, township, leader, story } = told;
    const wardId = story.gid('Ward', township);
    const sent = await report(told, office, {
      wardId,
      indicator: 'sites',
      value: '78',
      bound: 'MORE_THAN',
      doubt: '印刷如此',
    });
    expect(sent).toMatchObject({ status: 'APPROVED', periodTitle: '一次性', dueOn: null });
    expect(await line(told, leader, { ward: township, key: 'sites' })).toMatchObject({
      value: '78',
      bound: 'MORE_THAN',
      doubt: '印刷如此',
      basis: 'REPORTED',
      goal: { value: '80', achieved: '0.975', version: null },
    });
  });
});

describe('a figure is refused', () => {
  test('when it breaks a rule, unless the rule asks for a word and the note gives it', async () => {
    const { office, story, township } = told;
    const village = await story.ward({ parentId: township.id, name: '北村' });
    const place = { wardId: story.gid('Ward', village), on: `${story.year}-03-01`, indicator: 'walnut-area' };
    const refusal = (change: object) => refused(office, 'reportIndicator', { ...place, value: '10', ...change });
    expect(await refusal({ value: '-1' })).toMatchObject({ reason: 'indicator-rule', field: 'value' });
    expect(await refusal({ value: '1.25' })).toMatchObject({ reason: 'indicator-places', field: 'value' });
    expect(await refusal({ indicator: 'sites' })).toMatchObject({
      reason: 'indicator-of-other-wards',
      field: 'wardId',
    });
    expect(await refusal({ indicator: 'gold' })).toMatchObject({ reason: 'unknown-indicator' });
    expect(await refusal({ on: `${story.year + 2}-01-01` })).toMatchObject({ reason: 'period-not-begun', field: 'on' });
    await report(told, office, { ...place, on: `${story.year - 1}-01-01`, value: '10' });
    expect(await refusal({ value: '20.1' })).toMatchObject({ reason: 'indicator-needs-note', field: 'note' });
    await report(told, office, { ...place, indicator: 'land', value: '15' });
    expect(await refusal({ value: '15.1' })).toMatchObject({ reason: 'indicator-needs-note', field: 'note' });
    const explained = await report(told, office, { ...place, value: '15.1', note: '含新开垦地' });
    expect(explained).toMatchObject({ status: 'SUBMITTED', note: '含新开垦地' });
    expect(await refusal({ value: '12' })).toMatchObject({ code: 'CONFLICT', reason: 'stale-version' });
  });

  test('when records count it; years before them are known as reported totals', async () => {
    const { office, story, township } = told;
    const place = { wardId: story.gid('Ward', township), indicator: 'suggestions', value: '148' };
    const now = { ...place, on: `${story.year}-02-01` };
    expect(await refused(office, 'reportIndicator', now)).toMatchObject({ reason: 'counted-by-records' });
    const before = await report(told, office, { ...place, on: `${story.year - 1}-02-01` });
    expect(before).toMatchObject({ status: 'APPROVED', value: '148' });
  });

  test('from those who have nothing to do with the ward, and never approved by outsiders', async () => {
    const { villageLeader, other, office, story } = told;
    const wardId = story.gid('Ward', other);
    const place = { wardId, indicator: 'lamps', on: `${story.year}-04-01`, value: '3' };
    expect(await refused(villageLeader, 'reportIndicator', place)).toMatchObject({ code: 'FORBIDDEN' });
    const query = 'query ($id: ID!, $on: Date!) { indicatorSheet(wardId: $id, on: $on) { on ward { name } } }';
    expect(await villageLeader.refusal(query, { id: wardId, on: place.on })).toBe('FORBIDDEN');
    for (const role of ['EVALUATOR', 'AUDITOR'] as const) {
      const reader = await story.user(role);
      expect(await refused(reader, 'reportIndicator', place)).toMatchObject({ code: 'FORBIDDEN' });
      expect(await reader.data(query, { id: wardId, on: place.on })).toBeTruthy();
    }
    expect(await story.visitor().refusal(query, { id: wardId, on: place.on })).toBe('UNAUTHENTICATED');
    expect(await refused(villageLeader, 'setIndicatorTarget', place, 'on')).toMatchObject({ code: 'FORBIDDEN' });
    const late = { ...place, on: addDays(story.today, 40) };
    expect(await refused(office, 'reportIndicator', late)).toMatchObject({ reason: 'period-not-begun' });
  });
});
