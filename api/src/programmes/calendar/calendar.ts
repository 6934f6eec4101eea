import { addDays } from '../../shared/days.js';
import type { OnHoliday } from '../programme.js';
import type { Holidays } from './holidays.js';
import { daysOf } from './recurrence.js';

/** One day of a recurring occasion; the two dates differ when a public holiday moved it. */
export interface Occurrence {
  scheduledOn: string;
  originalOn: string;
}

function movedFrom(on: string, step: 1 | -1, holidays: Holidays): string {
  let day = addDays(on, step);
  while (!holidays.isWorkday(day)) day = addDays(day, step);
  return day;
}

/**
 * The days of one year on which a kind of occasion is due, in order; none when it has no recurrence rule.
 * Only a public holiday moves a day: an ordinary weekend or a make-up workday does not.
 */
export function occurrences(
  kind: { rule?: string; onHoliday: OnHoliday },
  year: number,
  holidays: Holidays,
): Occurrence[] {
  const { rule, onHoliday } = kind;
  if (rule === undefined) return [];
  return daysOf(rule, year).flatMap(originalOn => {
    if (onHoliday === 'stay' || !holidays.isHoliday(originalOn)) return { scheduledOn: originalOn, originalOn };
    if (onHoliday === 'skip') return [];
    return { scheduledOn: movedFrom(originalOn, onHoliday === 'next-workday' ? 1 : -1, holidays), originalOn };
  });
}
