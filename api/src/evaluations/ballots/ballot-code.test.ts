import { describe, expect, it } from '@jest/globals';
import { ballotCodeHash, newBallotCode } from './ballot-code.js';
import { GuessLimit } from './guess-limit.js';

describe('a ballot code', () => {
  it('is three groups of four, without letters that look like digits', () => {
    for (let times = 0; times < 200; times += 1)
      expect(newBallotCode()).toMatch(/^([2-9A-HJKMNP-TV-Z]{4}-){2}[2-9A-HJKMNP-TV-Z]{4}$/);
  });

  it.each([
    ['in small letters', 'abcd-2345-wxyz'],
    ['without dashes', 'ABCD2345WXYZ'],
    ['with blanks', ' ABCD 2345 wxyz '],
  ])('is the same code %s', (_, typed) => {
    expect(ballotCodeHash('here', typed)).toBe(ballotCodeHash('here', 'ABCD-2345-WXYZ'));
  });

  it('is another code in another jurisdiction', () => {
    expect(ballotCodeHash('here', 'ABCD-2345-WXYZ')).not.toBe(ballotCodeHash('there', 'ABCD-2345-WXYZ'));
  });
});

describe('wrong codes', () => {
  const missed = (times: number, at = 0): GuessLimit => {
    const limit = new GuessLimit();
    for (let time = 0; time < times; time += 1) limit.miss('hall', at);
    return limit;
  };

  it.each([
    ['fifty-nine in ten minutes make nobody wait', 59, 1000, 0],
    ['sixty make the address wait until the ten minutes are over', 60, 1000, 599_000],
    ['after ten minutes it may try again', 60, 600_000, 0],
  ])('%s', (_, times, now, wait) => {
    expect(missed(times).waitOf('hall', now)).toBe(wait);
  });

  it('of one address make no other wait', () => {
    expect(missed(60).waitOf('home', 1000)).toBe(0);
  });

  it('are counted anew after the wait', () => {
    const limit = missed(60);
    limit.miss('hall', 600_001);
    expect(limit.waitOf('hall', 600_002)).toBe(0);
  });
});
