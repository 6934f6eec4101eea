import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { each, fact, manual, rubricOf, share, steps, sum, tiers } from '../../../tests/testkit/rubric-builder.js';
import type { Criterion, Rubric } from '../programmes/programme.js';
import type { MeasureFact, SubjectFacts } from './rubric.js';
import { scoreSubject } from './rubric.scoring.js';

const GOOD = ['households.visited', 'links.met', 'pledges.confirmed', 'visits.count'];

const max = fc.integer({ min: 1, max: 40 });
const goodLeaf = (key: string): fc.Arbitrary<Criterion> =>
  fc.oneof(
    fc
      .record({ max, measure: fc.constantFrom(...GOOD.slice(0, 3)), from: fc.integer({ min: 0, max: 4 }) })
      .map(({ from, max: most, measure }) =>
        share(key, most, { measure, from: from / 10, to: from / 10 + 0.5, whenNothingExpected: 'zero' }),
      ),
    fc
      .record({ max, points: fc.integer({ min: 1, max: 5 }), free: fc.nat(3), once: fc.boolean() })
      .map(({ max: most, points, ...rest }) => each(key, most, points / 2, rest)),
    max.map(most =>
      tiers(key, most, [{ points: 0 }, { from: 0.4, below: 0.8, points: most / 2 }, { from: 0.8, points: most }]),
    ),
    fc.record({ max, count: fc.constantFrom('floor', 'ceil', 'exact') }).map(({ max: most, count }) =>
      steps(key, most, {
        measure: 'links.met',
        target: 0.9,
        below: { per: 0.07, change: -1.5, count },
        whenNothingExpected: 'zero',
      }),
    ),
  );

/** Rubrics of any good criteria, some of them within a sum, with absences taken off. */
const rubrics: fc.Arbitrary<Rubric> = fc
  .tuple(goodLeaf('a'), goodLeaf('b'), goodLeaf('c'), goodLeaf('d'), fc.integer({ min: 1, max: 90 }))
  .map(([a, b, c, d, cap]) =>
    rubricOf([a, sum('s', Math.min(cap, b.max + c.max), [b, c], 'capped'), d, manual('m', 10)], {
      max: 100,
      deductions: { max: 8, criteria: [each('absent', 20, 1.5, { measure: 'attendance.unexcused' })] },
    }),
  );

const rate: fc.Arbitrary<MeasureFact> = fc
  .nat(30)
  .chain(denominator => fc.nat(denominator).map(done => fact(done, denominator)));
const facts: fc.Arbitrary<SubjectFacts> = fc.record({
  measures: fc.record({
    'households.visited': rate,
    'links.met': rate,
    'pledges.confirmed': rate,
    'visits.count': fc.nat(40).map(count => fact(count)),
    'attendance.unexcused': fc.nat(10).map(count => fact(count)),
  }),
  ratings: fc.record({ m: fc.nat(20).map(halves => ({ points: halves / 2 })) }),
});

const total = (rubric: Rubric, given: SubjectFacts): number => Number(scoreSubject(rubric, given).totalPoints);
const plusOne = ({ numerator, denominator }: MeasureFact): MeasureFact => ({
  numerator: Number(numerator) + 1,
  denominator,
});
const withMore = (given: SubjectFacts, measure: string): SubjectFacts => ({
  ...given,
  measures: { ...given.measures, [measure]: plusOne(given.measures[measure]!) },
});

describe('laws of every rubric', () => {
  it('a counted good never lowers points, unless there is no room for it', () => {
    fc.assert(
      fc.property(rubrics, facts, fc.constantFrom(...GOOD), (rubric, given, measure) => {
        const { numerator, denominator } = given.measures[measure]!;
        fc.pre(denominator === null || Number(numerator) < Number(denominator));
        expect(total(rubric, withMore(given, measure))).toBeGreaterThanOrEqual(total(rubric, given));
      }),
    );
  });

  it('a counted ill never raises points', () => {
    fc.assert(
      fc.property(rubrics, facts, (rubric, given) => {
        expect(total(rubric, withMore(given, 'attendance.unexcused'))).toBeLessThanOrEqual(total(rubric, given));
      }),
    );
  });

  it('no line passes its maximum or falls below nothing, and no section passes its cap', () => {
    fc.assert(
      fc.property(rubrics, facts, (rubric, given) => {
        const { criteria, deductionPoints, totalPoints } = scoreSubject(rubric, given);
        for (const { points, maxPoints } of criteria) {
          expect(Number(points)).toBeGreaterThanOrEqual(0);
          expect(Number(points)).toBeLessThanOrEqual(Number(maxPoints));
        }
        expect(Number(deductionPoints)).toBeLessThanOrEqual(8);
        expect(Number(totalPoints)).toBeLessThanOrEqual(100);
      }),
    );
  });

  it('a line that does not apply changes the points of no other line', () => {
    fc.assert(
      fc.property(rubrics, facts, fc.constantFrom(...GOOD), (rubric, given, measure) => {
        const without = { ...given, measures: { ...given.measures, [measure]: null } };
        const before = scoreSubject(rubric, given).criteria;
        scoreSubject(rubric, without).criteria.forEach((line, at) => {
          if (line.rule === 'sum' || measure in line.inputs) return;
          expect([line.points, line.maxPoints, line.state]).toEqual([
            before[at]!.points,
            before[at]!.maxPoints,
            before[at]!.state,
          ]);
        });
      }),
    );
  });

  it('one line that is undecided leaves the total open and is never counted as nothing', () => {
    fc.assert(
      fc.property(rubrics, facts, (rubric, given) => {
        const score = scoreSubject(rubric, { ...given, ratings: {} });
        expect([score.totalPoints, score.band, score.state]).toEqual([null, null, 'UNDECIDED']);
        expect(Number(score.scoredMaxPoints)).toBe(Number(score.applicableMaxPoints) - 10);
      }),
    );
  });

  it('the same facts give the same bytes, in whatever order they come', () => {
    fc.assert(
      fc.property(rubrics, facts, (rubric, given) => {
        const reversed = { ...given, measures: Object.fromEntries(Object.entries(given.measures).reverse()) };
        expect(JSON.stringify(scoreSubject(rubric, reversed))).toBe(JSON.stringify(scoreSubject(rubric, given)));
      }),
    );
  });

  it('renaming a criterion changes nothing but its name', () => {
    fc.assert(
      fc.property(rubrics, facts, (rubric, given) => {
        const [first, ...others] = rubric.criteria;
        const renamed = scoreSubject({ ...rubric, criteria: [{ ...first!, key: 'other' }, ...others] }, given);
        const before = scoreSubject(rubric, given);
        expect({ ...renamed, criteria: renamed.criteria.slice(1) }).toEqual({
          ...before,
          criteria: before.criteria.slice(1),
        });
        expect({ ...renamed.criteria[0]!, key: 'a' }).toEqual(before.criteria[0]);
      }),
    );
  });

  it('every promised step brings what it promises', () => {
    fc.assert(
      fc.property(rubrics, facts, (rubric, given) => {
        const exact = { ...rubric, floor: -1000, rounding: { places: 6, mode: 'half-up' as const } };
        for (const { whatWouldChange: step } of scoreSubject(exact, given).criteria) {
          if (!step) continue;
          const { numerator, denominator } = given.measures[step.measure]!;
          const then = { ...given.measures, [step.measure]: fact(Number(numerator) + step.by, denominator) };
          expect(total(exact, { ...given, measures: then }) - total(exact, given)).toBeCloseTo(Number(step.gain), 5);
        }
      }),
    );
  });
});
