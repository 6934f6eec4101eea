/** Whose score line this is. */
export interface ScoreOf {
  evaluationId: string;
  mandateId: string;
  year: number;
}
