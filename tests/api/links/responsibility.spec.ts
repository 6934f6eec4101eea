import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { act, refused } from '../../testkit/act.js';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { addDays } from '../../testkit/story.js';
import { type LinkageTown, linkageTown } from './linkage-town.js';

let server: TestServer;
let town: LinkageTown;
let office: Client;
beforeAll(async () => {
  server = await startTestServer('empty');
});
beforeEach(async () => {
  town = await linkageTown(server);
  office = await town.story.user('LIAISON_OFFICE');
});
afterEach(() => town.story.close());
afterAll(() => server.close());

const ALL = { post: '包村领导', task: '宣传教育', target: '户户知晓', reward: '与年度考核挂钩' };

async function leaderOf(ward: { id: string }, name: string, fixed: object = ALL) {
  const { story, township, person } = town;
  const leader = await person('leader', township, name);
  const input = {
    level: 'leader-village',
    mandateId: story.gid('Mandate', leader.mandate),
    wardId: story.gid('Ward', ward),
    startedOn: story.today,
    fixed,
  };
  return { leader, input };
}

const STEPS = `{ title ward { name } answers { post task target reward mandate { representative { name } } } }`;

describe('answering for a ward', () => {
  test('carries all five fixed things that the level asks for: who, as what, to do what, how far, with which reward', async () => {
    const { input } = await leaderOf(town.upper, '领导');
    const fields = 'levelTitle post task target reward endedOn ward { name } mandate { representative { name } }';
    expect(await refused(office, 'assignWard', { ...input, fixed: { ...ALL, reward: ' ' } })).toMatchObject({
      reason: 'fixed-thing-missing',
      field: 'fixed.reward',
    });
    expect(await act(office, 'assignWard', input, fields)).toEqual({
      ...ALL,
      levelTitle: '科级干部包村',
      endedOn: null,
      ward: { name: '上村' },
      mandate: { representative: { name: '领导' } },
    });
  });

  test('is refused at a level that is not there, for another type, another kind of ward, outside the mandate, and twice', async () => {
    const { story, upper, person } = town;
    const { input } = await leaderOf(upper, '领导');
    const not = (change: object) => refused(office, 'assignWard', { ...input, ...change });
    expect(await not({ level: 'worker-household' })).toMatchObject({ reason: 'unknown-level' });
    const cadre = await person('cadre', upper, '干部');
    expect(await not({ mandateId: story.gid('Mandate', cadre.mandate) })).toMatchObject({
      reason: 'type-not-at-level',
    });
    expect(await not({ wardId: story.gid('Ward', upper.one) })).toMatchObject({ reason: 'ward-not-at-level' });
    expect(await not({ startedOn: '2019-01-01' })).toMatchObject({ reason: 'mandate-not-held' });
    await act(office, 'assignWard', input);
    expect(await not({})).toMatchObject({ code: 'CONFLICT' });
    expect(await refused(await story.user('LEADER'), 'assignWard', input)).toMatchObject({ code: 'FORBIDDEN' });
  });

  test('ends on a day and stays as history; it is said anew, and ends with the mandate', async () => {
    const { story, upper, lower } = town;
    const first = await leaderOf(upper, '甲');
    const ended = await act(
      office,
      'assignWard',
      { ...first.input, startedOn: addDays(story.today, -9) },
      'id version',
    );
    const end = { assignmentId: ended.id, version: ended.version, endedOn: addDays(story.today, -1) };
    await act(office, 'endWardAssignment', end);
    expect(await refused(office, 'endWardAssignment', { ...end, version: 2 })).toMatchObject({
      reason: 'assignment-ended',
    });
    const list = `query ($period: LinkPeriod!, $representativeId: ID) { wardAssignments(period: $period, representativeId: $representativeId) {
      nodes { post endedOn ward { name } mandate { representative { name } } } } }`;
    const names = async (period: string): Promise<string[]> =>
      (await office.data(list, { period })).wardAssignments.nodes.map(
        ({ mandate, ward }: Data) => `${mandate.representative.name} ${ward.name}`,
      );
    const second = await leaderOf(lower, '乙');
    const lasting = await act(office, 'assignWard', second.input, 'id version');
    expect(await names('CURRENT')).toEqual(['乙 下村']);
    expect(await names('PAST')).toEqual(['甲 上村']);
    expect(await names('ALL')).toEqual(['甲 上村', '乙 下村']);
    const said = { assignmentId: lasting.id, version: 1, fixed: { ...ALL, post: '挂村领导' } };
    expect(await act(office, 'setAssignmentTerms', said, 'post')).toEqual({ post: '挂村领导' });
    const mandateId = story.gid('Mandate', second.leader.mandate);
    await act(office, 'endMandate', { mandateId, version: 1, endedOn: story.today });
    const own = { period: 'ALL', representativeId: story.gid('Representative', second.leader) };
    expect((await office.data(list, own)).wardAssignments.nodes).toMatchObject([{ endedOn: story.today }]);
  });
});

