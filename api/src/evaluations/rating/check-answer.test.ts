import { describe, expect, it } from '@jest/globals';
import type { AnswerForm, RatedCriterion } from '../../programmes/rubric/rated-criteria.js';
import type { DomainError } from '../../shared/errors.js';
import { type Answer, checkAnswer, isComplete } from './check-answer.js';

const title = { 'zh-CN': '项', en: 'line' };

const rated = (answer: AnswerForm): RatedCriterion => ({
  key: 'line',
  title,
  section: 'BASE',
  max: 10,
  needsEvidence: false,
  groups: ['evaluator'],
  periods: [''],
  answer,
});

const figure = rated({ kind: 'points', from: 60, to: 100, step: 2.5 });
const words = rated({ kind: 'categories', categories: ['good', 'fair', 'poor'].map(key => ({ key, title })) });
const form = rated({
  kind: 'form',
  dimensions: [
    { key: 'diligence', title, max: 20, step: 0.5 },
    { key: 'results', title, max: 30, step: 1 },
  ],
});
const list = rated({ kind: 'checklist', items: ['read', 'signed'].map(key => ({ key, title })) });
const order = rated({ kind: 'order' });

const check = (criterion: RatedCriterion, given: Answer) => checkAnswer(criterion, given, 8);

function refusal(criterion: RatedCriterion, given: Answer): unknown[] {
  try {
    check(criterion, given);
  } catch (error) {
    const { reason, field, value, allowed } = (error as DomainError).extensions;
    return [reason, field, value, allowed];
  }
  return [];
}

const RANGE = { from: 60, to: 100, step: 2.5 };

describe('an answer is refused by field, value and what is allowed', () => {
  it.each<[string, RatedCriterion, Answer, unknown[]]>([
    ['a figure below the range', figure, { points: '57.5' }, ['rating-range', 'points', '57.5', RANGE]],
    ['a figure above the range', figure, { points: '102.5' }, ['rating-range', 'points', '102.5', RANGE]],
    ['a figure between two steps', figure, { points: '63' }, ['rating-range', 'points', '63', RANGE]],
    [
      'a word the ballot lacks',
      words,
      { category: 'fine' },
      ['rating-category', 'category', 'fine', ['good', 'fair', 'poor']],
    ],
    [
      'more than a dimension allows',
      form,
      { form: [{ dimension: 'results', points: '31' }] },
      ['rating-range', 'form.results', '31', { from: 0, to: 30, step: 1 }],
    ],
    [
      'a dimension that the form lacks',
      form,
      { form: [{ dimension: 'charm', points: '1' }] },
      ['rating-dimension', 'form', 'charm', ['diligence', 'results']],
    ],
    [
      'a dimension twice',
      form,
      {
        form: [
          { dimension: 'results', points: '1' },
          { dimension: 'results', points: '2' },
        ],
      },
      ['rating-dimension', 'form', 'results', ['diligence']],
    ],
    [
      'half an item of a checklist',
      list,
      { form: [{ dimension: 'read', points: '0.5' }] },
      ['rating-range', 'form.read', '0.5', { from: 0, to: 1, step: 1 }],
    ],
    ['a ninth place among eight', order, { place: 9 }, ['rating-place', 'place', 9, { from: 1, to: 8 }]],
    ['a figure where a word is asked for', words, { points: '60' }, ['rating-kind', 'points', '60', 'category']],
    ['a place where a figure is asked for', figure, { place: 1 }, ['rating-kind', 'place', 1, 'points']],
    [
      'a figure for what does not apply',
      figure,
      { points: '60', isNotApplicable: true },
      ['rating-kind', 'points', '60', 'isNotApplicable'],
    ],
  ])('%s', (_, criterion, given, expected) => {
    expect(refusal(criterion, given)).toEqual(expected);
  });
});

const NOTHING = { points: null, category: null, place: null, form: null, isNotApplicable: false };

describe('an answer is taken', () => {
  it.each<[string, RatedCriterion, Answer, object]>([
    ['a figure on a step counted from the lowest', figure, { points: '62.5' }, { points: '62.5' }],
    ['a word of the ballot', words, { category: 'poor' }, { category: 'poor' }],
    ['the last place', order, { place: 8 }, { place: 8 }],
    ['that it does not apply', form, { isNotApplicable: true }, { isNotApplicable: true }],
    ['an answer taken back', figure, {}, {}],
    [
      'a form with one dimension still open',
      form,
      { form: [{ dimension: 'results', points: '7' }] },
      { form: { results: '7' } },
    ],
  ])('%s', (_, criterion, given, kept) => {
    expect(check(criterion, given)).toEqual({ ...NOTHING, ...kept });
  });
});

describe('an answer is complete', () => {
  it.each<[string, boolean, RatedCriterion, Answer | null]>([
    ['with its figure', true, figure, { points: '60' }],
    ['not before it is given', false, figure, null],
    ['not once it is taken back', false, figure, {}],
    ['where the criterion does not apply', true, figure, { isNotApplicable: true }],
    ['not with one dimension open', false, form, { form: [{ dimension: 'results', points: '7' }] }],
    [
      'with every dimension',
      true,
      form,
      {
        form: [
          { dimension: 'results', points: '7' },
          { dimension: 'diligence', points: '0' },
        ],
      },
    ],
    ['not with one item of a checklist open', false, list, { form: [{ dimension: 'read', points: '1' }] }],
  ])('%s', (_, complete, criterion, given) => {
    expect(isComplete(criterion, given === null ? undefined : check(criterion, given))).toBe(complete);
  });
});
