import { addDays } from '../../shared/days.js';
import { afterDuration } from '../../shared/durations.js';
import type { Holidays } from './holidays.js';

/** How long something may take: so many days of the calendar, or so many on which offices work. */
export type Limit = string | { workdays: number };

/** The last day of a limit that runs from a day, which itself does not count. */
export function afterLimit(day: string, limit: Limit, holidays: Holidays): string {
  if (typeof limit === 'string') return afterDuration(day, limit);
  let last = day;
  for (let left = limit.workdays; left > 0; ) {
    last = addDays(last, 1);
    if (holidays.isWorkday(last)) left -= 1;
  }
  return last;
}
