/** Whose score line this is. */
export interface ScoreOf {
  evaluationId: string;
  /** The mandate or the ward that is evaluated. */
  mandateId: string | null;
  wardId: string | null;
  year: number;
}
