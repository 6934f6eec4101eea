import { describe, expect, test } from '@jest/globals';
import { line, rubricOf } from '../../../../tests/testkit/rubric-builder.js';
import type { SubjectFacts } from './facts.js';
import { scoreSubject } from './score-cycle.scoring.js';

type Rule = Record<string, unknown>;

const each = (key: string, max: number | 'open', rest: Rule = {}) =>
  line(key, max, { rule: 'each', events: key, points: 1, ...rest });
const absent = (key: string, max: number) => each(key, max, { appliesWhen: { attribute: 'posts', is: 'nobody' } });
const counted = (counts: Record<string, number>): SubjectFacts => ({
  events: Object.entries(counts).map(([kind, quantity]) => ({ kind, quantity })),
});

describe('the whole', () => {
  const total = (rest: Rule, facts: SubjectFacts, criteria = [each('a', 60), each('b', 40)]) => {
    const { totalPoints, band, normalisedPoints, limits } = scoreSubject(rubricOf(criteria, rest), facts);
    return { totalPoints, band, normalisedPoints, limits: limits.map(({ key }) => key) };
  };
  const title = { 'zh-CN': '项', en: 'line' };
  const bonus = { max: 5, criteria: [each('extra', 'open')] };
  const gate = { key: 'minimum', title, require: [{ criterion: 'b', atLeast: 20 }], bandAtMost: 'basic' };
  test.each<[string, Rule, SubjectFacts, Partial<ReturnType<typeof total>>]>([
    ['added up', {}, counted({ a: 50, b: 30 }), { totalPoints: '80', band: 'competent' }],
    [
      'just below a band',
      { rounding: { places: 2 } },
      {
        events: [
          { kind: 'a', quantity: 49.99 },
          { kind: 'b', quantity: 30 },
        ],
      },
      { totalPoints: '79.99', band: 'basic' },
    ],
    [
      'rounded into a band, as the rubric says',
      {},
      {
        events: [
          { kind: 'a', quantity: 49.95 },
          { kind: 'b', quantity: 30 },
        ],
      },
      { totalPoints: '80', band: 'competent' },
    ],
    ['a bonus with its cap', { bonus }, counted({ a: 50, b: 30, extra: 9 }), { totalPoints: '85' }],
    ['a ceiling', { bonus, ceiling: 100 }, counted({ a: 60, b: 40, extra: 3 }), { totalPoints: '100' }],
    [
      'what is taken, with its cap',
      { deductions: { max: 3, criteria: [each('ill', 'open')] } },
      counted({ a: 50, b: 30, ill: 9 }),
      { totalPoints: '77' },
    ],
    [
      'not below the floor',
      { deductions: { max: 'open', criteria: [each('ill', 'open')] } },
      counted({ a: 5, ill: 9 }),
      { totalPoints: '0' },
    ],
    [
      'below zero where the rubric lets it',
      { floor: 'open', deductions: { max: 'open', criteria: [each('ill', 'open')] } },
      counted({ a: 5, ill: 9 }),
      { totalPoints: '-4' },
    ],
    [
      'a minimum that is missed keeps the points',
      { gates: [gate] },
      counted({ a: 60, b: 19 }),
      { totalPoints: '79', band: 'basic', limits: ['minimum'] },
    ],
    [
      'a veto on the band',
      { vetoes: [{ key: 'petition', title, when: { events: 'petition' }, bandAtMost: 'poor' }] },
      counted({ a: 60, b: 36, petition: 1 }),
      { totalPoints: '96', band: 'poor' },
    ],
    [
      'a veto on the points',
      { vetoes: [{ key: 'petition', title, when: { events: 'petition' }, pointsAtMost: 59 }] },
      counted({ a: 60, b: 36, petition: 1 }),
      { totalPoints: '59', band: 'poor' },
    ],
    [
      'brought to a hundred',
      { normalise: { to: 100, by: 'maximum' }, max: 100 },
      counted({ a: 30, b: 30 }),
      { normalisedPoints: '60' },
    ],
  ])('%s', (_, rest, facts, expected) => {
    expect(total(rest, facts)).toMatchObject(expected);
  });

  test('what does not apply is scaled up, or makes the whole smaller', () => {
    const criteria = [each('a', 60), absent('b', 40)];
    expect(total({}, counted({ a: 45 }), criteria).totalPoints).toBe('75');
    expect(total({ notApplicable: 'reduce-maximum' }, counted({ a: 45 }), criteria).totalPoints).toBe('45');
  });

  test('a decision takes the place of computed points and says what was computed', () => {
    const facts = { ...counted({ a: 50, b: 30 }), corrections: { b: { points: '33', reason: '补充材料属实' } } };
    const { totalPoints, criteria } = scoreSubject(rubricOf([each('a', 60), each('b', 40)]), facts);
    expect(totalPoints).toBe('83');
    expect(criteria[1]!.reason).toEqual({
      code: 'CORRECTED',
      params: { points: '33', before: '30', because: '补充材料属实' },
    });
  });
});
