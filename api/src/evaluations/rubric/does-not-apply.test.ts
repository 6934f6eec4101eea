import { describe, expect, test } from '@jest/globals';
import { line, rubricOf, scoredLine } from '../../../../tests/testkit/rubric-builder.js';
import type { Criterion } from '../../programmes/programme.js';
import type { SubjectFacts } from './facts.js';
import { scoreCycle } from './score-cycle.scoring.js';

type Rule = Record<string, unknown>;

const title = { 'zh-CN': '项', en: 'line' };
const rate = (key: string, max: number): Criterion =>
  line(key, max, { rule: 'proportional', measure: 'attendance.rate', of: key, whenNothingExpected: 'not-applicable' });
const measured = (rates: Record<string, [number, number] | null>): SubjectFacts => ({
  measures: Object.fromEntries(
    Object.entries(rates).map(([key, told]) => [
      `attendance.rate/${key}`,
      told && { numerator: told[0], denominator: told[1] },
    ]),
  ),
});
const shown = (max: number, rule: Rule, facts: SubjectFacts) => {
  const { state, points, maxPoints } = scoredLine(max, rule, facts);
  return state === 'SCORED' ? `${points} of ${maxPoints}` : state;
};

describe('what does not apply', () => {
  const quarters = (told: ([number, number] | null)[]) =>
    measured(Object.fromEntries(told.map((each, at) => [`day@Q${at + 1}`, each])));
  const added = { rule: 'periods', every: 'quarter', combine: 'sum', criterion: rate('day', 5) };
  test.each<[string, number, ([number, number] | null)[], string]>([
    ['a quarter leaves with its points and its maximum', 20, [[4, 4], null, [2, 4], [4, 4]], '12.5 of 15'],
    [
      'a quarter in which nothing was expected does too',
      20,
      [
        [4, 4],
        [0, 0],
        [2, 4],
        [4, 4],
      ],
      '12.5 of 15',
    ],
    ['the others may still fill a line that is cut', 10, [[4, 4], null, [4, 4], [4, 4]], '10 of 10'],
    [
      'all quarters apply',
      20,
      [
        [4, 4],
        [4, 4],
        [2, 4],
        [4, 4],
      ],
      '17.5 of 20',
    ],
    ['no quarter applies', 20, [null, null, null, null], 'NOT_APPLICABLE'],
  ])('of parts of the year that are added up: %s', (_, max, told, expected) => {
    expect(shown(max, added, quarters(told))).toBe(expected);
  });

  test('a mean keeps its maximum: the other quarters stand for the one that is away', () => {
    const mean = { ...added, combine: 'mean' };
    expect(shown(5, mean, quarters([[4, 4], null, [2, 4], [4, 4]]))).toMatch(/^4\.16\d* of 5$/);
  });

  test.each<[string, number, Record<string, [number, number] | null>, string]>([
    ['the larger one is away', 1, { a: null, b: [4, 4] }, '5 of 5'],
    ['the smaller one is away', 1, { a: [3, 4], b: null }, '7.5 of 10'],
    ['of two that count one is away', 2, { a: null, b: [2, 4] }, '2.5 of 5'],
    ['none applies', 1, { a: null, b: null }, 'NOT_APPLICABLE'],
  ])('of the best of several: %s', (_, top, told, expected) => {
    const best = { rule: 'best', top, criteria: [rate('a', 10), rate('b', 5)] };
    expect(shown(top === 1 ? 10 : 15, best, measured(told))).toBe(expected);
  });

  test.each<[string, number, Record<string, [number, number] | null>, string]>([
    ['a part takes along the stake it is of the base', 15, { a: null, b: [2, 5] }, '3 of 5'],
    ['nothing is away', 15, { a: [1, 10], b: [2, 5] }, '12 of 15'],
    ['where parts do not make up the base it stays whole', 20, { a: null, b: [2, 5] }, '18 of 20'],
    ['nothing that could be taken applies', 20, { a: null, b: null }, 'NOT_APPLICABLE'],
  ])('of what is taken from a base: %s', (_, max, told, expected) => {
    expect(shown(max, { rule: 'deduct', criteria: [rate('a', 10), rate('b', 5)] }, measured(told))).toBe(expected);
  });
});

