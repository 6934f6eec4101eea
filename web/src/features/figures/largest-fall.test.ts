import { expect, it } from '@jest/globals';
import { largestFall } from './largest-fall.js';

const figure = (title: string, rate: number | null, before: number | null) => ({
  title,
  rate,
  previous: before === null ? null : { rate: before },
});

it.each([
  ['the largest of two falls is named', [figure('a', 0.8, 0.9), figure('b', 0.5, 0.9)], 'b'],
  ['a rise is no fall', [figure('a', 0.9, 0.8)], undefined],
  ['a figure without enough cases falls nowhere', [figure('a', null, 0.9)], undefined],
  ['a figure without a year before falls nowhere', [figure('a', 0.1, null)], undefined],
  ['there is no fall among no figures', [], undefined],
])('%s', (_, figures, title) => {
  expect(largestFall(figures)?.title).toBe(title);
});
