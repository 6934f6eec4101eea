import { describe, expect, it } from '@jest/globals';
import { type AnswerDraft, draftOf, faultOf, inputOf, isAnswered, type Question } from './answer-draft.js';

const RANGE = { from: '60', to: '100', step: '2.5' };
const asked = (question: Partial<Question>): Question => ({
  key: 'line',
  period: '',
  kind: 'POINTS',
  choices: [],
  needsEvidence: false,
  ...question,
});
const figure = asked(RANGE);
const form = asked({
  kind: 'FORM',
  choices: [
    { key: 'honest', max: '2', step: '0.5' },
    { key: 'clear', max: '4', step: '1' },
  ],
});
const NOTHING = draftOf(null);
const typed = (draft: Partial<AnswerDraft>): AnswerDraft => ({ ...NOTHING, ...draft });

it.each([
  ['', null],
  ['62.5', null],
  ['100', null],
  ['6O', 'notNumber'],
  ['57.5', 'range'],
  ['102.5', 'range'],
  ['63', 'step'],
])('a figure typed as "%s" from 60 to 100 in steps of 2.5 has the fault %s', (points, fault) => {
  expect(faultOf(points, RANGE)).toBe(fault);
});

it('three tenths are a step of one tenth', () => {
  expect(faultOf('0.3', { from: '0', to: '1', step: '0.1' })).toBeNull();
});

describe('a question is answered', () => {
  it.each<[string, boolean, Question, Partial<AnswerDraft>]>([
    ['with its figure', true, figure, { points: '60' }],
    ['not with one that it does not take', false, figure, { points: '61' }],
    ['where it does not apply', true, figure, { isNotApplicable: true }],
    ['not without the reasons it asks for', false, asked({ ...RANGE, needsEvidence: true }), { points: '60' }],
    ['with a word', true, asked({ kind: 'CATEGORY' }), { category: 'good' }],
    ['not with one line of a form open', false, form, { form: { honest: '2' } }],
    ['with every line of a form', true, form, { form: { honest: '2', clear: '0' } }],
  ])('%s', (_, answered, question, draft) => {
    expect(isAnswered(question, typed(draft))).toBe(answered);
  });
});

describe('an answer is sent', () => {
  it.each<[string, Question, Partial<AnswerDraft>, object | null]>([
    ['as a figure', figure, { points: ' 62.5 ' }, { criterion: 'line', points: '62.5' }],
    ['not while the figure is refused here', figure, { points: '63' }, null],
    ['as taken back when nothing is left', figure, {}, { criterion: 'line', points: null }],
    [
      'as a place',
      asked({ kind: 'PLACE', from: '1', to: '8', step: '1' }),
      { points: '3' },
      { criterion: 'line', place: 3 },
    ],
    [
      'for its part of the year',
      asked({ ...RANGE, period: 'Q2' }),
      { points: '60' },
      { criterion: 'line', period: 'Q2', points: '60' },
    ],
    [
      'as what does not apply, whatever was typed before',
      figure,
      { points: '63', isNotApplicable: true },
      { criterion: 'line', isNotApplicable: true },
    ],
    [
      'with the lines of a form that are filled in',
      form,
      { form: { honest: '1.5', clear: '' } },
      { criterion: 'line', form: [{ dimension: 'honest', points: '1.5' }] },
    ],
  ])('%s', (_, question, draft, input) => {
    expect(inputOf(question, typed(draft))).toEqual(input);
  });
});
