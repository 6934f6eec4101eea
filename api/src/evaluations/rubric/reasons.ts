/**
 * Why a line has the points it has: every code with its parameters, as the screens word them in each language.
 * Parameters are decimal strings or keys. `measure` is what was read: a stored measure key, or `events:`, `attribute:`,
 * `criterion:` or `ballots:` and a key. Rates are from 0 to 1.
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
  TIER_BETWEEN: {
    measure: 'read',
    value: 'rate or count',
    outOf: 'of a rate',
    from: 'lower bound',
    below: 'upper bound',
    points: 'given',
  },
  TIER_FROM: { measure: 'read', value: 'rate or count', outOf: 'of a rate', from: 'lower bound', points: 'given' },
  TIER_BELOW: { measure: 'read', value: 'rate or count', outOf: 'of a rate', below: 'upper bound', points: 'given' },
  TIER_ANY: { measure: 'read', value: 'rate or count', outOf: 'of a rate', points: 'given' },
  STEPS_AT_TARGET: { measure: 'read', value: 'rate or count', outOf: 'of a rate', target: 'aimed at', points: 'given' },
  STEPS_BELOW: {
    measure: 'read',
    value: 'rate or count',
    outOf: 'of a rate',
    target: 'aimed at',
    steps: 'below it',
    change: 'for each step',
    points: 'given',
  },
  STEPS_ABOVE: {
    measure: 'read',
    value: 'rate or count',
    outOf: 'of a rate',
    target: 'aimed at',
    steps: 'above it',
    change: 'for each step',
    points: 'given',
  },
  /** Each event has points of its own: by stage, by a table, or split among its authors. */
  WORTH: { measure: 'read', count: 'events counted', points: 'given' },
  WORTH_CAPPED: { measure: 'read', count: 'events counted', added: 'before the cut', maxPoints: 'most' },
  WORTH_NONE: { measure: 'read', points: 'given' },
  /** Looked up by what is known of the subject. */
  TABLE: { points: 'given' },
  TABLE_OTHERWISE: { points: 'given' },
  /** The best option that holds, counted from 1. */
  OPTION: { option: 'which one', points: 'given' },
  OPTION_NONE: { points: 'given' },
  CHECKLIST: { done: 'items in order', items: 'items in all', points: 'given', maxPoints: 'most' },
  /** One rater or several gave the figure. */
  RATED: { points: 'given', maxPoints: 'most' },
  NOT_RATED_YET: { by: 'rater group', maxPoints: 'most' },
  /** The interval of the figure leaves the rater this range. */
  RANGE_RATED: {
    measure: 'read',
    value: 'rate or count',
    outOf: 'of a rate',
    least: 'of the range',
    most: 'of the range',
    points: 'given',
  },
  /** A figure that lies outside the range that the interval leaves: it has to be given anew. */
  RANGE_OUTSIDE: {
    measure: 'read',
    value: 'rate or count',
    outOf: 'of a rate',
    given: 'outside',
    least: 'of the range',
    most: 'of the range',
  },
  RANGE_OPEN: {
    measure: 'read',
    value: 'rate or count',
    outOf: 'of a rate',
    least: 'of the range',
    most: 'of the range',
    by: 'rater group',
  },
  /** What groups of raters gave, with their weights. */
  RATINGS: { ballots: 'that count', points: 'given', maxPoints: 'most' },
  RATINGS_TOO_FEW: { by: 'rater group', ballots: 'so far', quorum: 'needed' },
  INHERITED: { source: 'whose points', earned: 'its points', of: 'its maximum', points: 'given', maxPoints: 'most' },
  INHERITED_UNKNOWN: { source: 'whose points' },
  INHERITED_NONE: { source: 'whose points' },
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
  WEIGHTED: { points: 'given', maxPoints: 'of those that apply' },
  DEDUCTED: { base: 'before', taken: 'taken away', points: 'left' },
  BEST: { chosen: 'key of the criterion that counts', points: 'given' },
  VARIANT: { chosen: 'key of the criterion that is meant for the subject', points: 'given' },
  GATE_PASSED: { points: 'given' },
  GATE_FAILED: { before: 'without the limit', points: 'given' },
  RANKED: { place: 'among the peers', peers: 'how many there are', points: 'given' },
  PERIODS: { parts: 'how many parts of the year count', points: 'given', maxPoints: 'most' },
  PERIODS_LEAST: { parts: 'how many parts of the year count', worst: 'the part that counts', points: 'given' },
  /** A part of it is not decided yet. */
  PART_UNDECIDED: { part: 'key of the part' },
  /** The rubric does not mean it for this subject. */
  NOT_MEANT: {},
  /** It is not known yet whether it is meant for this subject. */
  NOT_KNOWN_WHETHER_MEANT: {},
  /** A part of the year that has not begun. */
  NOT_BEGUN: {},
  /** A decision put these points in the place of computed ones; `before` is empty when there were none. */
  CORRECTED: { points: 'given', before: 'computed', because: 'why' },
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
