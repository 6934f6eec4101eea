import type { PaperRowInput } from '../../generated/graphql.js';
import type { Question } from '../../lib/answer-draft.js';

/** What was counted of one criterion, as it was typed. */
export interface CriterionTally {
  /** Papers by word, for a ballot of words; 'n/a' for those that leave the criterion out. */
  byWord: Readonly<Record<string, string>>;
  /** A figure and how many papers a line, or the figures of one paper. */
  lines: string;
}

export const NOT_APPLICABLE = 'n/a';
export const EMPTY_TALLY: CriterionTally = { byWord: {}, lines: '' };

type Read = { rows: PaperRowInput[] } | { badLine: number };

const asked = ({ key, period }: Question) => ({ criterion: key, ...(period !== '' && { period }) });
const isCount = (typed: string): boolean => /^\d+$/.test(typed);
const isFigure = (typed: string): boolean => /^\d+(\.\d+)?$/.test(typed);

function ofWords(question: Question, { byWord }: CriterionTally): PaperRowInput[] {
  return Object.entries(byWord)
    .filter(([, count]) => Number(count) > 0)
    .map(([category, count]) => ({
      count: Number(count),
      answers: [
        category === NOT_APPLICABLE ? { ...asked(question), isNotApplicable: true } : { ...asked(question), category },
      ],
    }));
}

/** "8.5 12": twelve papers with 8.5 points, or with that place. */
function ofFigure(question: Question, words: string[]): PaperRowInput | null {
  const [figure = '', count = '1'] = words;
  if (words.length > 2 || !isFigure(figure) || !isCount(count)) return null;
  const answer = question.kind === 'PLACE' ? { place: Number(figure) } : { points: figure };
  return { count: Number(count), answers: [{ ...asked(question), ...answer }] };
}

/** "1.5 4": one paper with 1.5 in the first dimension and 4 in the second. */
function ofForm(question: Question, words: string[]): PaperRowInput | null {
  if (words.length !== question.choices.length || !words.every(isFigure)) return null;
  const form = question.choices.map(({ key }, place) => ({ dimension: key, points: words[place]! }));
  return { count: 1, answers: [{ ...asked(question), form }] };
}

/** Reads what was counted of one criterion; a line that cannot be read is told by its number. */
export function readTally(question: Question, tally: CriterionTally): Read {
  if (question.kind === 'CATEGORY') return { rows: ofWords(question, tally) };
  const read = question.kind === 'POINTS' || question.kind === 'PLACE' ? ofFigure : ofForm;
  const rows: PaperRowInput[] = [];
  for (const [at, line] of tally.lines.split('\n').entries()) {
    const words = line
      .trim()
      .split(/[\s,，、]+/)
      .filter(Boolean);
    if (words.length === 0) continue;
    const row = read(question, words);
    if (!row) return { badLine: at + 1 };
    rows.push(row);
  }
  return { rows };
}
