import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isOutlier, robustDistance } from './indicator-outlier.js';

describe('a figure among others', () => {
  it.each([
    ['far above all others', 100, [10, 11, 12, 13, 14], true],
    ['far below all others', 10, [100, 101, 102, 103, 104], true],
    ['among the others', 12, [10, 11, 12, 13, 14], false],
    ['alone among equal ones but for one', 9, [5, 5, 5, 5, 6], true],
    ['among equal ones', 5, [5, 5, 5, 5, 5], false],
    ['different from equal ones, of which nothing tells how far is far', 6, [5, 5, 5, 5, 5], false],
    ['among too few to tell', 100, [10, 11, 12, 13], false],
    ['within the long tail of skewed figures', 40, [1, 2, 3, 5, 60], false],
  ])('%s', (_, figure, others, expected) => {
    expect(isOutlier(figure, others)).toBe(expected);
  });

  const figures = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 5, maxLength: 30 });

  it('is the same outlier in another unit, from another zero and in another order', () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: -5000, max: 5000 }), fc.constantFrom(2, 4, 64), (others, figure, unit) => {
        const changed = others.map(each => each * unit + 7).reverse();
        expect(isOutlier(figure * unit + 7, changed)).toBe(isOutlier(figure, others));
      }),
    );
  });

  it('is never an outlier as the median of others, and the further out the further away', () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: 0, max: 5000 }), (others, more) => {
        const sorted = others.toSorted((one, other) => one - other);
        const middle = (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.floor(sorted.length / 2)]!) / 2;
        expect(isOutlier(middle, others)).toBe(false);
        const distance = robustDistance(middle + more, others);
        const further = robustDistance(middle + more + 1, others);
        if (distance !== null) expect(further!).toBeGreaterThan(distance);
      }),
    );
  });
});
