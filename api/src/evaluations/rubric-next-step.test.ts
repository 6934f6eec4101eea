import { describe, expect, it, test } from '@jest/globals';
import { each, fact, manual, rubricOf, share, tiers } from '../../../tests/testkit/rubric-builder.js';
import type { MeasureFact, NextStep } from './rubric.js';
import { scoreSubject } from './rubric.scoring.js';
import type { MeasuredLeaf } from './rubric-criterion.scoring.js';

describe('what would change the points', () => {
  const nextTier = tiers('t', 100, [{ from: 0.9, points: 100 }, { points: 70 }]);
  test.each<[why: string, criterion: MeasuredLeaf, of: MeasureFact, step: Omit<NextStep, 'measure'> | null]>([
    ['one more confirmed item', share('a', 100, { measure: 'pledges.confirmed' }), fact(1, 4), { by: 1, gain: '25' }],
    [
      'one more day attended',
      share('a', 100, { measure: 'attendance.rate' }),
      fact(1, 3),
      { by: 1, gain: '16.6666666667' },
    ],
    ['nothing once all is done', share('a', 100), fact(4, 4), null],
    ['five more households for the next tier', nextTier, fact(9, 15), { by: 5, gain: '30' }],
    ['two where the first gives nothing', each('e', 100, 10, { free: 1 }), fact(0), { by: 2, gain: '10' }],
    ['never an absence', each('e', 100, 10, { measure: 'attendance.unexcused' }), fact(0), null],
    ['nothing that is far out of reach', each('e', 100, 10, { free: 40 }), fact(0), null],
  ])('%s', (_why, criterion, of, step) => {
    const { criteria } = scoreSubject(rubricOf([criterion]), { measures: { [criterion.measure]: of } });
    expect(criteria[0]!.whatWouldChange).toEqual(step && { measure: criterion.measure, ...step });
  });

  it('the gain is in points of the total, on which lines that do not apply weigh', () => {
    const rubric = rubricOf([share('a', 50, { measure: 'pledges.confirmed' }), share('b', 50)]);
    const facts = { measures: { 'pledges.confirmed': fact(0, 1), 'households.visited': null } };
    const [line] = scoreSubject(rubric, facts).criteria;
    expect(line!.whatWouldChange).toEqual({ measure: 'pledges.confirmed', by: 1, gain: '100' });
  });

  it('a bonus at its cap promises nothing', () => {
    const rubric = rubricOf([manual('m', 100)], { bonus: { max: 1, criteria: [each('x', 5, 1)] } });
    expect(scoreSubject(rubric, { measures: { 'visits.count': fact(1) } }).criteria[1]!.whatWouldChange).toBeNull();
  });
});
