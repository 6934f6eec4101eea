import type { AnswerForm, RatedCriterion as Rated } from '../../programmes/rubric/rated-criteria.js';
import type { Language } from '../../shared/language.js';
import { type AnswerChoice, AnswerKind, type RatedCriterion } from './rated-criterion.type.js';

const KINDS: Readonly<Record<AnswerForm['kind'], AnswerKind>> = {
  points: AnswerKind.POINTS,
  categories: AnswerKind.CATEGORY,
  form: AnswerKind.FORM,
  checklist: AnswerKind.CHECKLIST,
  order: AnswerKind.PLACE,
};

function choicesOf(answer: AnswerForm, language: Language): AnswerChoice[] {
  switch (answer.kind) {
    case 'categories':
      return answer.categories.map(({ key, title }) => ({ key, title: title[language], max: null, step: null }));
    case 'form':
      return answer.dimensions.map(({ key, title, max, step }) => ({
        key,
        title: title[language],
        max: String(max),
        step: String(step),
      }));
    case 'checklist':
      return answer.items.map(({ key, title }) => ({ key, title: title[language], max: '1', step: '1' }));
    default:
      return [];
  }
}

function rangeOf(answer: AnswerForm, places: number) {
  if (answer.kind === 'order') return { from: '1', to: String(places), step: '1' };
  if (answer.kind !== 'points') return { from: null, to: null, step: null };
  return { from: String(answer.from), to: answer.to === null ? null : String(answer.to), step: String(answer.step) };
}

/** The criteria as they are put to somebody: each part of the year is a question of its own. */
export function questionsOf(criteria: readonly Rated[], places: number, language: Language): RatedCriterion[] {
  return criteria.flatMap(({ key, title, guidance, needsEvidence, periods, answer }) =>
    periods.map(period => ({
      key,
      period,
      title: title[language],
      guidance: guidance?.[language] ?? null,
      kind: KINDS[answer.kind],
      ...rangeOf(answer, places),
      choices: choicesOf(answer, language),
      needsEvidence,
    })),
  );
}
