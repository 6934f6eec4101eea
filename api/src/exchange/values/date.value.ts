import { isCalendarDate } from '../../shared/scalars.js';
import { Refusal } from '../refusal.js';
import { dateOfSerial } from '../sheets/serial-date.js';
import { narrowText, plainKey } from './clean-text.js';
import { SHORT_DATE } from './date-order.js';
import type { CellReading } from './value.js';

/** Said where a date would stand, and meaning that there is none. */
const NO_DATE = new Set([
  '',
  '至今',
  '现任',
  '在任',
  '在职',
  '无',
  'inoffice',
  'present',
  'current',
  'now',
  'none',
  'na',
  'nil',
  'null',
]);

const REST = '(?:[ T(].*|星期.*|周.*)?';
const YEAR_FIRST = new RegExp(`^(\\d{4}) ?[-/.年] ?(\\d{1,2}) ?[-/.月] ?(\\d{1,2}) ?[日号]?${REST}$`);
const WITHOUT_MARKS = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const WITHOUT_DAY = /^\d{4} ?[-/.年] ?(\d{1,2} ?月?)?$|^\d{4}$/;
const DAY_NUMBER = /^[1-7]\d{4}(\.\d+)?$/;
const DAY_MONTH_NAME = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]*\.?[ ,-]+(\d{4})$/i;
const MONTH_NAME_DAY = /^([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function dateOf(year: string, month: string | number, day: string): string | Refusal {
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) && year >= '1900' ? date : new Refusal('no-such-date');
}

/** 23-05-2019 speaks for itself; 05-06-2019 is read as the rest of its column. */
function readShort([, first, second, year]: RegExpExecArray, { dateOrder }: CellReading): string | Refusal {
  const isDayFirst = Number(first) > 12 || (Number(second) <= 12 && dateOrder === 'day-first');
  const isMonthFirst = Number(second) > 12 || dateOrder === 'month-first';
  if (!isDayFirst && !isMonthFirst && first !== second) return new Refusal('ambiguous-date');
  return isDayFirst ? dateOf(year!, second!, first!) : dateOf(year!, first!, second!);
}

function readNamedMonth(day: string, name: string, year: string): string | Refusal {
  const month = MONTHS.indexOf(name.toLowerCase()) + 1;
  return month > 0 ? dateOf(year, month, day) : new Refusal('not-a-date');
}

/** A calendar date as people and spreadsheets write it; a time of day beside it is left out. */
export function readDate(raw: string, reading: CellReading): string | null | Refusal {
  const text = narrowText(raw);
  if (NO_DATE.has(plainKey(text))) return null;
  const yearFirst = YEAR_FIRST.exec(text) ?? WITHOUT_MARKS.exec(text);
  if (yearFirst) return dateOf(yearFirst[1]!, yearFirst[2]!, yearFirst[3]!);
  const short = SHORT_DATE.exec(text);
  if (short) return readShort(short, reading);
  const dayMonth = DAY_MONTH_NAME.exec(text);
  if (dayMonth) return readNamedMonth(dayMonth[1]!, dayMonth[2]!, dayMonth[3]!);
  const monthDay = MONTH_NAME_DAY.exec(text);
  if (monthDay) return readNamedMonth(monthDay[2]!, monthDay[1]!, monthDay[3]!);
  if (DAY_NUMBER.test(text)) return dateOfSerial(Number(text))?.slice(0, 10) ?? new Refusal('not-a-date');
  return new Refusal(WITHOUT_DAY.test(text) ? 'date-without-day' : 'not-a-date');
}
