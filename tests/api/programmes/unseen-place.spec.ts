import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { FIELDS, walk } from '../matters/order-town.js';
import { daysOf, pierSheetOf, sheetOf, type UnseenTown, unseenTown } from './unseen-town.js';

let server: TestServer;
let town: UnseenTown;
beforeAll(async () => {
  server = await startTestServer('empty');
  town = await unseenTown(server);
});
afterAll(async () => {
  await town.story.close();
  await server.close();
});

describe('a year of a place that nobody has seen, by its file alone', () => {
  test('the calendar opens: every second Wednesday for the crew, the first day of each quarter for the pier', async () => {
    const added = await act(town.office, 'scheduleActivities', { year: town.story.year }, '');
    const wednesdays = await daysOf(town, 'tide-wednesday');
    const quarters = await daysOf(town, 'quarter-day');
    expect(added).toBe(wednesdays.length + 4);
    const days = wednesdays.map(({ scheduledOn }) => Date.parse(scheduledOn) / 86_400_000);
    expect(new Set(days.slice(1).map((day, at) => day - days[at]!))).toEqual(new Set([14]));
    expect(new Set(wednesdays.map(({ scheduledOn }) => new Date(scheduledOn).getUTCDay()))).toEqual(new Set([3]));
    expect([26, 27]).toContain(days.length);
    expect(wednesdays[0]).toMatchObject({ kindTitle: '隔周潮情日', startsAt: '05:30', state: 'PLANNED' });
    expect(quarters.map(({ scheduledOn }) => scheduledOn)).toEqual(['01-01', '04-01', '07-01', '10-01'].map(town.on));
  });

  test('links: a keeper with seven fishing households is in order, one with two has too few', async () => {
    const query = '{ linkFindings { nodes { kind linked quota { min max } mandate { representative { name } } } } }';
    const { linkFindings } = await town.office.data(query);
    expect(linkFindings.nodes).toEqual([
      { kind: 'UNDER', linked: 2, quota: { min: 7, max: 9 }, mandate: { representative: { name: '柏' } } },
    ]);
  });

  test('the roll of four Wednesdays is taken; here nobody is excused without an approved leave', async () => {
    const rolls = [
      ['PRESENT', 'PRESENT'],
      ['LATE', 'ABSENT'],
      ['PRESENT', 'ABSENT'],
      ['LEFT_EARLY', 'PRESENT'],
    ] as const;
    const [first, ...others] = (await daysOf(town, 'tide-wednesday')).slice(0, 4);
    const excused = { representativeId: town.bo.gid, status: 'EXCUSED', reason: '修船', approvedBy: '组长' };
    const unapproved = { activityId: first!.id, version: first!.version, entries: [excused] };
    expect(await refused(town.office, 'recordAttendance', unapproved)).toMatchObject({ code: 'BAD_USER_INPUT' });
    for (const [at, { id: activityId, version }] of [first!, ...others].entries()) {
      const entries = [town.an, town.bo].map(({ gid }, place) => ({
        representativeId: gid,
        status: rolls[at]![place],
      }));
      const taken = await act(town.office, 'recordAttendance', { activityId, version, entries }, 'state');
      expect(taken).toEqual({ state: 'HELD' });
    }
  });

  test('visits are logged by the channels of the place, with its own kind of help', async () => {
    const visit = async ({ gid, client, linked }: UnseenTown['an'], at: number, day: string) =>
      act(
        client,
        'logVisit',
        {
          representativeId: gid,
          householdId: linked[at]!.gid,
          visitedOn: town.on(day),
          channel: 'GO_DOWN',
          help: ['nets'],
        },
        'channel',
      );
    for (const at of [0, 1, 2, 3, 4, 5]) await visit(town.an, at, '02-11');
    for (const at of [0, 1, 2]) await visit(town.an, at, '09-12');
    await visit(town.an, 6, '03-03'); // a household that is away is seen, but the rule does not ask for it
    await visit(town.bo, 0, '06-30');
    expect(await town.story.count('visits')).toBe(11);
  });

  test('a signal from the coast line goes its whole way in the words of the place, and the leader of the pier lowers the flag', async () => {
    const facts = { representativeId: town.an.gid, kind: 'signal', title: '航标灯不亮', raisedOn: town.on('03-01') };
    expect(await refused(town.an.client, 'raiseMatter', facts)).toMatchObject({ field: 'topic' });
    const told = { ...facts, topic: 'channel', source: 'coast-line', externalNumber: 'A-7' };
    const signal = walk(await act(town.office, 'raiseMatter', told, FIELDS));
    const step = (by: Client, mutation: string, day: string, more: object = {}) =>
      signal.take(by, mutation, { takenOn: town.on(day), ...more });
    await step(town.office, 'registerMatter', '03-02');
    const ownerWardId = town.story.gid('Ward', town.harbour);
    expect(await step(town.office, 'dispatchMatter', '03-03', { ownerWardId })).toMatchObject({
      state: 'DISPATCHED',
      dueOn: town.on('03-05'),
      ownerWard: { id: ownerWardId },
    });
    await step(town.harbourLeader, 'acceptMatter', '03-05');
    await step(town.harbourLeader, 'answerMatter', '03-10', { outcome: 'SOLVED', answer: '已换灯' });
    const rated = await step(town.an.client, 'rateMatter', '03-12', { rating: 'calm' });
    expect(rated).toMatchObject({ state: 'RATED', ratingTitle: '风平浪静', dueOn: town.on('03-22') });
    const closing = { takenOn: town.on('03-13') };
    expect(await signal.refused(town.office, 'closeMatter', closing)).toMatchObject({ code: 'FORBIDDEN' });
    const closed = await step(town.pierLeader, 'closeMatter', '03-13');
    expect(closed).toMatchObject({ state: 'CLOSED', lateSteps: 0 });
    expect(new Set(closed.steps.map(({ verbTitle }: Data) => verbTitle))).toEqual(
      new Set([...'提出 登记 答复 评价'.split(' '), '发往港区', '接下缆绳', '降下旗子']),
    );
  });

  test('a promise of two items, each twice, is signed; one is confirmed by the household, one by the pier', async () => {
    const { an, pierLeader, story } = town;
    const householdId = an.linked[0]!.gid;
    const repair = { key: 'repair', text: '修一台主机', householdId };
    const promise = { representativeId: an.gid, year: story.year };
    const four = [...Array(4).keys()].map(() => ({ key: 'drill' }));
    expect(await refused(an.client, 'makePledge', { ...promise, items: [repair, ...four] })).toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    const items = [repair, repair, { key: 'drill' }, { key: 'drill' }];
    const made = await act(an.client, 'makePledge', { ...promise, items }, 'id version items { id key version }');
    expect(made.items.map(({ key }: Data) => key)).toEqual(['repair', 'repair', 'drill', 'drill']);
    const signed = { pledgeId: made.id, version: made.version, signedName: '安', signedOn: town.on('01-10') };
    const { items: open } = await act(an.client, 'signPledge', signed, 'items { id version }');
    const claim = ({ id: pledgeItemId, version }: Data, facts: object) =>
      act(
        an.client,
        'claimPledgeItem',
        { pledgeItemId, version, claimedOn: town.on('05-01'), ...facts },
        'id version fulfilment',
      );
    const resident = await story.user('HOUSEHOLD', { householdId: an.linked[0]!.id });
    const done = [
      [resident, await claim(open[0], { note: '修好了', householdId })],
      [pierLeader, await claim(open[2], {})],
    ] as const;
    for (const [judge, { id: pledgeItemId, version }] of done) {
      expect(await refused(town.office, 'confirmPledgeItem', { pledgeItemId, version })).toMatchObject({
        code: 'FORBIDDEN',
      });
      expect(await act(judge, 'confirmPledgeItem', { pledgeItemId, version }, 'fulfilment')).toEqual({
        fulfilment: 'CONFIRMED',
      });
    }
  });

  test('a rescue that brought a crew home is recorded and verified by the leader', async () => {
    const rescue = {
      kind: 'rescue',
      representativeId: town.an.gid,
      happenedOn: town.on('08-20'),
      note: '拖回失动力渔船',
    };
    const stages = ['set-out', 'brought-home'];
    const { id: dutyRecordId, version } = await act(
      town.office,
      'recordDuty',
      { ...rescue, stages, attributes: [] },
      'id version',
    );
    const verified = await act(town.pierLeader, 'verifyDutyRecord', { dutyRecordId, version }, 'state');
    expect(verified).toEqual({ state: 'VERIFIED' });
  });

  test('the office asks the two piers for four reports each', async () => {
    expect(await act(town.office, 'openIndicatorReports', { year: town.story.year }, '')).toBe(9);
  });

  test('the pier reports its berths for two quarters; the harbour approves; a jump needs an explanation', async () => {
    const berths = (on: string, value: string, more: object = {}) => ({
      wardId: town.story.gid('Ward', town.pier),
      indicator: 'berths',
      on: town.on(on),
      value,
      ...more,
    });
    for (const [on, value] of [
      ['02-01', '44'],
      ['05-01', '25'],
    ] as const) {
      const { id: reportId, version } = await act(
        town.pierLeader,
        'reportIndicator',
        berths(on, value, { version: 1 }),
        'id version status',
      );
      const approved = await act(town.harbourLeader, 'approveIndicatorReport', { reportId, version }, 'status');
      expect(approved).toEqual({ status: 'APPROVED' });
    }
    expect(await refused(town.pierLeader, 'reportIndicator', berths('08-01', '60', { version: 1 }))).toMatchObject({
      field: 'note',
    });
    expect(await refused(town.pierLeader, 'reportIndicator', berths('08-01', '-1', { version: 1 }))).toMatchObject({
      field: 'value',
    });
  });
});

