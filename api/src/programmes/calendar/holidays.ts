import { createRequire } from 'node:module';
import type { Programme } from '../programme.js';

interface HolidayTable {
  holidays: Record<string, string>;
  workdays: Record<string, string>;
}

// The package's functions read a date in the time zone of the machine; its table of dates does not.
const table: HolidayTable = createRequire(import.meta.url)('chinese-days/dist/chinese-days.json');

/** Which days of a jurisdiction are public holidays. Dates are YYYY-MM-DD. */
export interface Holidays {
  /** A public holiday; an ordinary weekend is none. */
  isHoliday(on: string): boolean;
  /** A day on which offices work: a make-up workday, or Monday to Friday outside holidays. */
  isWorkday(on: string): boolean;
  /** False while the notice of that year is not known: its days cannot be moved yet. */
  knows(year: number): boolean;
}

const isWeekend = (on: string): boolean => [0, 6].includes(new Date(`${on}T00:00:00Z`).getUTCDay());

/** The calendar a programme names, with the notices it carries itself taking the place of the built-in years. */
export function holidaysOf({ holidays: { calendar, notices } }: Pick<Programme, 'holidays'>): Holidays {
  const ownYears = new Set(notices.map(({ year }) => String(year)));
  const builtIn = (dates: Record<string, string>): string[] =>
    calendar === 'none' ? [] : Object.keys(dates).filter(on => !ownYears.has(on.slice(0, 4)));
  const holidays = new Set([...builtIn(table.holidays), ...notices.flatMap(notice => notice.holidays)]);
  const workdays = new Set([...builtIn(table.workdays), ...notices.flatMap(notice => notice.workdays)]);
  const years = new Set([...ownYears, ...builtIn(table.holidays).map(on => on.slice(0, 4))]);
  return {
    isHoliday: on => holidays.has(on),
    isWorkday: on => workdays.has(on) || (!isWeekend(on) && !holidays.has(on)),
    knows: year => calendar === 'none' || years.has(String(year)),
  };
}
