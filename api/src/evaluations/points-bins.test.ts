import { pointsBins } from './points-bins.js';

const filled = (points: number[], maximum: number) =>
  pointsBins(points, maximum)
    .filter(({ count }) => count > 0)
    .map(({ from, to, count }) => [from, to, count]);

test('a hundred points fall into twenty ranges, empty ones included', () => {
  const bins = pointsBins([], 100);
  expect(bins).toHaveLength(20);
  expect(bins.every(({ from, to }, place) => from === place * 5 && to === from + 5)).toBe(true);
});

test.each([
  [[0, 4.9], [[0, 5, 2]]],
  [[5], [[5, 10, 1]]],
  [[99.9, 100], [[95, 100, 2]]],
  [[100, 102.5], [[100, 105, 2]]],
])('points %j count in %j', (points, bins) => {
  expect(filled(points, 100)).toEqual(bins);
});
