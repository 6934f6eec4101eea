import { describe, expect, it, test } from '@jest/globals';
import { each, fact, manual, share, steps, tiers } from '../../../tests/testkit/rubric-builder.js';
import type { SubjectFacts } from './rubric.js';
import { type Leaf, scoreLeaf } from './rubric-criterion.scoring.js';
import { written } from './rubric-points.scoring.js';

function scored(criterion: Leaf, measures: SubjectFacts['measures'], ratings?: SubjectFacts['ratings']) {
  const { state, points, reason } = scoreLeaf(criterion, { measures, ratings });
  return [state === 'SCORED' ? written(points) : state, reason.code];
}

describe('a share of what was expected', () => {
  const visited = (numerator: number, denominator: number | null = 15) => ({
    'households.visited': fact(numerator, denominator),
  });
  test.each<[why: string, criterion: Leaf, measures: SubjectFacts['measures'], points: string, code: string]>([
    ['all gives all points', share('s', 10), visited(15), '10', 'SHARE_FULL'],
    ['three of fifteen give a fifth', share('s', 10), visited(3), '2', 'SHARE'],
    ['none gives none', share('s', 10), visited(0), '0', 'SHARE_NONE'],
    ['a third is not rounded on the line', share('s', 10), visited(5), '3.3333333333', 'SHARE'],
    ['half is enough when half is asked', share('s', 5, { to: 0.5 }), visited(9), '5', 'SHARE_FULL'],
    ['points begin above a half', share('s', 10, { from: 0.5 }), visited(12), '6', 'SHARE'],
    ['below the start there are none', share('s', 10, { from: 0.5 }), visited(7), '0', 'SHARE_NONE'],
    ['a count out of a stated number', share('s', 10, { outOf: 4 }), visited(3, null), '7.5', 'SHARE'],
    ['a stated number replaces the denominator', share('s', 10, { outOf: 4 }), visited(3, 0), '7.5', 'SHARE'],
    ['less can be better', share('s', 10, { from: 0.2, to: 0 }), visited(1, 10), '5', 'SHARE'],
    ['nothing expected: left out', share('s', 10), visited(0, 0), 'NOT_APPLICABLE', 'NOTHING_EXPECTED'],
    [
      'nothing expected: none',
      share('s', 9, { whenNothingExpected: 'zero' }),
      visited(0, 0),
      '0',
      'NOTHING_EXPECTED_ZERO',
    ],
    [
      'nothing expected: all',
      share('s', 9, { whenNothingExpected: 'full' }),
      visited(0, 0),
      '9',
      'NOTHING_EXPECTED_FULL',
    ],
    ['a measure without meaning', share('s', 10), { 'households.visited': null }, 'NOT_APPLICABLE', 'DOES_NOT_APPLY'],
    ['a measure not computed yet', share('s', 10), {}, 'UNDECIDED', 'NOT_COMPUTED_YET'],
  ])('%s', (_why, criterion, measures, points, code) => {
    expect(scored(criterion, measures)).toEqual([points, code]);
  });
});

describe('points for each thing counted', () => {
  test.each<[why: string, criterion: Leaf, count: number | string, points: string, code: string]>([
    ['two for each of three', each('e', 10, 2), 3, '6', 'EACH'],
    ['never more than the maximum', each('e', 10, 2), 9, '10', 'EACH_CAPPED'],
    ['exactly the maximum is not cut', each('e', 10, 2), 5, '10', 'EACH'],
    ['the first gives nothing', each('e', 10, 2, { free: 1 }), 1, '0', 'EACH_NONE'],
    ['the second gives two', each('e', 10, 2, { free: 1 }), 2, '2', 'EACH'],
    ['once, however often', each('e', 10, 2, { once: true }), 7, '2', 'EACH'],
    ['half-days count in part', each('e', 10, 2), '2.5', '5', 'EACH'],
  ])('%s', (_why, criterion, count, points, code) => {
    expect(scored(criterion, { 'visits.count': fact(count) })).toEqual([points, code]);
  });
});

describe('points looked up by interval', () => {
  const lookUp = tiers('t', 10, [
    { from: 0.9, points: 10 },
    { from: 0.6, below: 0.9, points: 7 },
    { below: 0.6, points: 0 },
  ]);
  test.each([
    ['a bound belongs to the interval it begins', 900, '10', 'TIER_FROM'],
    ['just below it the one underneath holds', 899, '7', 'TIER_BETWEEN'],
    ['the lowest has no lower end', 0, '0', 'TIER_BELOW'],
  ])('%s', (_why, numerator, points, code) => {
    expect(scored(lookUp, { 'households.visited': fact(numerator, 1000) })).toEqual([points, code]);
  });

  it('the order in which intervals are listed is irrelevant', () => {
    const upwards = { ...lookUp, intervals: [...lookUp.intervals].reverse() };
    expect(scored(upwards, { 'households.visited': fact(7, 10) })).toEqual(['7', 'TIER_BETWEEN']);
  });
});

describe('points changed by each step from a target', () => {
  const perThree = (count: 'floor' | 'ceil' | 'exact') =>
    steps('s', 7, { target: 0.87, below: { per: 0.03, change: -0.5, count } });
  const above = steps('s', 7, { start: 5, above: { per: 0.1, change: 1, count: 'floor' } });
  test.each<[why: string, criterion: Leaf, percent: number, points: string, code: string]>([
    ['at the target nothing is lost', perThree('ceil'), 87, '7', 'STEPS_AT_TARGET'],
    ['a step begun does not count', perThree('floor'), 86, '7', 'STEPS_BELOW'],
    ['a step begun counts in full', perThree('ceil'), 86, '6.5', 'STEPS_BELOW'],
    ['a step begun counts in part', perThree('exact'), 86, '6.8333333333', 'STEPS_BELOW'],
    ['exactly two steps are two however counted', perThree('ceil'), 81, '6', 'STEPS_BELOW'],
    ['they never go below nothing', perThree('ceil'), 0, '0', 'STEPS_BELOW'],
    ['each step above the task adds one', above, 115, '6', 'STEPS_ABOVE'],
    ['never above the maximum', above, 170, '7', 'STEPS_ABOVE'],
    ['a side without steps keeps the points', above, 50, '5', 'STEPS_AT_TARGET'],
  ])('%s', (_why, criterion, percent, points, code) => {
    expect(scored(criterion, { 'returns.onTime': fact(percent, 100) })).toEqual([points, code]);
  });
});

describe('a figure that somebody gives', () => {
  test.each<[why: string, ratings: SubjectFacts['ratings'], points: string, code: string]>([
    ['waits for the rating', {}, 'UNDECIDED', 'NOT_RATED_YET'],
    ['is what the rater says', { m: { points: '7.5' } }, '7.5', 'RATED'],
    ['never passes the maximum', { m: { points: 12 } }, '10', 'RATED'],
    ['may be said not to apply', { m: null }, 'NOT_APPLICABLE', 'RATED_NOT_APPLICABLE'],
  ])('%s', (_why, ratings, points, code) => {
    expect(scored(manual('m', 10), {}, ratings)).toEqual([points, code]);
  });
});

it('a line keeps the figures it read', () => {
  const { inputs } = scoreLeaf(share('s', 10, { of: 'x' }), { measures: { 'households.visited/x': fact('3', '15') } });
  expect(inputs).toEqual({ 'households.visited/x': { numerator: '3', denominator: '15' } });
});
