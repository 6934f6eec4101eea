import { z } from 'zod';

/**
 * An object that refuses keys it does not know. The refusal carries the keys that are allowed,
 * which is what the message to the author of the file needs.
 */
export function closed<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: issue => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(', ') : undefined),
  });
}

export const KEY_PATTERN = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

export const key = z
  .string()
  .regex(KEY_PATTERN, 'a key in kebab-case, such as meeting-day')
  // Every object answers to this one, also where nothing of the name was told.
  .refine(name => name !== 'constructor', 'another key: this one is taken')
  .describe('Name by which records and other parts of this file refer to it; never shown, never changed once used.');

export const wording = z.string().trim().min(1);

export const text = closed({
  'zh-CN': wording.describe('Wording on Chinese screens.'),
  en: wording.describe('Wording on English screens.'),
}).meta({ id: 'text' });

export const title = text.describe('What screens call it.');

export const duration = z
  .string()
  .regex(/^P(?=\d)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?$/, 'an ISO 8601 duration in days or longer, such as P7D')
  .describe('ISO 8601 duration in days, weeks, months or years.');

export const limit = z
  .union([
    duration,
    closed({ workdays: z.int().min(1).max(366).describe('So many days on which offices work.') }).describe(
      'Weekends and public holidays of the programme do not count, make-up workdays do.',
    ),
  ])
  .describe(
    'A duration such as P7D, which counts every day, or { workdays: 5 }, which counts those on which offices work; the day it runs from never counts.',
  );

export const monthDay = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a month and day, such as 01-31')
  .describe('Day of each year, as month and day.');

export const calendarDate = z.iso.date('a date, such as 2026-02-20').describe('Calendar date, YYYY-MM-DD.');

export const recurrence = z
  .string()
  .min(1)
  .describe('RRULE of RFC 5545 without start, end or time; periods longer than one are counted from 1 January.');

export const onHoliday = z
  .enum(['next-workday', 'previous-workday', 'stay', 'skip'])
  .describe(
    'Where a day goes that falls on a public holiday, "skip": it is left out; an ordinary weekend or a make-up workday never moves it.',
  );

export const typesOrAll = z
  .union([z.literal('all'), z.array(key).min(1)])
  .describe('"all", or the keys of representative types.');