describe('the evaluation of that year', () => {
  beforeAll(() => server.runPendingTasks());

  test('An has 66 of 100: 30 for three days of four, 18 for nine visits of twelve, 10, 3 and 5', async () => {
    const sheet = await sheetOf(town, town.office, town.an);
    expect(sheet.points).toEqual({ tide: '30', seen: '18', promise: '10', signals: '3', rescues: '5' });
    expect(sheet).toMatchObject({
      totalPoints: '66',
      bandTitle: '远洋',
      cycle: { competentAuthority: '船户服务站' },
    });
  });

  test('Bo has 26: 20 for two days of four, 6 for one visit of four, and nothing else', async () => {
    const sheet = await sheetOf(town, town.office, town.bo);
    expect(sheet.points).toEqual({ tide: '20', seen: '6', promise: '0', signals: '0', rescues: '0' });
    expect(sheet).toMatchObject({ totalPoints: '26', bandTitle: '近岸' });
  });

  test('the first pier has 55 of 100: 35 for its last figure of 25 berths, 20 for two reports of four', async () => {
    expect(await pierSheetOf(town, town.pier)).toEqual({
      totalPoints: '55',
      bandTitle: '暗灯码头',
      points: { berths: '35', reports: '20' },
    });
  });

  test('the other pier handed in none: its reports give 0, its berths stay open, for not reported is not none', async () => {
    const points = { berths: null, reports: '0' };
    expect(await pierSheetOf(town, town.otherPier)).toMatchObject({ totalPoints: null, points });
  });

  test('two absences without leave bring Bo to the first step of the ladder, and nobody else', async () => {
    const query = `query ($year: Int!) { dueSteps(year: $year) { nodes {
      step counted rule { title authority } mandate { representative { name } } } } }`;
    const { dueSteps } = await town.office.data(query, { year: town.story.year });
    expect(dueSteps.nodes).toEqual([
      {
        step: 'talk',
        counted: 2,
        rule: { title: '码头谈话', authority: '船户服务站' },
        mandate: { representative: { name: '柏' } },
      },
    ]);
  });
});
