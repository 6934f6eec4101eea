import type { AnswerField_CriterionFragment } from '../generated/graphql.js';
import { type AnswerDraft, isAnswered } from '../lib/answer-draft.js';
import { formatDecimal } from '../lib/format.js';
import { useAnswerText } from './answer.messages.js';

/** An answer in words, for the list before handing in. */
export function useAnswerWords(): (criterion: AnswerField_CriterionFragment, draft: AnswerDraft) => string {
  const text = useAnswerText();
  return (criterion, draft) => {
    if (!isAnswered(criterion, draft)) return text('open');
    if (draft.isNotApplicable) return text('notApplicable');
    if (criterion.kind === 'CATEGORY') return criterion.choices.find(({ key }) => key === draft.category)?.title ?? '';
    if (criterion.kind === 'POINTS' || criterion.kind === 'PLACE') return formatDecimal(draft.points.trim());
    const figures = criterion.choices.map(({ key }) => Number(draft.form[key]));
    const sum = formatDecimal(figures.reduce((total, figure) => total + figure, 0).toFixed(6));
    const max = formatDecimal(criterion.choices.reduce((total, choice) => total + Number(choice.max), 0));
    return text('sum', { sum, max });
  };
}
