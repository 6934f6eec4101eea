/** Something in a file of a published cycle that is not as it was published. */
export interface TamperFinding {
  kind: 'rubric' | 'fact' | 'line' | 'result' | 'rank' | 'digest' | 'publication' | 'held-back' | 'audit' | 'file';
  /** Minute of the publication; null for the file as a whole. */
  publication: string | null;
  /** Id of the evaluation; null where it is not about one. */
  evaluation: string | null;
  /** Which fact, line or field. */
  at: string;
  /** What the file says. */
  found: string;
  /** What it would have to say. */
  expected: string;
  /** Whether it follows from another finding, since the rubric or a fact of somebody else was changed. */
  isConsequence: boolean;
}
