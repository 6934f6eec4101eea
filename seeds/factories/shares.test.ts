import { describe, expect, it } from '@jest/globals';
import { createRandom } from './random.js';
import { adjustTo, apportion } from './shares.js';

describe('splitting a total', () => {
  it.each([
    { total: 10, weights: [1, 1, 1], shares: [4, 3, 3] },
    { total: 4, weights: [982, 874, 791, 702, 655, 603, 521, 428, 320], shares: [1, 1, 1, 1, 0, 0, 0, 0, 0] },
    { total: 0, weights: [3, 5], shares: [0, 0] },
    { total: 7, weights: [0, 1], shares: [0, 7] },
  ])('gives $total in whole numbers by weight: $shares', ({ total, weights, shares }) => {
    expect(apportion(total, weights)).toEqual(shares);
  });

  it('moves figures within their bounds until they add up', () => {
    const adjusted = adjustTo(40, [1, 9, 30], () => [10, 20], createRandom('test', 'shares'));
    expect(adjusted.reduce((sum, figure) => sum + figure)).toBe(40);
    expect(adjusted.every(figure => figure >= 10 && figure <= 20)).toBe(true);
  });

  it('refuses a total that the bounds cannot hold', () => {
    expect(() => adjustTo(61, [1, 2, 3], () => [10, 20], createRandom('test', 'shares'))).toThrow(
      /cannot add up to 61/,
    );
  });
});
