import { describe, expect, it } from '@jest/globals';
import type { IndicatorRule } from '../programmes/programme.js';
import { brokenRules, hasPlaces, type KnownFigures } from './indicator-rules.js';

const reason = { 'zh-CN': '因', en: 'why' };
const known: KnownFigures = { previous: '100', others: new Map([['whole', '50.5']]) };
const nothing: KnownFigures = { previous: null, others: new Map<string, string>() };
type Loose = Omit<IndicatorRule, 'reason' | 'otherwise'> & Record<string, unknown>;
const breaks = (rule: Loose, figure: string, facts = known) =>
  brokenRules({ rules: [{ otherwise: 'refuse', reason, ...rule } as IndicatorRule] }, figure, facts).length > 0;

describe('a rule of an indicator', () => {
  it.each([
    [{ rule: 'range', min: 0, max: 100 }, '0', false],
    [{ rule: 'range', min: 0, max: 100 }, '100', false],
    [{ rule: 'range', min: 0, max: 100 }, '100.1', true],
    [{ rule: 'range', min: 0 }, '-0.1', true],
    [{ rule: 'relation', indicator: 'whole', is: 'at-most' }, '50.5', false],
    [{ rule: 'relation', indicator: 'whole', is: 'at-most' }, '50.6', true],
    [{ rule: 'relation', indicator: 'whole', is: 'at-least' }, '50.4', true],
    [{ rule: 'relation', indicator: 'whole', is: 'equal' }, '50.50', false],
    [{ rule: 'relation', indicator: 'whole', is: 'equal' }, '50', true],
    [{ rule: 'change', from: 0.5, to: 2 }, '50', false],
    [{ rule: 'change', from: 0.5, to: 2 }, '200.01', true],
    [{ rule: 'change', from: 0.5 }, '49.99', true],
  ] as [Loose, string, boolean][])('%j of %s is broken: %s', (rule, figure, isBroken) => {
    expect(breaks(rule, figure)).toBe(isBroken);
  });

  it('is not broken by what nobody knows', () => {
    expect(breaks({ rule: 'relation', indicator: 'whole', is: 'equal' } as Loose, '3', nothing)).toBe(false);
    expect(breaks({ rule: 'change', to: 1 } as Loose, '3', nothing)).toBe(false);
  });
});

describe('the places of a figure', () => {
  it('count behind the point without needless zeros', () => {
    expect(hasPlaces({ places: 1 }, '18630.5')).toBe(true);
    expect(hasPlaces({ places: 1 }, '18630.50')).toBe(true);
    expect(hasPlaces({ places: 0 }, '18630.5')).toBe(false);
  });
});
