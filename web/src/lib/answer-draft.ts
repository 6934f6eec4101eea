import type { AnswerInput, AnswerKind } from '../generated/graphql.js';

/** A question as far as an answer to it can be checked here; the server has the last word. */
export interface Question {
  key: string;
  period: string;
  kind: AnswerKind;
  from?: string | null;
  to?: string | null;
  step?: string | null;
  choices: readonly { key: string; max?: string | null; step?: string | null }[];
  needsEvidence: boolean;
}

/** An answer as it stands in the fields, figures as they were typed. */
export interface AnswerDraft {
  points: string;
  category: string | null;
  form: Readonly<Record<string, string>>;
  isNotApplicable: boolean;
  note: string;
}

interface KeptAnswer {
  points?: string | null;
  category?: string | null;
  place?: number | null;
  form: readonly { dimension: string; points: string }[];
  isNotApplicable: boolean;
  note?: string | null;
}

/** The fields as the server has the answer. */
export function draftOf(answer: KeptAnswer | null | undefined): AnswerDraft {
  return {
    points: answer?.points ?? (answer?.place == null ? '' : String(answer.place)),
    category: answer?.category ?? null,
    form: Object.fromEntries((answer?.form ?? []).map(({ dimension, points }) => [dimension, points])),
    isNotApplicable: answer?.isNotApplicable ?? false,
    note: answer?.note ?? '',
  };
}

/** A question of one task: the criterion, and the part of the year where it is asked in parts. */
export const questionId = ({ key, period }: Pick<Question, 'key' | 'period'>): string => `${key}@${period}`;

export type Fault = 'notNumber' | 'range' | 'step';

interface Range {
  from: string | null | undefined;
  to: string | null | undefined;
  step: string | null | undefined;
}

/** Binary figures of a few decimals differ from the exact ones by less than this. */
const NOISE = 1e-9;

/** What is wrong with a figure; null for nothing, and for none at all. */
export function faultOf(typed: string, { from, to, step }: Range): Fault | null {
  if (typed.trim() === '') return null;
  const figure = Number(typed);
  if (!/^-?\d+(\.\d+)?$/.test(typed.trim())) return 'notNumber';
  const low = Number(from ?? 0);
  if (figure < low || (to != null && figure > Number(to))) return 'range';
  const steps = (figure - low) / Number(step ?? 1);
  return Math.abs(steps - Math.round(steps)) > NOISE ? 'step' : null;
}

const rangeOfChoice = ({ max, step }: Question['choices'][number]): Range => ({ from: '0', to: max, step });

/** The first field whose figure the question does not take: '' for its only one, else the key of the dimension. */
export function faultyField(question: Question, { points, form, isNotApplicable }: AnswerDraft): string | null {
  if (isNotApplicable) return null;
  if (question.kind === 'FORM' || question.kind === 'CHECKLIST') {
    return question.choices.find(choice => faultOf(form[choice.key] ?? '', rangeOfChoice(choice)))?.key ?? null;
  }
  return faultOf(points, { from: question.from, to: question.to, step: question.step }) ? '' : null;
}

/** Whether the draft says all that the question asks for. */
export function isAnswered(question: Question, draft: AnswerDraft): boolean {
  if (faultyField(question, draft) !== null || (question.needsEvidence && draft.note.trim() === '')) return false;
  if (draft.isNotApplicable) return true;
  if (question.kind === 'CATEGORY') return draft.category !== null;
  if (question.kind === 'POINTS' || question.kind === 'PLACE') return draft.points.trim() !== '';
  return question.choices.every(({ key }) => (draft.form[key] ?? '').trim() !== '');
}

/** The answer as the server takes it; null while a figure is one that the question does not take. */
export function inputOf(question: Question, draft: AnswerDraft): AnswerInput | null {
  if (faultyField(question, draft) !== null) return null;
  const asked = { criterion: question.key, ...(question.period !== '' && { period: question.period }) };
  if (draft.isNotApplicable) return { ...asked, isNotApplicable: true };
  const typed = draft.points.trim();
  switch (question.kind) {
    case 'POINTS':
      return { ...asked, points: typed === '' ? null : typed };
    case 'PLACE':
      return { ...asked, place: typed === '' ? null : Number(typed) };
    case 'CATEGORY':
      return { ...asked, category: draft.category };
    default: {
      const filled = Object.entries(draft.form).filter(([, points]) => points.trim() !== '');
      return { ...asked, form: filled.map(([dimension, points]) => ({ dimension, points: points.trim() })) };
    }
  }
}
