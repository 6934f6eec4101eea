import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { holidaysOf } from '../programmes/calendar/holidays.js';
import { afterLimit } from '../programmes/calendar/limit.js';
import type { MatterKind } from '../programmes/programme.js';
import { MATTER_STATES } from '../programmes/sections/matter-way.js';
import { dueOn } from './matter-due.js';
import { MatterState } from './matter-words.js';

const HOLIDAYS = holidaysOf({ holidays: { calendar: 'chinese-public-holidays', notices: [] } });
const LIMITS = { register: 'P1D', dispatch: 'P2D', accept: 'P3D', answer: 'P30D', close: 'P7D' };

function kindWith(states: readonly string[], rest: Partial<MatterKind> = {}): MatterKind {
  return { states: states.map(key => ({ key })), limits: LIMITS, levels: [], ...rest } as MatterKind;
}

describe('the last day of a limit', () => {
  it.each([
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2026-01-31', 'P7D', '2026-02-07'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2026-12-30', 'P2W', '2027-01-13'],
    ['2026-03-31', 'P1M2D', '2026-05-02'],
  ])('%s and %s is %s, every day counted', (day, duration, last) => {
    expect(afterLimit(day, duration, HOLIDAYS)).toBe(last);
  });

  it.each([
    ['a Monday and five working days end on the next Monday', '2026-03-02', 5, '2026-03-09'],
    ['a Saturday and one working day end on the Monday', '2026-03-07', 1, '2026-03-09'],
    ['what begins before the seven days of National Day goes on after them', '2026-09-30', 1, '2026-10-08'],
    ['a Saturday on which offices make up for a holiday counts', '2026-10-08', 2, '2026-10-10'],
  ])('%s', (_, day, workdays, last) => {
    expect(afterLimit(day, { workdays }, HOLIDAYS)).toBe(last);
  });
});

describe('what is due next follows from the states that a kind knows', () => {
  const whole = kindWith(MATTER_STATES);
  it.each([
    [whole, 'RAISED', '2026-03-02'],
    [whole, 'REGISTERED', '2026-03-03'],
    [whole, 'DISPATCHED', '2026-03-04'],
    [whole, 'RETURNED', '2026-03-03'],
    [whole, 'ACCEPTED', '2026-03-31'],
    [whole, 'REOPENED', '2026-03-31'],
    [whole, 'ANSWERED', '2026-03-08'],
    [whole, 'CLOSED', null],
    [whole, 'MERGED', null],
    [kindWith(['RAISED', 'REGISTERED', 'ANSWERED']), 'REGISTERED', '2026-03-31'],
    [kindWith(['RAISED', 'ACCEPTED', 'ANSWERED']), 'RAISED', '2026-03-04'],
    [kindWith(['RAISED', 'ANSWERED']), 'RAISED', '2026-03-31'],
  ] as const)('case %#: %s', (kind, state, due) => {
    const rules = { kind, holidays: HOLIDAYS };
    expect(dueOn(rules, { state: MatterState[state], since: '2026-03-01', wardKind: null })).toBe(due);
  });

  it('a level of the tree may have less time to answer, and none for other steps', () => {
    const kind = kindWith(MATTER_STATES, { levels: [{ wardKind: 'grid', within: 'P5D', wholeNetwork: false }] });
    const rules = { kind, holidays: HOLIDAYS };
    const at = (state: MatterState, wardKind: string) => dueOn(rules, { state, since: '2026-03-01', wardKind });
    expect(at(MatterState.ACCEPTED, 'grid')).toBe('2026-03-06');
    expect(at(MatterState.ACCEPTED, 'village')).toBe('2026-03-31');
    expect(at(MatterState.DISPATCHED, 'grid')).toBe('2026-03-04');
  });
});
