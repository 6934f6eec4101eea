import { describe, expect, it } from '@jest/globals';
import { draftOf } from '../../lib/answer-draft.js';
import { delivered, nextToSend, openCount, type Posted, post, postedAt, refused } from './outbox.js';

const posted = (more: Partial<Posted> = {}): Posted => ({
  assignmentId: 'an',
  question: 'organisation@',
  draft: draftOf(null),
  input: { criterion: 'organisation', points: '7' },
  clientKey: 'first',
  refusal: null,
  ...more,
});

describe('an answer on its way', () => {
  it('takes the place of the one before to the same question', () => {
    const box = post(post({}, posted()), posted({ clientKey: 'second' }));
    expect(openCount(box, 'an')).toBe(1);
    expect(nextToSend(box)?.clientKey).toBe('second');
  });

  it('stays when the server has taken the one before it', () => {
    const box = post(post({}, posted()), posted({ clientKey: 'second' }));
    expect(nextToSend(delivered(box, posted()))?.clientKey).toBe('second');
    expect(openCount(delivered(box, posted({ clientKey: 'second' })), 'an')).toBe(0);
  });

  it('is not sent again once it is refused, until it is changed', () => {
    const box = refused(post({}, posted()), posted(), 'too much');
    expect(nextToSend(box)).toBeUndefined();
    expect(postedAt(box, posted())?.refusal).toBe('too much');
    expect(nextToSend(post(box, posted({ clientKey: 'second' })))?.clientKey).toBe('second');
  });

  it('is not refused for what the one before said', () => {
    const box = post(post({}, posted()), posted({ clientKey: 'second' }));
    expect(postedAt(refused(box, posted(), 'too much'), posted())?.refusal).toBeNull();
  });

  it('with a figure that the question does not take waits, and lets others go first', () => {
    const box = post(post({}, posted({ input: null })), posted({ question: 'report@', clientKey: 'other' }));
    expect(nextToSend(box)?.clientKey).toBe('other');
    expect(openCount(box, 'an')).toBe(2);
  });
});
