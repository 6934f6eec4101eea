import { expect, it } from '@jest/globals';
import type { Question } from '../../lib/answer-draft.js';
import { EMPTY_TALLY, readTally } from './paper-rows.js';

const asked = (question: Partial<Question>): Question => ({
  key: 'line',
  period: '',
  kind: 'POINTS',
  choices: [],
  needsEvidence: false,
  ...question,
});
const lines = (text: string) => ({ ...EMPTY_TALLY, lines: text });
const form = asked({ kind: 'FORM', choices: [{ key: 'honest' }, { key: 'clear' }] });

it.each<[string, Question, Parameters<typeof readTally>[1], object]>([
  [
    'papers by word, those that leave it out too',
    asked({ kind: 'CATEGORY' }),
    { ...EMPTY_TALLY, byWord: { good: '30', fair: '0', 'n/a': '2' } },
    {
      rows: [
        { count: 30, answers: [{ criterion: 'line', category: 'good' }] },
        { count: 2, answers: [{ criterion: 'line', isNotApplicable: true }] },
      ],
    },
  ],
  [
    'a figure and how many papers, one paper when nothing is said',
    asked({}),
    lines('8.5 12\n\n 7，3\n6'),
    {
      rows: [
        { count: 12, answers: [{ criterion: 'line', points: '8.5' }] },
        { count: 3, answers: [{ criterion: 'line', points: '7' }] },
        { count: 1, answers: [{ criterion: 'line', points: '6' }] },
      ],
    },
  ],
  [
    'a place',
    asked({ kind: 'PLACE' }),
    lines('2 5'),
    { rows: [{ count: 5, answers: [{ criterion: 'line', place: 2 }] }] },
  ],
  [
    'one form a line',
    form,
    lines('1.5 4'),
    {
      rows: [
        {
          count: 1,
          answers: [
            {
              criterion: 'line',
              form: [
                { dimension: 'honest', points: '1.5' },
                { dimension: 'clear', points: '4' },
              ],
            },
          ],
        },
      ],
    },
  ],
  ['the number of a line that has too few figures', form, lines('1 2\n3'), { badLine: 2 }],
  ['the number of a line that is no figure', asked({}), lines('eight'), { badLine: 1 }],
])('a count is read: %s', (_, question, tally, expected) => {
  expect(readTally(question, tally)).toEqual(expected);
});
