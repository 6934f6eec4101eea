import { describe, expect, it, test } from '@jest/globals';
import { each, fact, manual, rubricOf, share, sum } from '../../../tests/testkit/rubric-builder.js';
import type { MeasureFact, SubjectFacts } from './rubric.js';
import { measuresOfRubric, scoreSubject } from './rubric.scoring.js';

describe('the total', () => {
  const whole = rubricOf([share('a', 60), share('b', 30, { measure: 'links.met' }), manual('m', 10)]);
  const facts = (visited: MeasureFact | null, links: MeasureFact | null, points?: number): SubjectFacts => ({
    measures: { 'households.visited': visited, 'links.met': links },
    ratings: points === undefined ? {} : { m: { points } },
  });

  test.each<[why: string, facts: SubjectFacts, expected: object]>([
    ['adds up', facts(fact(9, 10), fact(1, 1), 8), { totalPoints: '92', band: 'excellent', state: 'SCORED' }],
    ['is rounded once, half up', facts(fact(2, 3), fact(2, 3), 9.95), { totalPoints: '70', band: 'basic' }],
    ['is scaled to what applies', facts(fact(9, 10), null, 9), { totalPoints: '90', applicableMaxPoints: '70' }],
    ['waits for a rating', facts(fact(9, 10), fact(1, 2)), { totalPoints: null, band: null, state: 'UNDECIDED' }],
    [
      'stands meanwhile over what is scored',
      facts(fact(9, 10), fact(1, 2)),
      { provisionalPoints: '69', scoredMaxPoints: '90', applicableMaxPoints: '100' },
    ],
    [
      'is none when nothing applies',
      { ...facts(null, null), ratings: { m: null } },
      { totalPoints: null, state: 'NOT_APPLICABLE', provisionalPoints: null, scoredMaxPoints: '0' },
    ],
  ])('%s', (_why, given, expected) => {
    expect(scoreSubject(whole, given)).toMatchObject(expected);
  });

  test.each([
    ['79.94', '79.9', 'basic'],
    ['79.95', '80', 'competent'],
    ['80', '80', 'competent'],
    ['59.9', '59.9', 'poor'],
    ['90', '90', 'excellent'],
  ])('%s points are written %s and fall in exactly one band: %s', (points, totalPoints, band) => {
    const score = scoreSubject(rubricOf([manual('m', 100)]), { measures: {}, ratings: { m: { points } } });
    expect(score).toMatchObject({ totalPoints, band });
  });

  it('thirds that add up to a bound are on the bound, whatever division leaves over', () => {
    const rubric = rubricOf([share('a', 0.4), share('b', 20.75, { measure: 'links.met' }), share('c', 78.85)]);
    const thirds = { 'households.visited': fact(1, 3), 'links.met': fact(2, 3) };
    expect(scoreSubject(rubric, { measures: thirds }).totalPoints).toBe('40.3'); // 120.75 / 3 = 40.25
  });

  it.each([
    ['half-up', '70.3'],
    ['half-even', '70.2'],
    ['down', '70.2'],
    ['up', '70.3'],
  ] as const)('is rounded the way the rubric says: %s', (mode, totalPoints) => {
    const rubric = rubricOf([manual('m', 100)], { rounding: { places: 1, mode } });
    expect(scoreSubject(rubric, { measures: {}, ratings: { m: { points: '70.25' } } }).totalPoints).toBe(totalPoints);
  });
});

describe('bonus and deductions stand outside the base, each with its cap', () => {
  const rubric = rubricOf([manual('m', 100)], {
    bonus: { max: 3, criteria: [each('extra', 5, 1)] },
    deductions: { max: 5, criteria: [each('absent', 9, 2, { measure: 'attendance.unexcused' })] },
  });
  const score = (extra: number, absent: number, points: number, rest = {}) =>
    scoreSubject(
      { ...rubric, ...rest },
      { measures: { 'visits.count': fact(extra), 'attendance.unexcused': fact(absent) }, ratings: { m: { points } } },
    );

  it('both are added', () => {
    expect(score(2, 1, 90)).toMatchObject({ totalPoints: '90', bonusPoints: '2', deductionPoints: '2' });
  });
  it('neither passes its cap', () => {
    expect(score(5, 4, 90)).toMatchObject({ totalPoints: '88', bonusPoints: '3', deductionPoints: '5' });
  });
  it('the total ends at its floor and, where one is declared, at its ceiling', () => {
    expect(score(0, 2, 1).totalPoints).toBe('0');
    expect(score(5, 0, 99).totalPoints).toBe('102');
    expect(score(5, 0, 99, { ceiling: 100 }).totalPoints).toBe('100');
  });
});

describe('criteria added up', () => {
  it('may be cut, and say so', () => {
    const rubric = rubricOf([sum('s', 12, [share('a', 10), share('b', 10)], 'capped')]);
    const [line] = scoreSubject(rubric, { measures: { 'households.visited': fact(9, 10) } }).criteria;
    expect(line).toMatchObject({
      points: '12',
      maxPoints: '12',
      reason: { code: 'SUM_CAPPED', params: { added: '18' } },
    });
  });

  it('one that does not apply leaves points and maximum', () => {
    const rubric = rubricOf([sum('s', 30, [share('a', 10), share('b', 20, { measure: 'links.met' })]), share('c', 70)]);
    const score = scoreSubject(rubric, { measures: { 'households.visited': fact(1, 2), 'links.met': null } });
    expect(score.criteria[0]).toMatchObject({ points: '5', maxPoints: '10', state: 'SCORED' });
    expect(score).toMatchObject({ totalPoints: '50', applicableMaxPoints: '80' });
  });

  it('stand under their sum, in the order of the rubric', () => {
    const rubric = rubricOf([sum('s', 20, [share('a', 10), share('b', 10)]), share('c', 80)]);
    const { criteria } = scoreSubject(rubric, { measures: {} });
    expect(criteria.map(({ key, parentKey }) => [key, parentKey])).toEqual([
      ['s', null],
      ['a', 's'],
      ['b', 's'],
      ['c', null],
    ]);
  });
});

it('a rubric names the measures it reads, each once', () => {
  const rubric = rubricOf([share('a', 10), share('b', 10), each('c', 5, 1, { of: 'x' }), manual('m', 5)]);
  expect(measuresOfRubric(rubric)).toEqual(['households.visited', 'visits.count/x']);
});
