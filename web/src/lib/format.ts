import { useMemo } from 'react';
import { useLanguage } from './i18n.js';
import type { Language } from './language.js';

/** Calendar dates have no time zone; they are worded as if at midnight of one that never shifts. */
const CALENDAR = 'UTC';

function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { timeZone: CALENDAR, ...options });
}

function atMidnight(on: string): Date {
  return new Date(`${on}T00:00:00Z`);
}

/** Points as the rubric rounded them, without a trailing `.0`: 71.50 becomes 71.5. */
export function formatDecimal(value: string | number): string {
  const text = String(value);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

/** How figures, dates and fractions are written in one language. */
export interface Format {
  /** 8月10日 · 10 August */
  day(on: string): string;
  /** 8月10日周一 · Mon 10 August */
  weekday(on: string): string;
  /** 2026年8月10日 · 10 August 2026 */
  date(on: string): string;
  /** 2026年8月 · August 2026, from any date of the month */
  month(on: string): string;
  /** An instant in the jurisdiction's time zone, to the minute. */
  instant(at: string, timeZone: string): string;
  /** 12,345; exact decimals keep their digits. */
  number(value: string | number): string;
  /** 83.4%; never shown without its fraction, so pages use `<FigureFraction>`. */
  rate(rate: number): string;
  /** 465/557 · 465 of 557 */
  fraction(numerator: string | number, denominator: string | number): string;
  points(points: string): string;
  /** Most points; a rubric without an upper end says so in words. */
  maximum(points: string | null): string;
  /** 电话：138… · Phone: 138… */
  labelled(label: string, value: string): string;
  /** 甲、乙 · one, another */
  list(items: readonly string[]): string;
}

export function formatIn(language: Language): Format {
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 4 });
  const rates = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 });
  const day = dateFormat(language, { month: 'long', day: 'numeric' });
  const weekday = dateFormat(language, { month: 'long', day: 'numeric', weekday: 'short' });
  const date = dateFormat(language, { year: 'numeric', month: 'long', day: 'numeric' });
  const month = dateFormat(language, { year: 'numeric', month: 'long' });
  const number = (value: string | number): string => numbers.format(Number(value));
  return {
    day: on => day.format(atMidnight(on)),
    weekday: on => weekday.format(atMidnight(on)),
    date: on => date.format(atMidnight(on)),
    month: on => month.format(atMidnight(on)),
    instant: (at, timeZone) =>
      dateFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(at)),
    number,
    rate: rate => rates.format(rate),
    fraction: (numerator, denominator) =>
      language === 'en'
        ? `${number(numerator)} of ${number(denominator)}`
        : `${number(numerator)}/${number(denominator)}`,
    points: formatDecimal,
    maximum: points => (points === null ? (language === 'en' ? 'no upper end' : '不封顶') : formatDecimal(points)),
    labelled: (label, value) => (language === 'en' ? `${label}: ${value}` : `${label}：${value}`),
    list: items => items.join(language === 'en' ? ', ' : '、'),
  };
}

export function useFormat(): Format {
  const language = useLanguage();
  return useMemo(() => formatIn(language), [language]);
}
