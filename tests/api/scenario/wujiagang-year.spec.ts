import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Client, Data } from '../../testkit/client.js';
import { startTestServer, type TestServer } from '../../testkit/server.js';
import { asking } from './ask.js';

let server: TestServer;
let leader: Client;
beforeAll(async () => {
  server = await startTestServer('wujiagang');
  leader = await server.signIn('leader-wujiagang');
});
afterAll(() => server.close());

const { total, figure, every } = asking(() => leader, 2026);

describe('the first whole year', () => {
  test('most delegates saw a third of their households at home, some did not', async () => {
    const sheets = await every<{ evaluation: { criterionScores: { key: string; points: string }[] } }>(
      'rankings',
      'year: 2026, type: "district-delegate"',
      'evaluation { criterionScores { key points } }',
    );
    const full = sheets.filter(({ evaluation }) =>
      evaluation.criterionScores.some(({ key, points }) => key === 'households-at-home' && points === '8'),
    );
    expect(full.length).toBeGreaterThan(180 * 0.7);
    expect(full.length).toBeLessThan(180);
  });

  test('every group walked the round of the first half-year, and all but some that of the second', async () => {
    const rounds = await every<{ scheduledOn: string; state: string }>(
      'activities',
      'year: 2026, kind: "concentrated-visit"',
      'scheduledOn state',
    );
    const held = (of: (on: string) => boolean) =>
      rounds.filter(({ scheduledOn, state }) => state === 'HELD' && of(scheduledOn)).length;
    expect(held(on => on < '2026-07-01')).toBe(20);
    expect(held(on => on >= '2026-07-01')).toBeGreaterThan(15);
    expect(held(on => on >= '2026-07-01')).toBeLessThan(20);
  });

  test('visits are made alone or together, in rounds or not, at home or not: all three pairs of the source', async () => {
    const { visits } = await leader.data(`{ visits(year: 2026, first: 100) { totalCount
      nodes { isCollective round { key } duty { key } channel } } }`);
    expect(visits.totalCount).toBeGreaterThan(20_000);
    const among = (field: string) => new Set(visits.nodes.map((visit: Data) => visit[field]?.key ?? visit[field]));
    expect(among('isCollective')).toEqual(new Set([true, false]));
    expect(among('round')).toEqual(new Set([null, 'second-half']));
    expect(among('channel').size).toBeGreaterThan(3);
    expect(among('duty')).toEqual(new Set(['publicist', 'informant', 'servant', 'researcher']));
  });

  test('each kind of activity that the source names was held', async () => {
    for (const kind of [
      'reception-day',
      'training',
      'group-activity',
      'heart-talk',
      'field-inspection',
      'poverty-relief',
      'theme-practice',
      'council',
      'committee-sit-in',
    ])
      expect([kind, await total('activities', `year: 2026, kind: "${kind}", state: HELD`)]).not.toEqual([kind, 0]);
    expect(await total('activities', 'year: 2026, kind: "report-and-review", state: PLANNED')).toBe(20);
  });

  test('delegates learnt in the five forms of the source', async () => {
    const studies = await every<{ attributes: { values: string[] }[] }>(
      'dutyRecords',
      'year: 2026, kind: "study"',
      'attributes { values }',
    );
    const forms = new Set(studies.flatMap(({ attributes }) => attributes.flatMap(({ values }) => values)));
    expect(forms).toEqual(new Set(['course', 'at-meetings', 'lecture', 'exchange', 'on-site']));
  });

  test('delegates are introduced at the doors, hear from the mailbox, and units look at their reviews', async () => {
    for (const kind of ['green-channel', 'review-in-unit']) {
      const records = await total('dutyRecords', `year: 2026, kind: "${kind}"`);
      expect(records).toBeGreaterThan(50);
      expect(records).toBeLessThan(305);
    }
    const letters = await every<{ source: string; externalNumber: string }>(
      'matters',
      'year: 2026, kind: "petition"',
      'source externalNumber',
    );
    expect(new Set(letters.map(({ source }) => source))).toEqual(new Set(['mailbox']));
    expect(new Set(letters.map(({ externalNumber }) => externalNumber)).size).toBe(letters.length);
  });

  test('of the five activities each is confirmed for some delegates and not for all', async () => {
    for (const item of ['research-report', 'deed', 'petition', 'public-welfare', 'household']) {
      const { numerator, denominator } = await figure(`pledges.confirmed/${item}`);
      expect(denominator).toBe('305');
      expect(Number(numerator)).toBeGreaterThan(50);
      expect(Number(numerator)).toBeLessThan(305);
    }
  });

  test('points differ: the best delegates have at least twice those of the last', async () => {
    const found = await every<{ evaluation: { provisionalPoints: string } }>(
      'rankings',
      'year: 2026, type: "township-delegate"',
      'evaluation { provisionalPoints }',
    );
    const points = found
      .map(({ evaluation }) => Number(evaluation.provisionalPoints))
      .sort((one, other) => one - other);
    expect(points.at(-1)!).toBeGreaterThan(2 * points[0]!);
    expect(new Set(points).size).toBeGreaterThan(60);
  });
});

describe('what delegates are asked and told', () => {
  test('a tenth was heard on a major decision and sat in on the plenary, a twentieth on an appointment', async () => {
    const { consultations } = await leader.data(`{ consultations(year: 2026, first: 10) {
      nodes { procedure state stages { key opinions { opinion } meeting { kind } } } } }`);
    const heard = Object.fromEntries(
      consultations.nodes.map(({ procedure, stages }: Data) => [
        procedure,
        stages.find(({ key }: Data) => key === 'opinions').opinions.length,
      ]),
    );
    expect(heard['major-decision']).toBeGreaterThanOrEqual(180 / 10);
    expect(heard.appointment).toBeGreaterThanOrEqual(180 / 20);
    const decision = consultations.nodes.find(({ procedure }: Data) => procedure === 'major-decision');
    const plenary = decision.stages.find(({ key }: Data) => key === 'plenary');
    expect(plenary.meeting).toEqual({ kind: 'committee-sit-in' });
  });

  test('a briefing is answered by most groups within its limit, and whoever did not answer is seen', async () => {
    const { briefings } = await leader.data(`{ briefings(year: 2026, first: 5) {
      nodes { sentOn dueOn answers { answeredOn isLate } } } }`);
    const [{ answers, dueOn }] = briefings.nodes;
    expect(answers).toHaveLength(20);
    const answered = answers.filter(({ answeredOn }: Data) => answeredOn !== null && answeredOn <= dueOn);
    expect(answered.length).toBeGreaterThan(10);
    expect(answers.filter(({ isLate }: Data) => isLate)).toHaveLength(20 - answered.length);
  });

  test('who has no fixed wage, and so a subsidy, is counted by name', async () => {
    const { peopleBreakdown } = await leader.data('{ peopleBreakdown { by values { value people } } }');
    const wages = peopleBreakdown.find(({ by }: Data) => by === 'sector');
    expect(wages.values.reduce((sum: number, { people }: Data) => sum + people, 0)).toBe(305);
    const people = await every<{ mandates: { attributes: { key: string; values: string[] }[] }[] }>(
      'representatives',
      '',
      'mandates { attributes { key values } }',
    );
    const subsidised = people.filter(({ mandates }) =>
      mandates.some(({ attributes }) =>
        attributes.some(({ key, values }) => key === 'without-wage' && values[0] === 'true'),
      ),
    );
    expect(subsidised.length).toBeGreaterThan(50);
    expect(subsidised.length).toBeLessThan(305);
  });
});
