import { Decimal } from 'decimal.js';
import type { AnswerForm, RatedCriterion } from '../../programmes/rubric/rated-criteria.js';
import { InvalidInput } from '../../shared/errors.js';

/** What somebody gives for one criterion: at most one of the four, or that it does not apply; nothing takes it back. */
export interface Answer {
  points?: string | null;
  category?: string | null;
  place?: number | null;
  form?: readonly { dimension: string; points: string }[] | null;
  isNotApplicable?: boolean | null;
}

/** An answer as it is kept. */
export interface KeptAnswer {
  points: string | null;
  category: string | null;
  place: number | null;
  form: Readonly<Record<string, string>> | null;
  isNotApplicable: boolean;
}

type Given = keyof Omit<Answer, 'isNotApplicable'>;
const GIVEN: readonly Given[] = ['points', 'category', 'place', 'form'];

/** Which of the four the answer to a criterion is. */
const KIND: Readonly<Record<AnswerForm['kind'], Given>> = {
  points: 'points',
  categories: 'category',
  form: 'form',
  checklist: 'form',
  order: 'place',
};

interface Dimension {
  key: string;
  max: number;
  step: number;
}

/** The figures a form asks for; an item of a checklist is a figure of 1 or 0. */
export function dimensionsOf(answer: AnswerForm): Dimension[] {
  if (answer.kind === 'form') return answer.dimensions;
  return answer.kind === 'checklist' ? answer.items.map(({ key }) => ({ key, max: 1, step: 1 })) : [];
}

function refuse(reason: string, field: string, value: unknown, allowed: unknown): never {
  throw new InvalidInput('The criterion takes no such answer', { reason, field, value, allowed });
}

interface Range {
  from: number;
  /** Null without an upper end. */
  to: number | null;
  step: number;
}

function checkFigure(field: string, points: string, { from, to, step }: Range): void {
  const given = new Decimal(points);
  const isOnStep = given.minus(from).mod(step).isZero();
  if (given.lt(from) || (to !== null && given.gt(to)) || !isOnStep)
    refuse('rating-range', field, points, { from, to, step });
}

function checkForm(form: NonNullable<Answer['form']>, answer: AnswerForm): void {
  const dimensions = dimensionsOf(answer);
  const seen = new Set<string>();
  for (const { dimension, points } of form) {
    const known = dimensions.find(({ key }) => key === dimension);
    if (!known || seen.has(dimension)) {
      refuse(
        'rating-dimension',
        'form',
        dimension,
        dimensions.map(({ key }) => key).filter(key => !seen.has(key)),
      );
    }
    seen.add(dimension);
    checkFigure(`form.${dimension}`, points, { from: 0, to: known.max, step: known.step });
  }
}

function checkContent(criterion: RatedCriterion, given: Answer, places: number): void {
  const { answer } = criterion;
  if (given.points != null && answer.kind === 'points') checkFigure('points', given.points, answer);
  if (given.category != null && answer.kind === 'categories') {
    const allowed = answer.categories.map(({ key }) => key);
    if (!allowed.includes(given.category)) refuse('rating-category', 'category', given.category, allowed);
  }
  if (given.form != null) checkForm(given.form, answer);
  if (given.place != null && (given.place < 1 || given.place > places)) {
    refuse('rating-place', 'place', given.place, { from: 1, to: places });
  }
}

/** Refuses what the criterion does not take, by field, value and what is allowed; `places` is how many are put in order. */
export function checkAnswer(criterion: RatedCriterion, given: Answer, places: number): KeptAnswer {
  const kind = KIND[criterion.answer.kind];
  const other = GIVEN.find(field => given[field] != null && (field !== kind || given.isNotApplicable));
  if (other) refuse('rating-kind', other, given[other], given.isNotApplicable ? 'isNotApplicable' : kind);
  checkContent(criterion, given, places);
  return {
    points: given.points ?? null,
    category: given.category ?? null,
    place: given.place ?? null,
    form: given.form?.length ? Object.fromEntries(given.form.map(each => [each.dimension, each.points])) : null,
    isNotApplicable: given.isNotApplicable ?? false,
  };
}

/** Whether the answer says all that the criterion asks for. */
export function isComplete({ answer }: RatedCriterion, kept: KeptAnswer | undefined): boolean {
  if (!kept) return false;
  if (kept.isNotApplicable) return true;
  if (KIND[answer.kind] !== 'form') return kept[KIND[answer.kind]] !== null;
  return dimensionsOf(answer).every(({ key }) => kept.form?.[key] !== undefined);
}