describe('the chain of responsibility', () => {
  /** The upper village with its leader, a cadre for its first group, and a worker for the first of two households there. */
  async function chain() {
    const { story, upper, person, link } = town;
    const { input } = await leaderOf(upper, '领导');
    await act(office, 'assignWard', input);
    const cadre = await person('cadre', upper, '干部');
    await act(office, 'assignWard', {
      ...{ level: 'cadre-group', mandateId: story.gid('Mandate', cadre.mandate) },
      ...{ wardId: story.gid('Ward', upper.one), startedOn: story.today, fixed: { task: '服务管理' } },
    });
    const worker = await person('worker', upper.one, '网格员');
    const household = await story.household({ wardId: upper.one.id, code: 'R-1' });
    await story.household({ wardId: upper.one.id, code: 'R-2' });
    await link(worker.mandate, household, { post: '网格员' });
    await link(cadre.mandate, await story.household({ wardId: upper.two.id, code: 'R-3' }));
    return { household, worker };
  }

  test('leads from a household up to the top, and shows where nobody answers', async () => {
    const { household } = await chain();
    const query = `query ($id: ID!) { household(id: $id) { responsibility ${STEPS} } }`;
    const { responsibility } = (await office.data(query, { id: town.story.gid('Household', household) })).household;
    expect(responsibility).toMatchObject([
      {
        title: '科级干部包村',
        ward: { name: '上村' },
        answers: [{ ...ALL, mandate: { representative: { name: '领导' } } }],
      },
      { title: '村干部包组', ward: { name: '上村一组' }, answers: [{ task: '服务管理' }] },
      {
        title: '网格员包户',
        ward: null,
        answers: [{ post: '网格员', mandate: { representative: { name: '网格员' } } }],
      },
    ]);
    const ward = `query ($id: ID!) { ward(id: $id) { responsibility ${STEPS} } }`;
    const below = await town.story.visitor().data(ward, { id: town.story.gid('Ward', town.lower.one) });
    expect(below.ward.responsibility).toMatchObject([
      { ward: { name: '下村' }, answers: [] },
      { ward: { name: '下村一组' }, answers: [] },
    ]);
  });

  test('names those linked to a household, and what is fixed of it, only to who may read the link', async () => {
    const { story, upper, person, link } = town;
    const { household, worker } = await chain();
    const former = await person('cadre', upper, '原干部');
    await link(former.mandate, household, { startedOn: addDays(story.today, -9), endedOn: addDays(story.today, -1) });
    const query = `query ($id: ID!) { household(id: $id) { responsibility { key isAnswered answers { post } } } }`;
    const last = async (client: Client) =>
      (await client.data(query, { id: story.gid('Household', household) })).household.responsibility.at(-1);
    const seen = { key: 'worker-household', isAnswered: true, answers: [{ post: '网格员' }] };
    expect(await last(await story.user('REPRESENTATIVE', { representativeId: former.id }))).toEqual({
      ...seen,
      answers: [],
    });
    expect(await last(await story.user('REPRESENTATIVE', { representativeId: worker.id }))).toEqual(seen);
    expect(await last(await story.user('HOUSEHOLD', { householdId: household.id }))).toEqual(seen);
    expect(await last(office)).toEqual(seen);
  });

  test('leads down from a ward: how much of each level is answered for, by how many, and the gaps by name', async () => {
    await chain();
    const { story, upper } = town;
    const query = `query ($wardId: ID) { responsibilityChain(wardId: $wardId) { title note
      levels { key types fixed isOverHouseholds expected answered people } } }`;
    const levels = async (variables: Record<string, unknown> = {}) =>
      (await office.data(query, variables)).responsibilityChain.levels.map((each: Data) => [
        ...[each.key, each.expected, each.answered, each.people],
      ]);
    expect(await levels()).toEqual([
      ['leader-village', 2, 1, 1],
      ['cadre-group', 4, 1, 1],
      ['worker-household', 3, 1, 1],
    ]);
    expect(await levels({ wardId: story.gid('Ward', upper) })).toEqual([
      ['leader-village', 1, 1, 1],
      ['cadre-group', 2, 1, 1],
      ['worker-household', 3, 1, 1],
    ]);
    const gaps = `query ($level: String!, $first: Int) { unansweredWards(level: $level, first: $first) { totalCount nodes { name } } }`;
    expect((await office.data(gaps, { level: 'cadre-group', first: 2 })).unansweredWards).toEqual({
      totalCount: 3,
      nodes: [{ name: '下村一组' }, { name: '上村二组' }],
    });
    const without = `{ households(withoutTypes: ["worker"]) { nodes { code } } }`;
    expect((await office.data(without)).households.nodes).toEqual([{ code: 'R-2' }, { code: 'R-3' }]);
  });

  test('is null where the programme has none', async () => {
    await town.story.adopt('key: bare\ntitle: { zh-CN: 空, en: Bare }\n');
    expect(await office.data('{ responsibilityChain { title } }')).toEqual({ responsibilityChain: null });
  });
});
