import { describe, expect, test } from '@jest/globals';
import { line, rubricOf } from '../../../../tests/testkit/rubric-builder.js';
import type { SubjectFacts } from './facts.js';
import { scoreSubject } from './score-cycle.scoring.js';

type Rule = Record<string, unknown>;

const each = (key: string, max: number | 'open', rest: Rule = {}) =>
  line(key, max, { rule: 'each', events: key, points: 1, ...rest });
const manual = (key: string, max: number) => line(key, max, { rule: 'manual', by: 'evaluator', step: 0.5 });
const absent = (key: string, max: number) => each(key, max, { appliesWhen: { attribute: 'posts', is: 'nobody' } });
const counted = (counts: Record<string, number>): SubjectFacts => ({
  events: Object.entries(counts).map(([kind, quantity]) => ({ kind, quantity })),
});

function score(max: number, rule: Rule, facts: SubjectFacts) {
  const all = scoreSubject(rubricOf([line('whole', max, rule)]), facts);
  const { points, maxPoints, state } = all.criteria[0]!;
  return { points, maxPoints, state };
}

describe('criteria made of others', () => {
  const twoThirds = { weights: { a: 0.7, b: 0.3 }, criteria: [each('a', 10), each('b', 20)] };
  const variants = {
    rule: 'variants',
    variants: [{ when: { attribute: 'posts', is: 'standing' }, criterion: each('a', 30) }],
    otherwise: each('b', 20),
  };
  test.each<[string, number, Rule, SubjectFacts, Partial<ReturnType<typeof score>>]>([
    ['a sum', 30, { rule: 'sum', criteria: [each('a', 10), each('b', 20)] }, counted({ a: 3, b: 4 }), { points: '7' }],
    [
      'a sum that is cut',
      5,
      { rule: 'sum', maxima: 'capped', criteria: [each('a', 10), each('b', 20)] },
      counted({ a: 3, b: 4 }),
      { points: '5' },
    ],
    [
      'what does not apply leaves the maximum',
      30,
      { rule: 'sum', criteria: [each('a', 10), absent('b', 20)] },
      counted({ a: 3, b: 4 }),
      { points: '3', maxPoints: '10' },
    ],
    [
      'one that waits leaves the whole open',
      30,
      { rule: 'sum', criteria: [each('a', 10), manual('b', 20)] },
      counted({ a: 3 }),
      { points: null, state: 'UNDECIDED' },
    ],
    [
      'each scaled to its own maximum',
      100,
      { rule: 'weighted', ...twoThirds },
      counted({ a: 5, b: 10 }),
      { points: '50' },
    ],
    [
      'a weight that applies to nobody',
      100,
      { rule: 'weighted', weights: { a: 0.7, b: 0.3 }, criteria: [each('a', 10), absent('b', 20)] },
      counted({ a: 5 }),
      { points: '35', maxPoints: '70' },
    ],
    [
      'taken from a base',
      20,
      { rule: 'deduct', criteria: [each('a', 10, { points: 2 })] },
      counted({ a: 3 }),
      { points: '14' },
    ],
    [
      'not below nothing',
      5,
      { rule: 'deduct', criteria: [each('a', 10, { points: 2 })] },
      counted({ a: 3 }),
      { points: '0' },
    ],
    [
      'only the best',
      20,
      { rule: 'best', criteria: [each('a', 20), each('b', 20)] },
      counted({ a: 3, b: 4 }),
      { points: '4' },
    ],
    [
      'the best two of three',
      20,
      { rule: 'best', top: 2, criteria: [each('a', 20), each('b', 20), each('c', 20)] },
      counted({ a: 3, b: 4, c: 5 }),
      { points: '9' },
    ],
    [
      'by post',
      30,
      variants,
      { ...counted({ a: 25 }), attributes: { posts: ['standing'] } },
      { points: '25', maxPoints: '30' },
    ],
    ['for everybody else', 30, variants, counted({ b: 18 }), { points: '18', maxPoints: '20' }],
    [
      'a minimum that is missed',
      20,
      { rule: 'gate', require: [{ events: 'plenary' }], otherwise: 5, criterion: each('a', 20) },
      counted({ a: 9 }),
      { points: '5' },
    ],
    [
      'a minimum that is met',
      20,
      { rule: 'gate', require: [{ events: 'plenary' }], otherwise: 5, criterion: each('a', 20) },
      counted({ a: 9, plenary: 1 }),
      { points: '9' },
    ],
    [
      'one of several things',
      10,
      {
        rule: 'any-of',
        options: [
          { when: { events: 'report' }, points: 10 },
          { when: { events: 'letter', atLeast: 2 }, points: 6 },
        ],
      },
      counted({ letter: 2 }),
      { points: '6' },
    ],
    [
      'neither of them',
      10,
      { rule: 'any-of', options: [{ when: { events: 'report' }, points: 10 }] },
      {},
      { points: '0' },
    ],
    [
      'points of the own village',
      20,
      { rule: 'inherit', from: 'ward' },
      { inherited: { ward: { points: 85, max: 100 } } },
      { points: '17' },
    ],
    ['the village has no result yet', 20, { rule: 'inherit', from: 'ward' }, {}, { state: 'UNDECIDED' }],
    [
      'there is no village',
      20,
      { rule: 'inherit', from: 'ward' },
      { inherited: { ward: null } },
      { state: 'NOT_APPLICABLE' },
    ],
  ])('%s', (_, max, rule, facts, expected) => {
    expect(score(max, rule, facts)).toMatchObject(expected);
  });
});

describe('parts of the year', () => {
  const dated = (...days: string[]): SubjectFacts => ({ year: 2026, events: days.map(on => ({ kind: 'a', on })) });
  const quarterly = (combine: string, rest: Rule = {}) => ({
    rule: 'periods',
    every: 'quarter',
    combine,
    criterion: each('a', 5, { points: 5, once: true }),
    ...rest,
  });
  const everyQuarter = dated('2026-01-31', '2026-04-01', '2026-09-30', '2026-12-31');
  const halves = {
    rule: 'periods',
    every: 'half-year',
    combine: 'weighted',
    weights: [0.4, 0.6],
    criterion: manual('a', 20),
  };
  const rated = (period: string, points: number) => ({
    criterion: 'a',
    group: 'evaluator',
    rater: 'r',
    period,
    points,
  });
  test.each<[string, number, Rule, SubjectFacts, string | null]>([
    ['one each quarter', 20, quarterly('sum'), everyQuarter, '20'],
    [
      'four in one quarter are no four quarters',
      20,
      quarterly('sum'),
      dated('2026-01-01', '2026-01-02', '2026-02-01', '2026-03-31'),
      '5',
    ],
    ['the worst quarter counts', 5, quarterly('least'), dated('2026-01-31', '2026-04-01', '2026-09-30'), '0'],
    ['every quarter has one', 5, quarterly('least'), everyQuarter, '5'],
    ['the mean of quarters', 5, quarterly('mean'), dated('2026-01-31'), '1.25'],
    ['a quarter that has not begun', 5, quarterly('mean'), { ...dated('2026-01-31'), through: '2026-05-01' }, null],
    ['half a year 40 %, the end of it 60 %', 20, halves, { ratings: [rated('H1', 10), rated('H2', 20)] }, '16'],
    ['one half is not rated', 20, halves, { ratings: [rated('H1', 10)] }, null],
  ])('%s', (_, max, rule, facts, points) => {
    expect(score(max, rule, facts).points).toBe(points);
  });
});
