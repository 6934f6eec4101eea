import { describe, expect, test } from '@jest/globals';
import type { Panel } from '../../programmes/programme.js';
import { findingOf, requireComposed, takesMatter } from './panel-rule.js';

const label = (key: string) => ({ key, title: { 'zh-CN': key, en: key } });
const PANEL: Panel = {
  ...label('panel'),
  seats: [
    { ...label('deputies'), atLeast: 2 },
    { ...label('villagers'), atLeast: 1 },
  ],
  quorum: '2/3',
  takes: { outcomes: ['CANNOT'], reopened: true },
  judgements: [label('fair'), label('unfair')],
};

const refusal = (reason: string) => expect.objectContaining({ extensions: expect.objectContaining({ reason }) });

describe('a panel of citizens', () => {
  test('is complete when each class has its members', () => {
    const members = ['deputies', 'deputies', 'villagers'].map((seat, place) => ({ id: `${place}`, seat }));
    expect(() => requireComposed(PANEL, members, 'en')).not.toThrow();
    expect(() => requireComposed(PANEL, members.slice(1), 'en')).toThrow(refusal('panel-incomplete'));
  });

  test.each([
    ['REOPENED', 'SOLVED', true],
    ['ANSWERED', 'CANNOT', true],
    ['ANSWERED', 'SOLVED', false],
    ['RAISED', null, false],
  ])('a matter that is %s with outcome %s may be judged: %s', (state, outcome, may) => {
    expect(takesMatter(PANEL, { state, outcome })).toBe(may);
  });

  test('finds what most of its members find, once enough have judged', () => {
    expect(findingOf(PANEL, 6, ['fair', 'fair', 'unfair', 'fair'])).toBe('fair');
    expect(() => findingOf(PANEL, 6, ['fair', 'fair', 'fair'])).toThrow(refusal('panel-quorum'));
    expect(() => findingOf(PANEL, 4, ['fair', 'unfair', 'fair', 'unfair'])).toThrow(refusal('panel-tied'));
  });
});
