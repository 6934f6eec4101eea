import { describe, expect, test } from '@jest/globals';
import { events, fact, many, scoredLine } from '../../../../tests/testkit/rubric-builder.js';
import type { SubjectFacts } from './facts.js';

type Rule = Record<string, unknown>;

describe('points for each thing counted', () => {
  const two = { rule: 'each', events: 'suggestion', points: 2 };
  const joint = { lead: 0.5, joint: 'rest-shared' };
  test.each<[string, Rule, SubjectFacts, string]>([
    ['two points each', two, many('suggestion', 3), '6'],
    ['no more than the maximum', two, many('suggestion', 30), '10'],
    ['nothing for nothing', two, {}, '0'],
    ['the first without points', { ...two, free: 1 }, many('suggestion', 3), '4'],
    ['once only', { ...two, once: true }, many('suggestion', 3), '2'],
    ['every ten begun', { ...two, per: 10, begun: 'ceil' }, many('suggestion', 11), '4'],
    ['every ten completed', { ...two, per: 10, begun: 'floor' }, many('suggestion', 19), '2'],
    ['tens in part', { ...two, per: 10, begun: 'exact' }, many('suggestion', 5), '1'],
    ['events, not their quantities', { ...two, count: 'events' }, many('suggestion', 3), '2'],
    ['half of a point is exact', { ...two, points: 0.1 }, many('suggestion', 3), '0.3'],
    ['points that are taken', { rule: 'each', events: 'leave', points: -3, min: 'open' }, many('leave', 2), '-6'],
    ['not below the minimum', { rule: 'each', events: 'leave', points: -3, min: -5 }, many('leave', 2), '-5'],
    ['the lead of four', { ...two, share: joint }, events({ kind: 'suggestion', role: 'lead', authors: 4 }), '1'],
    [
      'one of three others',
      { ...two, share: joint },
      events({ kind: 'suggestion', role: 'joint', authors: 4 }),
      '0.3333333333',
    ],
    ['alone', { ...two, share: joint }, events({ kind: 'suggestion' }), '2'],
    ['in equal parts', { ...two, share: 'equal' }, events({ kind: 'suggestion', authors: 4 }), '0.5'],
    [
      'one event limited',
      { ...two, perEvent: 3 },
      events({ kind: 'suggestion', quantity: 9 }, { kind: 'suggestion' }),
      '5',
    ],
    [
      'once for one object',
      { ...two, oncePer: 'object' },
      events(
        { kind: 'suggestion', object: 'a' },
        { kind: 'suggestion', object: 'a' },
        { kind: 'suggestion', object: 'b' },
      ),
      '4',
    ],
    ['a claim nobody confirmed', two, events({ kind: 'suggestion', verified: false }, { kind: 'suggestion' }), '2'],
    [
      'claims, where the rule takes them',
      { ...two, unverified: 'count' },
      events({ kind: 'suggestion', verified: false }),
      '2',
    ],
    [
      'only what fits',
      { ...two, where: { level: ['city', 'province'], authors: { atMost: 2 } } },
      events(
        { kind: 'suggestion', level: 'city', authors: 2 },
        { kind: 'suggestion', level: 'city', authors: 3 },
        { kind: 'suggestion' },
      ),
      '2',
    ],
    [
      'of a measure',
      { rule: 'each', measure: 'visits.count', points: 0.5 },
      { measures: { 'visits.count': fact(7) } },
      '3.5',
    ],
  ])('%s', (_, rule, facts, points) => {
    expect(scoredLine(10, rule, facts).points).toBe(points);
  });

  test('a claim that is left out is shown beside the figure', () => {
    const facts = events(
      { kind: 'suggestion', verified: false, quantity: 2 },
      { kind: 'suggestion', id: 'DutyRecord:1' },
    );
    expect(scoredLine(10, two, facts).inputs).toEqual({
      'events:suggestion': { numerator: '1', denominator: null, claimed: '2', records: ['DutyRecord:1'] },
    });
  });

  test('households with at least two visits', () => {
    const rule = { rule: 'each', events: 'visit', count: 'objects', perObject: 2, points: 1 };
    const visits = events(
      { kind: 'visit', object: 'a' },
      { kind: 'visit', object: 'a' },
      { kind: 'visit', object: 'b' },
    );
    expect(scoredLine(10, rule, visits).points).toBe('1');
  });
});

describe('stages and tables', () => {
  const stages = {
    rule: 'stages',
    events: 'proposal',
    stages: [
      { stage: 'submitted', points: 10 },
      { stage: 'filed', points: 15 },
    ],
  };
  const petition = {
    rule: 'table',
    events: 'petition',
    rows: [
      { where: { level: 'county', size: 'single' }, points: 2 },
      { where: { level: 'county' }, points: 4 },
    ],
    otherwise: 5,
  };
  const filed = { kind: 'proposal', stages: ['submitted', 'filed'] };
  test.each<[string, Rule, SubjectFacts, string]>([
    ['stages add', { ...stages, mode: 'add' }, events(filed), '25'],
    ['only the highest stage', { ...stages, mode: 'highest' }, events(filed), '15'],
    ['several events', { ...stages, mode: 'add' }, events(filed, { kind: 'proposal', stages: ['submitted'] }), '35'],
    [
      'from the second on',
      { ...stages, mode: 'add', free: 1 },
      events({ ...filed, on: '2026-01-01' }, { ...filed, on: '2026-02-01' }),
      '25',
    ],
    ['a stage that gives nothing', { ...stages, mode: 'add' }, events({ kind: 'proposal', stages: [] }), '0'],
    ['the first row that fits', petition, events({ kind: 'petition', level: 'county', size: 'single' }), '2'],
    [
      'rows added up',
      petition,
      events({ kind: 'petition', level: 'county', size: 'group' }, { kind: 'petition', level: 'city' }),
      '9',
    ],
    [
      'only the worst',
      { ...petition, take: 'highest' },
      events({ kind: 'petition', level: 'county' }, { kind: 'petition', level: 'city' }),
      '5',
    ],
    [
      'of the subject',
      { rule: 'table', rows: [{ where: { posts: 'leader' }, points: 8 }], otherwise: 3 },
      { attributes: { posts: ['leader', 'x'] } },
      '8',
    ],
    ['of another subject', { rule: 'table', rows: [{ where: { posts: 'leader' }, points: 8 }], otherwise: 3 }, {}, '3'],
  ])('%s', (_, rule, facts, points) => {
    expect(scoredLine(100, rule, facts).points).toBe(points);
  });
});
