import { expect, test } from '@jest/globals';
import { runsOf } from './runs.js';

const DAYS = ['2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01'];

test.each([
  ['who is on every roll is still in office', [0, 1, 2, 3], [['2024-01-01', null]]],
  ['who is missing from the last roll has left with the roll before', [0, 1, 2], [['2024-01-01', '2024-03-01']]],
  [
    'who comes back holds two mandates',
    [0, 2, 3],
    [
      ['2024-01-01', '2024-01-01'],
      ['2024-03-01', null],
    ],
  ],
  ['who joins late starts late', [3], [['2024-04-01', null]]],
])('%s', (_, places, expected) => {
  const runs = runsOf(DAYS, new Set(places.map(place => DAYS[place]!)));
  expect(runs.map(({ startedOn, endedOn }) => [startedOn, endedOn])).toEqual(expected);
});
