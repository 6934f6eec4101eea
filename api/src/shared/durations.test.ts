import { expect, test } from '@jest/globals';
import { afterDuration } from './durations.js';

test.each([
  ['2026-02-10', 'P10D', '2026-02-20'],
  ['2026-01-31', 'P1M', '2026-02-28'],
  ['2026-12-15', 'P1M2W', '2027-01-29'],
  ['2024-02-29', 'P1Y', '2025-02-28'],
])('%s and %s is %s', (day, duration, reached) => {
  expect(afterDuration(day, duration)).toBe(reached);
});
