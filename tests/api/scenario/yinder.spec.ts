import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { asking, attributeOf } from './ask.js';

let server: TestServer;
let office: Client;
beforeAll(async () => {
  server = await startTestServer('yinder');
  office = await server.signIn('liaison-yinder');
});
afterAll(() => server.close());

const { total, figure, mandatesOf } = asking(() => office, 2026);

describe('one cadre with two households', () => {
  test('650 cadres link 1,230 key households, 94.6 % of the 1,300 that two to each would be', async () => {
    const cadres = await total('representatives', 'type: "linked-cadre"');
    const linked = Number((await figure('households.linked')).numerator);
    expect([cadres, linked]).toEqual([650, 1_230]);
    expect(((100 * linked) / (2 * cadres)).toFixed(1)).toBe('94.6');
    expect((linked / cadres).toFixed(2)).toBe('1.89');
  });

  test('everybody links one or two, and is within the rule', async () => {
    const quotas = (await mandatesOf('linked-cadre')).flatMap(({ linkQuotas }) => linkQuotas);
    expect(quotas).toHaveLength(650);
    expect(quotas.filter(({ met }) => !met)).toEqual([]);
    expect(quotas.filter(({ linked }) => linked === 2)).toHaveLength(580);
  });

  test('households that were found since are linked by nobody yet, and the office sees which', async () => {
    expect(await total('households', 'unlinkedOnly: true')).toBe(46);
  });
});

describe('joint-household units', () => {
  test('there are 162, in villages and communities that are never mixed', async () => {
    expect(await total('wards', 'kind: "household-unit"')).toBe(162);
    const cycles = await office.data('{ evaluationCycles(year: 2026, first: 10) { nodes { subject type } } }');
    const ofWards = cycles.evaluationCycles.nodes.filter(({ subject }: { subject: string }) => subject === 'WARD');
    expect(ofWards.map(({ type }: { type: string }) => type).sort()).toEqual(['community', 'village']);
  });

  test('413 leads come from seven groups: 136 + 201 + 20 + 5 + 22 + 20 + 9', async () => {
    const leads = await mandatesOf('household-lead');
    expect(leads).toHaveLength(413);
    const bySource = Map.groupBy(leads, lead => attributeOf(lead, 'source-group'));
    expect(Object.fromEntries([...bySource].map(([source, those]) => [source, those.length]))).toEqual({
      'member-without-post': 136,
      'villagers-representative': 201,
      applicant: 20,
      'reserve-cadre': 5,
      'local-talent': 22,
      'well-regarded': 20,
      'large-grower': 9,
    });
    expect(new Set(leads.map(lead => attributeOf(lead, 'selection')))).toEqual(new Set(['recommended', 'appointed']));
  });

  test('the page of people counts the 413 by type, by the group they come from and by the way they were selected', async () => {
    const { peopleBreakdown } = await office.data('{ peopleBreakdown { by values { value people } } }');
    const counted = (by: string): Record<string, number> =>
      Object.fromEntries(
        peopleBreakdown.find((each: Data) => each.by === by).values.map(({ value, people }: Data) => [value, people]),
      );
    expect(counted('type')['household-lead']).toBe(413);
    const groups = Object.values(counted('source-group'));
    expect(groups).toEqual([136, 201, 20, 5, 22, 20, 9]);
    expect(groups.reduce((sum, count) => sum + count)).toBe(413);
    const { recommended, appointed } = counted('selection');
    expect(recommended! + appointed!).toBe(413);
    const { peopleInOffice } = await office.data(
      '{ peopleInOffice(by: "source-group", value: "villagers-representative", first: 1) { totalCount } }',
    );
    expect(peopleInOffice.totalCount).toBe(201);
  });

  test('every unit and every linked household has somebody who answers for it', async () => {
    const { responsibilityChain } = await office.data(
      '{ responsibilityChain { levels { key expected answered people } } }',
    );
    expect(responsibilityChain.levels).toEqual([
      { key: 'lead-unit', expected: 162, answered: 162, people: 413 },
      { key: 'cadre-household', expected: 1_276, answered: 1_230, people: 650 },
    ]);
  });

  test('units are compared with units of their village, without points', async () => {
    const { wards } = await office.data('{ wards(kind: "village", first: 1) { nodes { id } } }');
    const query = `query ($parentId: ID!) {
      wardComparison(year: 2026, kind: "household-unit", parentId: $parentId, measures: ["matters.raised/appeal"]) {
        rows { ward { kind } }
      }
    }`;
    const { wardComparison } = await office.data(query, { parentId: wards.nodes[0].id });
    expect(wardComparison.rows.length).toBeGreaterThan(2);
    for (const { ward } of wardComparison.rows) expect(ward.kind).toBe('household-unit');
  });
});

