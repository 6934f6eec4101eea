import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
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

const FINDINGS = `query ($wardId: ID, $type: String, $kind: LinkFindingKind, $category: String, $first: Int, $after: String) {
  linkFindings(wardId: $wardId, type: $type, kind: $kind, category: $category, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage }
    nodes { kind rule linked quota { min max within categories { key } } mandate { id representative { name } } } } }`;

async function findings(variables: Record<string, unknown> = {}, reader = office): Promise<Data[]> {
  return (await reader.data(FINDINGS, variables)).linkFindings.nodes;
}

const inShort = (all: Data[]) =>
  all.map(({ kind, rule, linked, mandate }) => [mandate.representative.name, kind, rule, linked]);

describe('what differs from the link rules', () => {
  test('is shown and never refused: too few, too many, and households that no rule asks for', async () => {
    const { story, upper, lower, person, link } = town;
    const few = await person('worker', upper.one, '阿少');
    const many = await person('worker', upper.one, '白多');
    const near = [];
    for (const _ of [1, 2, 3]) near.push(await story.household({ wardId: upper.two.id }));
    await link(few.mandate, near[0]!);
    for (const each of near) await link(many.mandate, each);
    await link(many.mandate, await story.household({ wardId: upper.one.id }));
    await link(many.mandate, await story.household({ wardId: lower.one.id }));
    expect(inShort(await findings())).toEqual([
      ['阿少', 'UNDER', 1, 1],
      ['白多', 'OUTSIDE', 0, 1],
      ['白多', 'OVER', 1, 4],
    ]);
    const [first] = await findings({ kind: 'UNDER' });
    expect(first).toMatchObject({ quota: { min: 2, max: 3, within: 'nearby', categories: [] } });
  });

  test('names the category, and is narrowed by it, by type, by ward and by kind', async () => {
    const { story, upper, lower, person, link } = town;
    const worker = await person('worker', upper.one, '成员');
    for (const _ of [1, 2]) await link(worker.mandate, await story.household({ wardId: upper.one.id }, ['monitored']));
    await person('worker', lower.one, '丁员');
    await person('cadre', upper.one, '自由');
    expect(inShort(await findings({ category: 'monitored' }))).toEqual([['成员', 'OVER', 2, 2]]);
    expect(inShort(await findings({ wardId: story.gid('Ward', lower) }))).toEqual([['丁员', 'UNDER', 1, 0]]);
    expect(await findings({ type: 'cadre' })).toEqual([]);
    expect(inShort(await findings({ kind: 'OVER' }))).toEqual([['成员', 'OVER', 2, 2]]);
  });

  test('comes a page at a time, and each opens the links it is about', async () => {
    const { story, upper, lower, person, link } = town;
    const worker = await person('worker', upper.one, '成员');
    await link(worker.mandate, await story.household({ wardId: upper.one.id, code: 'N-1' }));
    await link(worker.mandate, await story.household({ wardId: lower.one.id, code: 'F-1' }));
    const first = (await office.data(FINDINGS, { first: 1 })).linkFindings;
    expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true }, nodes: [{ kind: 'OUTSIDE' }] });
    const [second] = await findings({ first: 1, after: first.pageInfo.endCursor });
    const open = `query ($mandateId: ID!, $rule: Int!) { links(mandateId: $mandateId, rule: $rule) { nodes { household { code } } } }`;
    const codes = async ({ mandate, rule }: Data) =>
      (await office.data(open, { mandateId: mandate.id, rule })).links.nodes.map((each: Data) => each.household.code);
    expect(await codes(first.nodes[0])).toEqual(['F-1']);
    expect(await codes(second!)).toEqual(['N-1']);
  });

  test('is for office, auditor and a leader in the own ward, not for representatives', async () => {
    const { story, upper, lower, person } = town;
    const worker = await person('worker', upper.one, '成员');
    await person('worker', lower.one, '丁员');
    const leader = await story.user('LEADER', { wardId: upper.id });
    expect(inShort(await findings({}, leader))).toEqual([['成员', 'UNDER', 1, 0]]);
    const own = await story.user('REPRESENTATIVE', { representativeId: worker.id });
    expect(await own.refusal(FINDINGS)).toBe('FORBIDDEN');
  });
});

