import { describe, expect, it } from '@jest/globals';
import { line, rubricOf } from '../../../../tests/testkit/rubric-builder.js';
import { scoreCycle } from './score-cycle.scoring.js';

const read = { rule: 'proportional', measure: 'attendance.rate', whenNothingExpected: 'zero' };
const written = () =>
  rubricOf([
    line('share', 10, read),
    line('share-of-half', 10, { ...read, to: 0.5 }),
    line('quarters', 10, { rule: 'periods', every: 'quarter', combine: 'sum', criterion: line('quarter', 2.5, read) }),
  ]);

const attended = (numerator: number, denominator: number) => ({
  measures: Object.fromEntries(
    ['', '@Q1', '@Q2', '@Q3', '@Q4'].map((part, at) => [
      `attendance.rate${part}`,
      { numerator: Math.max(0, numerator - at), denominator },
    ]),
  ),
});

const SUBJECTS = [attended(6, 12), attended(6, 12), attended(6, 10), attended(5, 12), attended(0, 0)];

describe('A line that many people share', () => {
  it.each(SUBJECTS.map((subject, at) => ({ subject, at })))(
    'is for person $at what it would be if nobody else were scored',
    ({ subject, at }) => {
      const together = scoreCycle(written(), SUBJECTS)[at]!;
      const [alone] = scoreCycle(written(), [subject]);
      expect(together.criteria).toEqual(alone!.criteria);
    },
  );

  it('takes a decision about one person for that person only', () => {
    const corrected = { ...SUBJECTS[0]!, corrections: { share: { points: 9, reason: 'roll was wrong' } } };
    const [first, second] = scoreCycle(written(), [corrected, SUBJECTS[1]!]);
    expect(first!.criteria.find(({ key }) => key === 'share')).toMatchObject({ points: '9' });
    expect(second!.criteria.find(({ key }) => key === 'share')).toMatchObject({ points: '5' });
  });
});