describe('a condition on what does not apply', () => {
  const present = (key: string, bound: Rule = { atLeast: 0.8 }): Rule => ({
    measure: 'attendance.rate',
    of: key,
    ...bound,
  });
  const ask = (condition: Rule, facts: SubjectFacts) => {
    const rule = { rule: 'any-of', options: [{ when: condition, points: 5 }] };
    const { state, points } = scoredLine(5, rule, facts);
    return state === 'UNDECIDED' ? 'open' : points === '5';
  };
  const away = measured({ away: null, here: [9, 10], none: [0, 0] });
  test.each<[string, Rule, boolean | 'open']>([
    ['does not hold', present('away'), false],
    ['nor does its contrary', { not: present('away') }, false],
    ['nor that of a rate of nothing', { not: present('none') }, false],
    ['nor the contrary of its contrary', { not: { not: present('away') } }, false],
    ['holds with others only if one of them does', { any: [{ not: present('away') }, present('here')] }, true],
    ['keeps all from holding', { all: [{ not: present('away') }, present('here')] }, false],
    [
      'contradicts all where another does not hold',
      { not: { all: [present('away'), { not: present('here') }] } },
      true,
    ],
    ['leaves nothing to wait for', { all: [present('away'), present('unknown')] }, false],
    ['leaves the contrary open while another is', { not: { all: [present('away'), present('unknown')] } }, 'open'],
    ['another condition has its contrary', { not: present('here', { below: 0.5 }) }, true],
  ])('%s', (_, condition, expected) => {
    expect(ask(condition, away)).toBe(expected);
  });
});

describe('who is not ranked', () => {
  const number = line('number', 'open', { rule: 'each', events: 'deed', points: 1 });
  const deeds = (quantity: number, rest: SubjectFacts = {}): SubjectFacts => ({
    events: [{ kind: 'deed', quantity }],
    attributes: { 'months-in-post': 12 },
    ...rest,
  });
  const eligibility = [{ key: 'half-a-year', title, require: { attribute: 'months-in-post', atLeast: 6 } }];
  const newcomer = { attributes: { 'months-in-post': 2 } };
  const points = (criteria: Criterion[], subjects: SubjectFacts[], rest: Rule = {}) =>
    scoreCycle(rubricOf(criteria, { eligibility, ...rest }), subjects).map(({ totalPoints }) => totalPoints);

  test('is nobody’s peer for a place', () => {
    const places = line('place', 10, {
      rule: 'rank',
      places: [10, 8],
      otherwise: 4,
      ties: 'best-place',
      criterion: number,
    });
    const subjects = [deeds(9, newcomer), deeds(8, { exempt: '病假' }), deeds(7), deeds(6)];
    expect(points([places], subjects)).toEqual(['10', '10', '10', '8']);
    expect(points([places], [deeds(9, newcomer), deeds(5, newcomer)])).toEqual(['10', '8']);
  });

  test('does not move a percentile', () => {
    const share = line('share', 10, {
      rule: 'proportional',
      events: 'deed',
      to: { peers: 100 },
      whenNothingExpected: 'zero',
    });
    expect(points([share], [deeds(40, newcomer), deeds(20), deeds(10)])).toEqual(['10', '10', '5']);
  });

  test.each([
    ['best', ['200', '100', '50']],
    ['percentile', ['100', '100', '50']],
  ])('does not move a total normalised by the %s', (by, expected) => {
    const rest = { eligibility, max: 'open', bands: [], normalise: { to: 100, by } };
    const scores = scoreCycle(rubricOf([number], rest), [deeds(40, newcomer), deeds(20), deeds(10)]);
    expect(scores.map(({ normalisedPoints }) => normalisedPoints)).toEqual(expected);
  });
});
