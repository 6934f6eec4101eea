import { hasEnoughData, perHundred, rateOf } from './figure-rate.js';

test.each([
  ['4', '4', null],
  ['0', '5', 0],
  ['5', '5', 1],
  ['465', '557', 465 / 557],
  ['0', '0', null],
  ['151', null, null],
])('%s of %s reads as the rate %s', (numerator, denominator, rate) => {
  expect(rateOf(numerator, denominator)).toBe(rate);
});

test.each([
  [null, true],
  ['5', true],
  ['4', false],
  ['0', false],
])('with %s cases there is enough data: %s', (denominator, enough) => {
  expect(hasEnoughData(denominator)).toBe(enough);
});

test.each([
  ['148', '557', '26.6'],
  ['151', '557', '27.1'],
  ['467', '557', '83.8'],
])('%s with %s representatives is %s to every hundred', (numerator, size, shown) => {
  expect(perHundred(numerator, size)?.toFixed(1)).toBe(shown);
});

test('four representatives are too few to count by the hundred', () => {
  expect(perHundred('3', '4')).toBeNull();
  expect(perHundred('3', null)).toBeNull();
});
