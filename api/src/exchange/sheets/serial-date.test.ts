import { expect, test } from '@jest/globals';
import { dateOfSerial } from './serial-date.js';

test.each([
  [46027, false, '2026-01-05'],
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [61, false, '1900-03-01'],
  [44565, true, '2026-01-05'],
  [46027.5, false, '2026-01-05 12:00:00'],
  [45337.999999999, false, '2024-02-16'],
  [0, false, null],
  [-3, false, null],
  [3e6, false, null],
])('day %d of a sheet (from 1904: %s) is %s', (serial, countsFrom1904, date) => {
  expect(dateOfSerial(serial, countsFrom1904)).toBe(date);
});
