import { describe, expect, test } from '@jest/globals';
import { isPart, neededOf, reaches } from './share.js';

describe('a part of those entitled', () => {
  test.each([
    [15, 30, '1/2', true, false],
    [16, 30, '1/2', true, true],
    [15, 30, '1/2', false, true],
    [20, 30, '2/3', false, true],
    [19, 30, '2/3', false, false],
    [0, 0, '1/2', true, false],
  ])('%i of %i against %s (more than: %s) is %s', (count, total, share, exceeding, reached) => {
    expect(reaches(count, total, share, exceeding)).toBe(reached);
  });

  test('the fewest that are enough are whole people', () => {
    expect([neededOf(10, '1/3'), neededOf(9, '1/3'), neededOf(0, '1/2')]).toEqual([4, 3, 0]);
    expect([isPart('3/3'), isPart('4/3')]).toEqual([true, false]);
  });
});
