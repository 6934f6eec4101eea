import { addDays } from '../../shared/days.js';
import type { Text } from '../../shared/language.js';

export type Part = 'month' | 'quarter' | 'half-year';

const MONTHS: Readonly<Record<Part, number>> = { month: 1, quarter: 3, 'half-year': 6 };
const LETTER: Readonly<Record<Part, string>> = { month: 'M', quarter: 'Q', 'half-year': 'H' };

const named = (part: Part, nth: number): string =>
  part === 'month' ? `M${String(nth).padStart(2, '0')}` : `${LETTER[part]}${nth}`;

/** The parts of a year in order: `M01` to `M12`, `Q1` to `Q4`, `H1` and `H2`. */
export function partsOf(part: Part): string[] {
  return Array.from({ length: 12 / MONTHS[part] }, (_, at) => named(part, at + 1));
}

/** The part of the year in which a calendar date lies. */
export function partAt(part: Part, on: string): string {
  return named(part, Math.ceil(Number(on.slice(5, 7)) / MONTHS[part]));
}

const PART_OF_LETTER: Readonly<Record<string, Part>> = { M: 'month', Q: 'quarter', H: 'half-year' };

/** Whether a calendar date lies in the named part; the whole year has no name. */
export function isInPeriod(on: string | undefined, period: string): boolean {
  return period === '' || (on !== undefined && partAt(PART_OF_LETTER[period[0]!]!, on) === period);
}

/** The first day of a part of the year. */
export function firstDayOf(period: string, year: number): string {
  const part = PART_OF_LETTER[period[0]!]!;
  const month = (Number(period.slice(1)) - 1) * MONTHS[part] + 1;
  return `${year}-${String(month).padStart(2, '0')}-01`;
}

/** First and last day of a part of the year. */
export function periodSpan(period: string, year: number): { fromOn: string; untilOn: string } {
  const fromOn = firstDayOf(period, year);
  const months = MONTHS[PART_OF_LETTER[period[0]!]!];
  const next = Number(fromOn.slice(5, 7)) + months;
  const beginsNext = next > 12 ? `${year + 1}-01-01` : `${year}-${String(next).padStart(2, '0')}-01`;
  return { fromOn, untilOn: addDays(beginsNext, -1) };
}

const MONTH_NAMES = 'January February March April May June July August September October November December'.split(' ');
const WORDS: Readonly<Record<string, Text>> = {
  Q1: { 'zh-CN': '第一季度', en: 'first quarter' },
  Q2: { 'zh-CN': '第二季度', en: 'second quarter' },
  Q3: { 'zh-CN': '第三季度', en: 'third quarter' },
  Q4: { 'zh-CN': '第四季度', en: 'fourth quarter' },
  H1: { 'zh-CN': '上半年', en: 'first half' },
  H2: { 'zh-CN': '下半年', en: 'second half' },
};

/** What people call a part of the year. */
export function periodTitle(period: string): Text {
  const month = Number(period.slice(1));
  return WORDS[period] ?? { 'zh-CN': `${month}月`, en: MONTH_NAMES[month - 1] ?? period };
}

/** The title of a line with the part of the year it was worked out for. */
export function titleInPeriod(title: string, period: string, language: keyof Text): string {
  if (period === '') return title;
  const part = periodTitle(period)[language];
  return language === 'en' ? `${title}, ${part}` : `${title}（${part}）`;
}
