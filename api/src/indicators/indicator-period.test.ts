import { describe, expect, it } from '@jest/globals';
import { dueDay, periodAt, periodFrom, periodsOf, titleOfPeriod } from './indicator-period.js';

describe('the period of an indicator', () => {
  it.each([
    ['month', '2026-03-31', '2026-03-01', '2026-02-01', '2026年3月'],
    ['month', '2026-01-15', '2026-01-01', '2025-12-01', '2026年1月'],
    ['quarter', '2026-12-31', '2026-10-01', '2026-07-01', '2026年第四季度'],
    ['quarter', '2026-02-01', '2026-01-01', '2025-10-01', '2026年第一季度'],
    ['year', '2026-12-31', '2026-01-01', '2025-01-01', '2026年'],
    ['once', '2026-12-31', '1900-01-01', null, '一次性'],
  ] as const)('%s of %s begins on %s', (period, day, first, before, title) => {
    const periodOn = periodAt(period, day);
    expect(periodOn).toBe(first);
    expect(periodFrom(period, periodOn, -1)).toBe(before);
    expect(titleOfPeriod(period, periodOn)['zh-CN']).toBe(title);
  });

  it('is due so many days after its last day, or never', () => {
    expect(dueDay({ period: 'month', dueDays: 5 }, '2026-02-01')).toBe('2026-03-05');
    expect(dueDay({ period: 'quarter', dueDays: 0 }, '2026-10-01')).toBe('2026-12-31');
    expect(dueDay({ period: 'year' }, '2026-01-01')).toBeNull();
    expect(dueDay({ period: 'once', dueDays: 3 }, '1900-01-01')).toBeNull();
  });

  it('begins twelve, four or one times a year, or never again', () => {
    expect(periodsOf('month', 2026)).toHaveLength(12);
    expect(periodsOf('quarter', 2026)).toEqual(['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01']);
    expect(periodsOf('year', 2026)).toEqual(['2026-01-01']);
    expect(periodsOf('once', 2026)).toEqual([]);
  });
});
