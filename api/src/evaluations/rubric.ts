import type { Criterion } from '../programmes/programme.js';
import type { Reason } from './rubric-reasons.js';

/** A computed figure of one subject; the denominator of a plain count is null. */
export interface MeasureFact {
  numerator: string | number;
  denominator: string | number | null;
}

/** What is known of one subject when its points are worked out. */
export interface SubjectFacts {
  /** By stored measure key. Null: has no meaning for this subject. Missing: not computed yet. */
  measures: Readonly<Record<string, MeasureFact | null>>;
  /** By criterion key. Null: the rater said it does not apply. Missing: not rated yet. */
  ratings?: Readonly<Record<string, { points: string | number } | null>>;
}

/** UNDECIDED: somebody has not rated, or something has not been computed. */
export type ScoreState = 'SCORED' | 'NOT_APPLICABLE' | 'UNDECIDED';

export type Section = 'BASE' | 'BONUS' | 'DEDUCTION';

export interface CriterionInput {
  numerator: string;
  denominator: string | null;
}

/** The smallest number of further records that would bring points, and how many points of the total. */
export interface NextStep {
  measure: string;
  by: number;
  gain: string;
}

/** One line of a score sheet. */
export interface CriterionLine {
  key: string;
  /** The sum this line is part of; null at the top. */
  parentKey: string | null;
  section: Section;
  rule: Criterion['rule'];
  /** Null unless scored. Points of a deduction are positive and are taken away. */
  points: string | null;
  /** Of a sum: the maximum of its criteria that apply. */
  maxPoints: string;
  state: ScoreState;
  reason: Reason;
  /** The figures that were read, by stored measure key. */
  inputs: Record<string, CriterionInput | null>;
  /** Null when nothing more can be earned here, or when it is not for the subject to change. */
  whatWouldChange: NextStep | null;
}

/** The score of one subject; all points are decimal strings. */
export interface SubjectScore {
  /** Depth first: a sum stands before its criteria. */
  criteria: CriterionLine[];
  state: ScoreState;
  /** Earned of what applies, scaled to the rubric's maximum, with bonus and deductions; null while undecided. */
  totalPoints: string | null;
  /** The rubric's maximum, to which the total is scaled. */
  scalePoints: string;
  /** Maximum of the criteria that apply, scored or not. */
  applicableMaxPoints: string;
  /** Maximum of the criteria scored so far. */
  scoredMaxPoints: string;
  /** Earned so far with bonus and deductions, not scaled: stands over scoredMaxPoints. Null while nothing is scored. */
  provisionalPoints: string | null;
  bonusPoints: string;
  deductionPoints: string;
  /** Null while undecided. */
  band: string | null;
}