describe('who answers for the households', () => {
  const COVERAGE = `query ($wardId: ID) { linkCoverage(wardId: $wardId) { households unlinked links
    counts { representatives households } wards { ward { name } households unlinked }
    rules { categories { key } types { key } min max households under over } } }`;
  const HOUSEHOLDS = `query ($linkedBy: Int, $coverageRule: Int, $isOver: Boolean, $wardId: ID) {
    households(linkedBy: $linkedBy, coverageRule: $coverageRule, isOver: $isOver, wardId: $wardId, first: 100) { nodes { code } } }`;
  const codes = async (variables: Record<string, unknown>) =>
    (await office.data(HOUSEHOLDS, variables)).households.nodes.map(({ code }: Data) => code);

  /** One household without anybody, one with one person by two mandates, one with three people. */
  async function ledger() {
    const { story, upper, lower, person, link } = town;
    const [none, one, three] = [
      await story.household({ wardId: upper.one.id, code: 'C-0' }, ['monitored']),
      await story.household({ wardId: upper.two.id, code: 'C-1' }, ['monitored']),
      await story.household({ wardId: lower.one.id, code: 'C-3' }),
    ];
    await story.household({ wardId: upper.one.id, code: 'C-X', residence: 'CLOSED' });
    const cadre = await person('cadre', upper, '干部');
    const second = { representativeId: cadre.id, wardId: upper.one.id, type: 'worker', isPrimary: false };
    await link(cadre.mandate, one);
    await link(await story.insert('mandates', second), one);
    for (const name of ['甲', '乙', '丙']) await link((await person('worker', lower.one, name)).mandate, three);
    await link((await person('worker', upper.one, '旧人')).mandate, none, { endedOn: addDays(story.today, -1) });
  }

  test('is counted by household: a person counts once, what has ended and who has left the ledger not at all', async () => {
    await ledger();
    const { linkCoverage } = await office.data(COVERAGE);
    expect(linkCoverage).toMatchObject({
      ...{ households: 3, unlinked: 1, links: 4 },
      counts: [
        { representatives: 0, households: 1 },
        { representatives: 1, households: 1 },
        { representatives: 3, households: 1 },
      ],
      wards: [
        { ward: { name: '上村' }, households: 2, unlinked: 1 },
        { ward: { name: '下村' }, households: 1, unlinked: 0 },
      ],
    });
    expect(await codes({ linkedBy: 0 })).toEqual(['C-0']);
    expect(await codes({ linkedBy: 3 })).toEqual(['C-3']);
  });

  test('is held against what the programme asks for each household, and opens those who miss it', async () => {
    await ledger();
    const { linkCoverage } = await office.data(COVERAGE, { wardId: town.story.gid('Ward', town.upper) });
    expect(linkCoverage.wards.map((each: Data) => [each.ward.name, each.unlinked])).toEqual([
      ['上村一组', 1],
      ['上村二组', 0],
    ]);
    expect((await office.data(COVERAGE)).linkCoverage.rules).toEqual([
      { categories: [], types: [], min: 1, max: 2, households: 3, under: 1, over: 1 },
      {
        categories: [{ key: 'monitored' }],
        types: [{ key: 'cadre' }],
        min: 1,
        max: null,
        households: 2,
        under: 1,
        over: 0,
      },
    ]);
    expect(await codes({ coverageRule: 1 })).toEqual(['C-0']);
    expect(await codes({ coverageRule: 1, isOver: true })).toEqual(['C-3']);
    expect(await codes({ coverageRule: 2 })).toEqual(['C-0']);
    expect(await codes({ coverageRule: 9 })).toEqual([]);
  });
});
