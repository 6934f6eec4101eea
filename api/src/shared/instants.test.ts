import { expect, test } from '@jest/globals';
import { instantOf } from './instants.js';

test.each([
  ['2026-03-10', '09:00', 'Asia/Shanghai', '2026-03-10T01:00:00.000Z'],
  ['2026-01-01', '00:30', 'Asia/Shanghai', '2025-12-31T16:30:00.000Z'],
  ['2026-07-01', '09:00', 'Europe/Berlin', '2026-07-01T07:00:00.000Z'],
  ['2026-10-25', '09:00', 'Europe/Berlin', '2026-10-25T08:00:00.000Z'],
])('%s %s in %s is %s', (day, time, timeZone, moment) => {
  expect(instantOf(day, time, timeZone).toISOString()).toBe(moment);
});