describe('what was done', () => {
  test('760 contact cards are given to elderly households and 47 deeds done', async () => {
    expect(await total('dutyRecords', 'year: 2026, kind: "contact-card"')).toBe(760);
    expect(await total('dutyRecords', 'year: 2026, kind: "deed", state: VERIFIED')).toBe(47);
  });

  test('villages are relieved: each had tasks cut or merged', async () => {
    const { dutyRecords } = await office.data(
      '{ dutyRecords(year: 2026, kind: "task-cut", first: 50) { totalCount } }',
    );
    expect(dutyRecords.totalCount).toBe(30);
  });

  test('39 orders of the 12345 hotline are settled', async () => {
    expect((await figure('matters.solved/hotline')).numerator).toBe('39');
  });

  test('orders are called back on and rated; what nobody answered in time stands with the office', async () => {
    expect(await figure('matters.satisfied/hotline')).toMatchObject({ numerator: '39', denominator: '39' });
    const { matterOwners } = await office.data(
      '{ matterOwners(first: 5) { nodes { ward { id } group { id } overdue } } }',
    );
    expect(matterOwners.nodes).toEqual([{ ward: null, group: null, overdue: expect.any(Number) }]);
    expect(matterOwners.nodes[0].overdue).toBeGreaterThan(0);
  });

  test('each order keeps its number of the hotline, so that nobody types it again', async () => {
    const { matters } = await office.data(`{
      matters(year: 2026, kind: "hotline", first: 100) { nodes { source externalNumber } }
    }`);
    expect(matters.nodes).toHaveLength(44);
    expect(new Set(matters.nodes.map(({ source }: Data) => source))).toEqual(new Set(['hotline-12345']));
    expect(new Set(matters.nodes.map(({ externalNumber }: Data) => externalNumber)).size).toBe(44);
  });

  test('six contacts are counted as printed, and the figure says that it is to be verified', async () => {
    const { figures } = await office.data('{ figures(year: 2026) { measure title numerator } }');
    const contacts = figures.find(({ measure }: { measure: string }) => measure === 'visits.count');
    expect(contacts.numerator).toBe('6');
    expect(contacts.title).toMatch(/待核/);
    const { visits } = await office.data('{ visits(year: 2026) { nodes { duty { key } } } }');
    const duties = new Set(visits.nodes.map(({ duty }: Data) => duty.key));
    expect(duties).toEqual(new Set(['policy', 'opinion', 'civility', 'mobilise']));
  });

  test('after each of the five events somebody went there in time; two more events wait, overdue', async () => {
    const { mustVisits } = await office.data(
      '{ mustVisits(first: 20, states: [MADE, MADE_LATE, OPEN, OVERDUE]) { nodes { title state fulfilledOn dueOn visit { channel } } } }',
    );
    const done = mustVisits.nodes.filter(({ visit }: Data) => visit !== null);
    expect(done.map(({ title }: Data) => title).sort()).toEqual(
      ['红白喜事', '生病住院', '家庭变故', '矛盾纠纷', '意外灾害'].sort(),
    );
    for (const { fulfilledOn, dueOn, visit } of done) {
      expect(fulfilledOn <= dueOn).toBe(true);
      expect(visit.channel).toBe('HOME');
    }
    const waiting = mustVisits.nodes.filter(({ visit }: Data) => visit === null);
    expect(waiting.map(({ state }: Data) => state)).toEqual(['OVERDUE', 'OVERDUE']);
  });

  test('more than fifty contests are held', async () => {
    expect(await total('activities', 'year: 2026, kind: "contest", state: HELD')).toBeGreaterThan(50);
  });
});

