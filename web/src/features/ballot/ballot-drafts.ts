import { type AnswerDraft, draftOf, inputOf, isAnswered, type Question, questionId } from '../../lib/answer-draft.js';

export interface BallotSubject<Asked extends Question = Question> {
  evaluationId: string;
  name: string;
  wardName: string;
  isCast: boolean;
  criteria: readonly Asked[];
}

/** What the voter has given so far, by subject and question. Kept in this window alone. */
export type BallotDrafts = Readonly<Record<string, AnswerDraft>>;

const slot = (evaluationId: string, question: Question): string => `${evaluationId} ${questionId(question)}`;

export function draftAt(drafts: BallotDrafts, evaluationId: string, question: Question): AnswerDraft {
  return drafts[slot(evaluationId, question)] ?? draftOf(null);
}

export function changeDraft(
  drafts: BallotDrafts,
  at: { evaluationId: string; question: Question },
  part: Partial<AnswerDraft>,
): BallotDrafts {
  const { evaluationId, question } = at;
  return { ...drafts, [slot(evaluationId, question)]: { ...draftAt(drafts, evaluationId, question), ...part } };
}

export function isComplete(drafts: BallotDrafts, { evaluationId, criteria }: BallotSubject): boolean {
  return criteria.every(question =>
    isAnswered({ ...question, needsEvidence: false }, draftAt(drafts, evaluationId, question)),
  );
}

/** The ballot as the server takes it; it must be complete. */
export function ballotOf(drafts: BallotDrafts, { evaluationId, criteria }: BallotSubject) {
  return {
    evaluationId,
    answers: criteria.flatMap(question => inputOf(question, draftAt(drafts, evaluationId, question)) ?? []),
  };
}

/** Gives a subject the next free place, or takes its place away and moves those behind it up. */
export function togglePlace(
  drafts: BallotDrafts,
  subjects: readonly BallotSubject[],
  chosen: { evaluationId: string; question: Question },
): BallotDrafts {
  const { question } = chosen;
  const placeOf = (evaluationId: string): number => Number(draftAt(drafts, evaluationId, question).points);
  const own = placeOf(chosen.evaluationId);
  const taken = subjects.filter(({ evaluationId }) => placeOf(evaluationId) > 0).length;
  if (own === 0) return changeDraft(drafts, chosen, { points: String(taken + 1) });
  return subjects.reduce((changed, { evaluationId }) => {
    const place = placeOf(evaluationId);
    if (place < own) return changed;
    return changeDraft(changed, { evaluationId, question }, { points: place === own ? '' : String(place - 1) });
  }, drafts);
}
