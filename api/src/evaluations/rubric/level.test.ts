import { describe, expect, test } from '@jest/globals';
import { ballots, events, fact, many, scoredLine } from '../../../../tests/testkit/rubric-builder.js';
import type { SubjectFacts } from './facts.js';

type Rule = Record<string, unknown>;

describe('rates, intervals and steps', () => {
  const rate = (done: number, all: number): SubjectFacts => ({ measures: { 'attendance.rate': fact(done, all) } });
  const attendance = { measure: 'attendance.rate', whenNothingExpected: 'not-applicable' };
  const share = { rule: 'proportional', ...attendance };
  const tiers = {
    rule: 'tiers',
    ...attendance,
    intervals: [{ from: 0.9, points: 10 }, { from: 0.8, below: 0.9, points: 6 }, { points: 0 }],
  };
  const steps = (count: string) => ({
    rule: 'steps',
    ...attendance,
    start: 7,
    target: 0.87,
    below: { per: 0.03, change: -0.5, count },
  });
  test.each<[string, Rule, SubjectFacts, string | null]>([
    ['in proportion', share, rate(9, 12), '7.5'],
    ['a third is carried on exactly', share, rate(1, 3), '3.3333333333'],
    ['rounded where the line says so', { ...share, round: { places: 1, mode: 'half-up' } }, rate(1, 3), '3.3'],
    ['full from nine tenths on', { ...share, to: 0.9 }, rate(19, 20), '10'],
    ['less is better', { ...share, from: 0.2, to: 0 }, rate(1, 10), '5'],
    ['nothing was expected', share, rate(0, 0), null],
    ['nothing was expected, and that is full', { ...share, whenNothingExpected: 'full' }, rate(0, 0), '10'],
    [
      'out of what is needed',
      { rule: 'proportional', events: 'activity', outOf: 4, whenNothingExpected: 'zero' },
      many('activity', 3),
      '7.5',
    ],
    [
      'one count out of another',
      { rule: 'proportional', events: 'met', outOf: { events: 'meeting' }, whenNothingExpected: 'zero' },
      events({ kind: 'met' }, { kind: 'meeting', quantity: 2 }),
      '5',
    ],
    [
      'a reported rate',
      { rule: 'proportional', events: 'income', count: 'rate', whenNothingExpected: 'zero' },
      events({ kind: 'income', quantity: 86, outOf: 100 }),
      '8.6',
    ],
    ['on the edge of an interval', tiers, rate(9, 10), '10'],
    ['just below it', tiers, rate(899, 1000), '6'],
    ['one percentage point short, begun steps count not', steps('floor'), rate(86, 100), '7'],
    ['one percentage point short, begun steps count in full', steps('ceil'), rate(86, 100), '6.5'],
    ['three percentage points short', steps('floor'), rate(84, 100), '6.5'],
    ['in part', steps('exact'), rate(855, 1000), '6.75'],
    ['above the target stays', steps('ceil'), rate(95, 100), '7'],
  ])('%s', (_, rule, facts, points) => {
    expect(scoredLine(10, rule, facts).points).toBe(points);
  });

  test('a range waits for the rater, takes a figure within it and no other', () => {
    const ranged = {
      rule: 'tiers',
      ...attendance,
      by: 'evaluator',
      step: 1,
      intervals: [{ from: 0.9, range: { from: 8, to: 10 } }, { range: { from: 0, to: 7 } }],
    };
    const rated = (points: number) => ({ ...rate(19, 20), ...ballots([{ points }], 'evaluator') });
    expect(scoredLine(10, ranged, rate(19, 20)).state).toBe('UNDECIDED');
    expect(scoredLine(10, ranged, rated(9)).points).toBe('9');
    expect(scoredLine(10, ranged, rated(7)).state).toBe('UNDECIDED');
  });
});
