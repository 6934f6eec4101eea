import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import type { MatterKind } from '../programmes/programme.js';
import { MATTER_STATES } from '../programmes/sections/matter-way.js';
import { dayAfter, dueOn } from './matter-due.js';
import { MatterState } from './matter-words.js';

const LIMITS = { register: 'P1D', dispatch: 'P2D', accept: 'P3D', answer: 'P30D', close: 'P7D' };

function kindWith(states: readonly string[], rest: Partial<MatterKind> = {}): MatterKind {
  return { states: states.map(key => ({ key })), limits: LIMITS, levels: [], ...rest } as MatterKind;
}

describe('the day some time later', () => {
  it.each([
    ['2026-01-31', 'P1M', '2026-02-28'],
    ['2026-01-31', 'P7D', '2026-02-07'],
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2026-12-30', 'P2W', '2027-01-13'],
    ['2026-03-31', 'P1M2D', '2026-05-02'],
  ])('%s and %s is %s', (day, duration, later) => {
    expect(dayAfter(day, duration)).toBe(later);
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
    expect(dueOn(kind, { state: MatterState[state], since: '2026-03-01', wardKind: null })).toBe(due);
  });

  it('a level of the tree may have less time to answer, and none for other steps', () => {
    const kind = kindWith(MATTER_STATES, { levels: [{ wardKind: 'grid', within: 'P5D', wholeNetwork: false }] });
    const at = (state: MatterState, wardKind: string) => dueOn(kind, { state, since: '2026-03-01', wardKind });
    expect(at(MatterState.ACCEPTED, 'grid')).toBe('2026-03-06');
    expect(at(MatterState.ACCEPTED, 'village')).toBe('2026-03-31');
    expect(at(MatterState.DISPATCHED, 'grid')).toBe('2026-03-04');
  });
});
