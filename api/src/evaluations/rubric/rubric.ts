import type { Criterion } from '../../programmes/rubric/criterion.schema.js';
import type { Reason } from './reasons.js';

/** UNDECIDED: somebody has not rated, or something has not been computed. */
export type ScoreState = 'SCORED' | 'NOT_APPLICABLE' | 'UNDECIDED';

export type Section = 'BASE' | 'BONUS' | 'DEDUCTION';

/** A figure that a line read. */
export interface CriterionInput {
  numerator: string;
  denominator: string | null;
  /** Records that were counted. */
  records?: string[];
  /** With claims that nobody has confirmed yet, where they are left out. */
  claimed?: string;
  /** Valid ballots behind the figure. */
  ballots?: number;
}

/** The smallest number of further records that would bring points, and how many points of the total. */
export interface NextStep {
  /** Measure key, or `events:` and the kind. */
  measure: string;
  by: number;
  gain: string;
}

/** One line of a score sheet. */
export interface CriterionLine {
  key: string;
  /** The line this one is part of; null at the top. */
  parentKey: string | null;
  section: Section;
  rule: Criterion['rule'];
  /** Null unless scored. Points of a deduction are positive and are taken away. */
  points: string | null;
  /** Most points as far as they apply; null without an upper end. */
  maxPoints: string | null;
  state: ScoreState;
  reason: Reason;
  /** The figures that were read: by measure key, or by `events:`, `attribute:`, `criterion:` or `ballots:` and a key. */
  inputs: Record<string, CriterionInput | null>;
}

/** A minimum that was missed or an event that outweighs points. */
export interface Limit {
  key: string;
  kind: 'GATE' | 'VETO';
  bandAtMost: string | null;
  pointsAtMost: string | null;
  bars: string[];
}

/** The score of one subject; all points are decimal strings. */
export interface SubjectScore {
  /** Depth first: a criterion stands before its parts. */
  criteria: CriterionLine[];
  state: ScoreState;
  /** Null while undecided. */
  totalPoints: string | null;
  /** The rubric's maximum; null without an upper end. */
  scalePoints: string | null;
  /** Maximum of the criteria that apply, scored or not. */
  applicableMaxPoints: string;
  /** Maximum of the criteria scored so far. */
  scoredMaxPoints: string;
  /** Earned so far with bonus and deductions, not scaled: stands over scoredMaxPoints. Null while nothing is scored. */
  provisionalPoints: string | null;
  basePoints: string;
  bonusPoints: string;
  deductionPoints: string;
  /** On the scale that the rubric declares for comparison; null without one or while undecided. */
  normalisedPoints: string | null;
  /** By points alone. */
  bandByPoints: string | null;
  /** After limits and quotas; null while undecided, and for whoever is not ranked. */
  band: string | null;
  limits: Limit[];
  /** Why it is listed without a place: `exempt`, or the key of the condition that does not hold. */
  unrankedBecause: string | null;
  /** Total and second keys, larger is better; what is unknown is null. */
  standingKeys: (string | null)[];
  /** Place among the subjects that were scored together; those who are equal share it. */
  rank: number | null;
  /** Keys of the proposals that the rubric makes. */
  proposals: string[];
}