test('more than 1,170 mu of peppers and eight projects stand on the sheet of the town, as printed', async () => {
  const { wards } = await office.data('{ wards(kind: "town", first: 1) { nodes { id } } }');
  const query = `query ($wardId: ID!) {
    indicatorSheet(wardId: $wardId, on: "2026-11-20") { lines { indicator { key } value bound } }
  }`;
  const { indicatorSheet } = await office.data(query, { wardId: wards.nodes[0].id });
  expect(indicatorSheet.lines).toEqual([
    { indicator: { key: 'pepper-area' }, value: '1170', bound: 'MORE_THAN' },
    { indicator: { key: 'projects' }, value: '8', bound: 'EXACT' },
  ]);
});

describe('points, which the source does not publish', () => {
  test('screens say that they are illustrative', async () => {
    const { jurisdiction } = await office.data('{ jurisdiction { programme { rubricNote } } }');
    expect(jurisdiction.programme.rubricNote).toMatch(/示例分值，原文未规定/);
  });

  const RANKING = `query ($subject: EvaluationSubject!, $type: String!, $after: String) {
    rankings(year: 2026, subject: $subject, type: $type, first: 100, after: $after) {
      nodes { rank evaluation { totalPoints criterionScores { key points maxPoints } } }
      pageInfo { hasNextPage endCursor }
    }
  }`;

  test.each([
    ['WARD', 'village', '40', 24, 1],
    ['WARD', 'community', '40', 6, 0],
    ['REPRESENTATIVE', 'linked-cadre', '50', 650, 40],
  ])(
    '%s %s: what the linked households say comes first, for %s points; almost all of %i have a total and a place',
    async (subject, type, points, subjects, mostOpen) => {
      const nodes: Data[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { rankings } = await office.data(RANKING, { subject, type, after });
        nodes.push(...rankings.nodes);
        after = rankings.pageInfo.endCursor;
        more = rankings.pageInfo.hasNextPage;
      }
      expect(nodes).toHaveLength(subjects);
      for (const { evaluation } of nodes)
        expect(evaluation.criterionScores[0]).toMatchObject({ key: 'satisfaction', maxPoints: points });
      const decided = nodes.filter(({ evaluation }) => evaluation.totalPoints !== null);
      expect(subjects - decided.length).toBeLessThanOrEqual(mostOpen);
      const totals = decided.map(({ evaluation }) => Number(evaluation.totalPoints));
      expect(new Set(totals).size).toBeGreaterThan(Math.min(5, subjects / 2));
      expect(Math.max(...totals) - Math.min(...totals)).toBeGreaterThan(10);
      for (const { rank } of decided) expect(rank).toBeGreaterThan(0);
    },
  );
});

test('villages are compared with villages, and deeds are counted by their effect', async () => {
  const { wardComparison } = await office.data(`{
    wardComparison(year: 2026, kind: "village", measures: ["events.count/deed", "households.linked"]) {
      rows { ward { kind } } total { figures { numerator } }
    }
  }`);
  expect(wardComparison.rows).toHaveLength(24);
  const counted = Number((await figure('events.count/deed')).numerator);
  expect(counted).toBeGreaterThan(47 / 2);
  expect(counted).toBeLessThan(47);
});

test('where no number of visits is asked for, no share of households that were seen is shown', async () => {
  const { figures } = await office.data('{ figures(year: 2026) { measure } }');
  const shown = figures.map(({ measure }: Data) => measure);
  expect(shown).not.toContain('households.visited');
  expect(shown).not.toContain('households.visitedAtHome');
});
