import { describe, expect, it, test } from '@jest/globals';
import { occurrences } from './calendar.js';
import { holidaysOf } from './holidays.js';

const chinese = holidaysOf({ holidays: { calendar: 'chinese-public-holidays', notices: [] } });

const monthly = (day: number) => ({ rule: `FREQ=MONTHLY;BYMONTHDAY=${day}`, onHoliday: 'next-workday' as const });
const scheduled = (originalOn: string, kind: Parameters<typeof occurrences>[0]) =>
  occurrences(kind, Number(originalOn.slice(0, 4)), chinese).find(each => each.originalOn === originalOn)?.scheduledOn;

describe('fixed days of 2026', () => {
  test.each([
    ['2026-01-10', '2026-01-10', 'an ordinary Saturday stays'],
    ['2026-02-20', '2026-02-24', 'Spring Festival moves to the first workday after it'],
    ['2026-02-10', '2026-02-10', 'an ordinary Tuesday stays'],
    ['2026-06-20', '2026-06-22', 'a Saturday within the Dragon Boat holiday moves'],
    ['2026-09-20', '2026-09-20', 'a make-up Sunday stays'],
    ['2026-09-25', '2026-09-28', 'Mid-Autumn moves past its weekend'],
    ['2026-10-10', '2026-10-10', 'a make-up Saturday stays'],
  ])('%s is held on %s: %s', (originalOn, heldOn) => {
    expect(scheduled(originalOn, monthly(Number(originalOn.slice(8))))).toBe(heldOn);
  });

  it('offices work on the make-up Saturday of 28 February', () => {
    expect(chinese.isWorkday('2026-02-28')).toBe(true);
    expect(chinese.isHoliday('2026-02-28')).toBe(false);
  });

  it('a weekly day may be left out where it falls on a holiday', () => {
    const mondays = { rule: 'FREQ=WEEKLY;BYDAY=MO', onHoliday: 'skip' as const };
    const days = occurrences(mondays, 2026, chinese).map(({ scheduledOn }) => scheduledOn);
    expect(days).toHaveLength(47);
    expect(days).not.toContain('2026-02-16');
  });

  it('a day may move back instead, or stay', () => {
    const { rule } = monthly(20);
    expect(scheduled('2026-02-20', { rule, onHoliday: 'previous-workday' })).toBe('2026-02-14');
    expect(scheduled('2026-02-20', { rule, onHoliday: 'stay' })).toBe('2026-02-20');
  });
});

describe('recurrence', () => {
  const days = (rule: string, year = 2026) =>
    occurrences({ rule, onHoliday: 'stay' }, year, chinese).map(day => day.scheduledOn);

  it('every month has its day, in order', () => {
    expect(days('FREQ=MONTHLY;BYMONTHDAY=10')).toHaveLength(12);
    expect(days('FREQ=MONTHLY;BYMONTHDAY=-1').slice(0, 2)).toEqual(['2026-01-31', '2026-02-28']);
  });

  it('the last month of each quarter', () => {
    expect(days('FREQ=MONTHLY;BYMONTH=3,6,9,12;BYMONTHDAY=20')).toEqual([
      '2026-03-20',
      '2026-06-20',
      '2026-09-20',
      '2026-12-20',
    ]);
  });

  it('every Monday, the first and the last of the year included', () => {
    const mondays = days('FREQ=WEEKLY;BYDAY=MO');
    expect([mondays.at(0), mondays.at(-1), mondays.length]).toEqual(['2026-01-05', '2026-12-28', 52]);
  });

  it('the last day of the year belongs to the year', () => {
    expect(days('FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31')).toEqual(['2026-12-31']);
  });

  it('an occasion without a rule is called when needed', () => {
    expect(occurrences({ onHoliday: 'stay' }, 2026, chinese)).toEqual([]);
  });
});

describe('a notice in the programme file', () => {
  const notice = {
    year: 2026,
    source: 'county notice',
    holidays: ['2026-03-10', '2026-03-11'],
    workdays: ['2026-03-14'],
  };
  const own = holidaysOf({ holidays: { calendar: 'chinese-public-holidays', notices: [notice] } });

  it('takes the place of the built-in calendar for its year', () => {
    expect(own.isHoliday('2026-02-20')).toBe(false);
    expect(occurrences(monthly(10), 2026, own)[2]).toEqual({ scheduledOn: '2026-03-12', originalOn: '2026-03-10' });
    expect(own.isWorkday('2026-03-14')).toBe(true);
  });

  it('leaves other years to the built-in calendar', () => {
    expect(own.isHoliday('2025-10-01')).toBe(true);
  });

  it('a year whose notice is not out is known to be unknown, and moves nothing', () => {
    expect([own.knows(2026), own.knows(2025), own.knows(2090)]).toEqual([true, true, false]);
    expect(occurrences(monthly(1), 2090, own).every(day => day.scheduledOn === day.originalOn)).toBe(true);
  });
});
