import { firstDayOf, periodTitle as partTitle } from '../programmes/calendar/period.js';
import type { Indicator } from '../programmes/programme.js';
import { addDays } from '../shared/days.js';
import type { Text } from '../shared/language.js';

export type Period = Indicator['period'];

/** The first day under which a figure is kept that is given once for good. */
export const ONCE = '1900-01-01';

const MONTHS: Readonly<Record<Exclude<Period, 'once'>, number>> = { month: 1, quarter: 3, year: 12 };

const yearAndMonth = (day: string): [year: number, month: number] => [Number(day.slice(0, 4)), Number(day.slice(5, 7))];

/** The first day of the month that lies so many months after January of the year. */
function monthStart(year: number, months: number): string {
  const years = year + Math.floor(months / 12);
  return firstDayOf(`M${(((months % 12) + 12) % 12) + 1}`, years);
}

/** The first day of the period in which a day lies. */
export function periodAt(period: Period, day: string): string {
  if (period === 'once') return ONCE;
  const [year, month] = yearAndMonth(day);
  return monthStart(year, Math.floor((month - 1) / MONTHS[period]) * MONTHS[period]);
}

/** The first day of the period that lies so many periods later, or earlier; null where there is only one. */
export function periodFrom(period: Period, periodOn: string, steps: number): string | null {
  if (period === 'once') return null;
  const [year, month] = yearAndMonth(periodOn);
  return monthStart(year, month - 1 + steps * MONTHS[period]);
}

/** The periods that begin in a year, in order; none for a figure given once. */
export function periodsOf(period: Period, year: number): string[] {
  if (period === 'once') return [];
  return Array.from({ length: 12 / MONTHS[period] }, (_, at) => monthStart(year, at * MONTHS[period]));
}

/** The day by which a report is in time; null when it is never late. */
export function dueDay({ period, dueDays }: Pick<Indicator, 'period' | 'dueDays'>, periodOn: string): string | null {
  const next = periodFrom(period, periodOn, 1);
  return next === null || dueDays === undefined ? null : addDays(next, dueDays - 1);
}

/** What people call a period. */
export function titleOfPeriod(period: Period, periodOn: string): Text {
  const [year, month] = yearAndMonth(periodOn);
  if (period === 'once') return { 'zh-CN': '一次性', en: 'once' };
  if (period === 'year') return { 'zh-CN': `${year}年`, en: String(year) };
  const part = partTitle(period === 'month' ? `M${month}` : `Q${(month + 2) / 3}`);
  return { 'zh-CN': `${year}年${part['zh-CN']}`, en: `${part.en} ${year}` };
}
