/**
 * Why a line has the points it has: every code with its parameters, as the screens word them in each language.
 * Parameters are decimal strings; `measure` is a stored measure key; rates are from 0 to 1.
 */
export const REASONS = {
  /** Part of the maximum, by how much of what was expected was done. */
  SHARE: { measure: 'read', numerator: 'done', denominator: 'expected', points: 'given', maxPoints: 'most' },
  /** All that full points ask for was done. */
  SHARE_FULL: { measure: 'read', numerator: 'done', denominator: 'expected', fullAt: 'rate that gives full points' },
  /** Not yet as much as points begin at. */
  SHARE_NONE: {
    measure: 'read',
    numerator: 'done',
    denominator: 'expected',
    startsAt: 'rate above which points begin',
  },
  /** Points for each thing counted. */
  EACH: { measure: 'read', count: 'counted', free: 'at first without points', pointsEach: 'for each', points: 'given' },
  /** More was counted than the maximum rewards or takes. */
  EACH_CAPPED: { measure: 'read', count: 'counted', pointsEach: 'for each', maxPoints: 'most' },
  /** Nothing was counted that gives points. */
  EACH_NONE: { measure: 'read', count: 'counted', free: 'at first without points' },
  /** The value lies from one bound up to, and not including, another. */
  TIER_BETWEEN: { measure: 'read', value: 'rate or count', from: 'lower bound', below: 'upper bound', points: 'given' },
  TIER_FROM: { measure: 'read', value: 'rate or count', from: 'lower bound', points: 'given' },
  TIER_BELOW: { measure: 'read', value: 'rate or count', below: 'upper bound', points: 'given' },
  TIER_ANY: { measure: 'read', value: 'rate or count', points: 'given' },
  STEPS_AT_TARGET: { measure: 'read', value: 'rate or count', target: 'aimed at', points: 'given' },
  STEPS_BELOW: {
    measure: 'read',
    value: 'rate or count',
    target: 'aimed at',
    steps: 'below it',
    change: 'for each step',
    points: 'given',
  },
  STEPS_ABOVE: {
    measure: 'read',
    value: 'rate or count',
    target: 'aimed at',
    steps: 'above it',
    change: 'for each step',
    points: 'given',
  },
  /** A rater gave the figure. */
  RATED: { points: 'given', maxPoints: 'most' },
  NOT_RATED_YET: { by: 'role of the rater: evaluator, leader or liaison', maxPoints: 'most' },
  /** The rater said that it does not apply. */
  RATED_NOT_APPLICABLE: {},
  /** The denominator is 0, and the rubric says what follows. */
  NOTHING_EXPECTED: { measure: 'read' },
  NOTHING_EXPECTED_ZERO: { measure: 'read' },
  NOTHING_EXPECTED_FULL: { measure: 'read', maxPoints: 'most' },
  /** The measure has no meaning for this subject. */
  DOES_NOT_APPLY: { measure: 'read' },
  /** The measure has not been computed yet. */
  NOT_COMPUTED_YET: { measure: 'read' },
  /** Criteria added up; those that do not apply have left points and maximum. */
  SUM: { points: 'added up', maxPoints: 'of those that apply' },
  SUM_CAPPED: { added: 'before the cut', maxPoints: 'most' },
  SUM_WAITING: { points: 'so far', scoredMaxPoints: 'of those scored', waiting: 'criteria not scored yet' },
  SUM_NOT_APPLICABLE: {},
} as const satisfies Record<string, Record<string, string>>;

export type ReasonCode = keyof typeof REASONS;

export interface Reason {
  code: ReasonCode;
  params: Record<string, string>;
}

/** A reason with exactly the parameters of its code. */
export function reason<Code extends ReasonCode>(
  code: Code,
  params: Record<keyof (typeof REASONS)[Code], string>,
): Reason {
  return { code, params };
}
