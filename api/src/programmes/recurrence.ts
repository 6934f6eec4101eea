import rrule from 'rrule';

const { RRule } = rrule;

/** Parts of RFC 5545 that make sense for days of a year; a start, an end or a time of day would contradict it. */
const ALLOWED_PARTS = [
  'FREQ',
  'INTERVAL',
  'BYMONTH',
  'BYMONTHDAY',
  'BYDAY',
  'BYSETPOS',
  'BYWEEKNO',
  'BYYEARDAY',
  'WKST',
];
const ALLOWED_FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];

/** What is wrong with a recurrence rule: the part found and what is allowed there; null when nothing is. */
export function recurrenceFault(rule: string): { found: string; allowed: string } | null {
  const parts = rule.split(';').map(part => part.split('='));
  for (const [name, value] of parts) {
    if (!ALLOWED_PARTS.includes(name!) || !value)
      return { found: [name, value].join('='), allowed: ALLOWED_PARTS.join(', ') };
  }
  const frequency = parts.find(([name]) => name === 'FREQ')?.[1];
  if (!frequency || !ALLOWED_FREQUENCIES.includes(frequency)) {
    return { found: `FREQ=${frequency ?? ''}`, allowed: ALLOWED_FREQUENCIES.map(name => `FREQ=${name}`).join(', ') };
  }
  const days = parts.find(([name]) => name === 'BYMONTHDAY')?.[1]?.split(',') ?? [];
  const wrong = days.find(day => !/^-?\d+$/.test(day) || Number(day) === 0 || Math.abs(Number(day)) > 31);
  if (wrong !== undefined) return { found: `BYMONTHDAY=${wrong}`, allowed: '1 to 31, or -1 to -31 from the end' };
  return daysOf(rule, 2024).length > 0
    ? null
    : { found: rule, allowed: 'a rule that falls on at least one day of a year' };
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
