import type { MeasureFact } from '@lianxin/api/evaluations/rubric.js';
import type { Criterion, Rubric } from '@lianxin/api/programmes/programme.js';

type Of<Rule extends Criterion['rule']> = Extract<Criterion, { rule: Rule }>;

const title = { 'zh-CN': '项', en: 'line' };

export const fact = (numerator: number | string, denominator: number | string | null = null): MeasureFact => ({
  numerator,
  denominator,
});

export const share = (key: string, max: number, rest: Partial<Of<'proportional'>> = {}): Of<'proportional'> => ({
  key,
  title,
  max,
  rule: 'proportional',
  measure: 'households.visited',
  from: 0,
  to: 1,
  whenNothingExpected: 'not-applicable',
  ...rest,
});

export const each = (key: string, max: number, points: number, rest: Partial<Of<'each'>> = {}): Of<'each'> => ({
  key,
  title,
  max,
  rule: 'each',
  measure: 'visits.count',
  points,
  free: 0,
  once: false,
  ...rest,
});

export const steps = (key: string, max: number, rest: Partial<Of<'steps'>>): Of<'steps'> => ({
  key,
  title,
  max,
  rule: 'steps',
  measure: 'returns.onTime',
  start: max,
  target: 1,
  whenNothingExpected: 'not-applicable',
  ...rest,
});

export const tiers = (key: string, max: number, intervals: Of<'tiers'>['intervals']): Of<'tiers'> => ({
  key,
  title,
  max,
  rule: 'tiers',
  measure: 'households.visited',
  whenNothingExpected: 'zero',
  intervals,
});

export const manual = (key: string, max: number): Of<'manual'> => ({
  key,
  title,
  max,
  rule: 'manual',
  step: 0.5,
  by: 'evaluator',
});

export const sum = (
  key: string,
  max: number,
  criteria: Criterion[],
  maxima: 'equal' | 'capped' = 'equal',
): Of<'sum'> => ({
  key,
  title,
  max,
  rule: 'sum',
  maxima,
  criteria,
});

/** A rubric whose maximum is that of its criteria, with the four bands that most offices use. */
export function rubricOf(criteria: Criterion[], rest: Partial<Rubric> = {}): Rubric {
  return {
    key: 'rubric',
    title,
    illustrative: false,
    max: criteria.reduce((total, { max }) => total + max, 0),
    floor: 0,
    rounding: { places: 1, mode: 'half-up' },
    criteria,
    bands: [
      { key: 'excellent', title, from: 90 },
      { key: 'competent', title, from: 80 },
      { key: 'basic', title, from: 60 },
      { key: 'poor', title },
    ],
    ...rest,
  };
}
