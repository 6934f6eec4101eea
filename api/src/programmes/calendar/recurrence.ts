import rrule from 'rrule';

const { RRule } = rrule;

/** A year in which every day of the calendar occurs. */
const LEAP_YEAR = 2024;

/** Parts of RFC 5545 that make sense for days of a year; a start, an end or a time of day would contradict it. */
const ALLOWED_VALUES: Record<string, { pattern: RegExp; allowed: string }> = {
  FREQ: { pattern: /^(DAILY|WEEKLY|MONTHLY|YEARLY)$/, allowed: 'FREQ=DAILY, FREQ=WEEKLY, FREQ=MONTHLY, FREQ=YEARLY' },
  INTERVAL: { pattern: /^[1-9]\d*$/, allowed: '1 or more' },
  BYMONTH: { pattern: /^([1-9]|1[0-2])$/, allowed: '1 to 12' },
  BYMONTHDAY: { pattern: /^-?([1-9]|[12]\d|3[01])$/, allowed: '1 to 31, or -1 to -31 from the end' },
  BYDAY: {
    pattern: /^([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)$/,
    allowed: 'MO, TU, WE, TH, FR, SA, SU, or one of them with a place such as -1FR',
  },
  BYSETPOS: { pattern: /^-?[1-9]\d*$/, allowed: 'a place such as 1 or -1' },
  BYWEEKNO: { pattern: /^-?([1-9]|[1-4]\d|5[0-3])$/, allowed: '1 to 53, or -1 to -53 from the end' },
  BYYEARDAY: { pattern: /^-?[1-9]\d{0,2}$/, allowed: '1 to 366, or -1 to -366 from the end' },
  WKST: { pattern: /^(MO|TU|WE|TH|FR|SA|SU)$/, allowed: 'MO, TU, WE, TH, FR, SA, SU' },
};

/** What is wrong with a recurrence rule: the part found and what is allowed there; null when nothing is. */
export function recurrenceFault(rule: string): { found: string; allowed: string } | null {
  for (const part of rule.split(';')) {
    const [name = '', values = ''] = part.split('=');
    const known = Object.hasOwn(ALLOWED_VALUES, name) ? ALLOWED_VALUES[name] : undefined;
    if (!known) return { found: part, allowed: Object.keys(ALLOWED_VALUES).join(', ') };
    if (!values.split(',').every(value => known.pattern.test(value))) return { found: part, allowed: known.allowed };
  }
  if (!rule.includes('FREQ=')) return { found: rule, allowed: ALLOWED_VALUES.FREQ!.allowed };
  return daysOf(rule, LEAP_YEAR).length > 0
    ? null
    : { found: rule, allowed: 'a rule that falls on some day of a year' };
}

/** The days of one year on which a rule falls, as YYYY-MM-DD, in order; [] for a rule that cannot be read. */
export function daysOf(rule: string, year: number): string[] {
  try {
    const options = {
      ...RRule.parseString(rule),
      dtstart: new Date(Date.UTC(year, 0, 1)),
      until: new Date(Date.UTC(year, 11, 31)),
    };
    return new RRule(options).all().map(day => day.toISOString().slice(0, 10));
  } catch {
    return [];
  }
}
