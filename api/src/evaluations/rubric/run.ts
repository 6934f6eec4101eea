import type { Criterion } from '../../programmes/rubric/criterion.schema.js';
import type { EventFact, RatingFact, SubjectFacts } from './facts.js';
import type { Points } from './points.scoring.js';
import type { Reason } from './reasons.js';
import type { CriterionInput, CriterionLine, ScoreState, Section } from './rubric.js';

/** What a criterion, or several together, bring to the whole. */
export interface Outcome {
  state: ScoreState;
  /** Of what is scored so far. */
  earned: Points;
  scoredMax: Points;
  applicableMax: Points;
}

/** What a rule says of one subject, before the line is limited and rounded. */
export interface Judged {
  state: ScoreState;
  points: Points;
  reason: Reason;
  inputs: Record<string, CriterionInput | null>;
  /** Where only a part is scored, or applies: the maximum of that part. Absent: the whole or nothing, by the state. */
  scoredMax?: Points;
  applicableMax?: Points;
}

/** What is known of all subjects of the cycle: for places and percentiles. Sorted, the largest first. */
export interface Peers {
  /** Null while the figure of one of them is undecided. */
  figures: ReadonlyMap<string, readonly Points[] | null>;
}

/** The facts of one subject by what rules ask for. */
export interface Prepared {
  facts: SubjectFacts;
  events: ReadonlyMap<string, readonly EventFact[]>;
  ratings: ReadonlyMap<string, readonly RatingFact[]>;
}

/** One working out of one subject's score. */
export interface Run extends Prepared {
  /** Scores a criterion and writes its lines: rules that are made of others call it. */
  score: (criterion: Criterion, run: Run) => Outcome;
  /** Points of another criterion, or of a part of the total; null while it stands nowhere yet. */
  pointsOf: (key: string, run: Run) => Pick<Outcome, 'state' | 'earned'> | null;
  peers: Peers | null;
  /** `Q1`, `H2`, `M03` within a part of the year; empty for the whole. */
  period: string;
  section: Section;
  parentKey: string | null;
  lines: CriterionLine[];
  /** The band after limits and quotas, once it stands. */
  band: string | null;
}
