import { describe, expect, test } from '@jest/globals';
import { isCarried, requireVote } from './vote-rule.js';

const majority = (of: 'eligible' | 'present' | 'cast', share: string, exceeding = true) => ({
  quorum: '2/3',
  majority: { of, share, exceeding },
});
const count = (eligible: number, present: number, inFavour: number, against: number, abstained = 0) => ({
  ...{ eligible, present, inFavour, against, abstained },
});

describe('a vote', () => {
  test.each([
    ['more than half of those present', majority('present', '1/2'), count(30, 20, 11, 9), true],
    ['half of those present is not more than half', majority('present', '1/2'), count(30, 20, 10, 10), false],
    ['two thirds are enough where they are', majority('present', '2/3', false), count(30, 30, 20, 10), true],
    ['more than half of all entitled', majority('eligible', '1/2'), count(30, 20, 15, 5), false],
    ['abstentions do not count among votes cast', majority('cast', '1/2'), count(30, 20, 6, 4, 10), true],
    ['nobody for or against carries nothing', majority('cast', '1/2', false), count(30, 20, 0, 0, 20), false],
  ])('%s', (_, rule, counts, carried) => {
    expect(isCarried(rule, counts)).toBe(carried);
  });

  test.each([
    ['a meeting that is too small', count(30, 19, 19, 0), 'quorum-missed'],
    ['more votes than people', count(30, 20, 15, 6), 'vote-counts'],
    ['more people than are entitled', count(30, 31, 20, 0), 'vote-counts'],
    ['less than nothing', count(30, 20, 20, -1), 'vote-counts'],
  ])('%s is refused', (_, counts, reason) => {
    expect(() => requireVote(majority('present', '1/2'), counts)).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining({ reason }) }),
    );
  });
});
