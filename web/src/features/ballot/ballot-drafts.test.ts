import { describe, expect, it } from '@jest/globals';
import type { Question } from '../../lib/answer-draft.js';
import { type BallotDrafts, ballotOf, draftAt, isComplete, togglePlace } from './ballot-drafts.js';

const order: Question = {
  key: 'order',
  period: '',
  kind: 'PLACE',
  from: '1',
  to: '3',
  step: '1',
  choices: [],
  needsEvidence: false,
};
const subjects = ['an', 'bo', 'chen'].map(name => ({
  evaluationId: name,
  name,
  wardName: 'east',
  isCast: false,
  criteria: [order],
}));

const tapped = (...names: string[]): BallotDrafts =>
  names.reduce<BallotDrafts>(
    (drafts, evaluationId) => togglePlace(drafts, subjects, { evaluationId, question: order }),
    {},
  );
const places = (drafts: BallotDrafts): string[] =>
  subjects.map(({ evaluationId }) => draftAt(drafts, evaluationId, order).points);

describe('names tapped in order', () => {
  it.each([
    ['get their places one after the other', ['bo', 'an', 'chen'], ['2', '1', '3']],
    ['leave the others without one', ['chen'], ['', '', '1']],
    ['move up when one before them is tapped again', ['bo', 'an', 'chen', 'bo'], ['1', '', '2']],
    ['stay when one behind them is tapped again', ['bo', 'an', 'chen', 'chen'], ['2', '1', '']],
  ])('%s', (_, names, expected) => {
    expect(places(tapped(...names))).toEqual(expected);
  });
});

it('a ballot is complete with every place, and sent with it', () => {
  const drafts = tapped('bo', 'an');
  expect(subjects.map(subject => isComplete(drafts, subject))).toEqual([true, true, false]);
  expect(ballotOf(drafts, subjects[0]!)).toEqual({ evaluationId: 'an', answers: [{ criterion: 'order', place: 2 }] });
});
