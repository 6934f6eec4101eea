import { describe, expect, it } from '@jest/globals';
import { Refusal } from '../refusal.js';
import { readFigure, readPeriodDay } from './reported-figure.value.js';

describe('a reported figure', () => {
  it.each([
    ['18,630.5', '18630.5', 'EXACT'],
    ['50余', '50', 'MORE_THAN'],
    ['３５００多', '3500', 'MORE_THAN'],
    ['1,000 以上', '1000', 'MORE_THAN'],
    ['不到1', '1', 'LESS_THAN'],
    ['-3', '-3', 'EXACT'],
  ])('%s', (raw, value, bound) => {
    expect(readFigure(raw)).toEqual({ value, bound });
  });

  it('is nothing where a dash stands, and refused where no number does', () => {
    expect(readFigure('—')).toBeNull();
    expect(readFigure('很多')).toBeInstanceOf(Refusal);
    expect(readFigure('1,86,30')).toBeInstanceOf(Refusal);
  });
});

describe('a period', () => {
  it.each([
    ['2026', '2026-01-01'],
    ['2026年', '2026-01-01'],
    ['2026-05', '2026-05-01'],
    ['2026年5月', '2026-05-01'],
    ['2026/5/31', '2026-05-01'],
    ['2026Q2', '2026-04-01'],
    ['2026年第四季度', '2026-10-01'],
  ])('%s', (raw, day) => {
    expect(readPeriodDay(raw)).toBe(day);
  });

  it('is refused where none is named', () => {
    expect(readPeriodDay('去年')).toBeInstanceOf(Refusal);
    expect(readPeriodDay('2026-13')).toBeInstanceOf(Refusal);
  });
});
