import { Decimal } from 'decimal.js';
import type { Indicator } from '../programmes/programme.js';

interface SetTarget {
  value: string;
  source: string | null;
  version: number | null;
}

/** What a goal is worked out from. */
export interface GoalFacts {
  /** What the office has set for the ward; or for wards below, added up. */
  set: SetTarget | undefined;
  /** Figures of other indicators of the same ward and period. */
  figureOf: (key: string) => string | null;
}

/** What is to be reached: as the office set it, else as the programme says; null without either. */
export function goalOf({ target }: Indicator, { set, figureOf }: GoalFacts): SetTarget | null {
  if (set) return set;
  if (!target) return null;
  if ('value' in target) return { value: new Decimal(target.value).toFixed(), source: null, version: null };
  const whole = figureOf(target.of);
  if (whole === null) return null;
  return { value: new Decimal(whole).times(target.part).toFixed(), source: null, version: null };
}

/** How much of a goal is reached, to four places; null of a goal of nothing. */
export function achievedOf(value: string, goal: string): string | null {
  const whole = new Decimal(goal);
  return whole.isZero() ? null : new Decimal(value).div(whole).toDecimalPlaces(4, Decimal.ROUND_HALF_UP).toFixed();
}
