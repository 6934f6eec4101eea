import { expect, test } from '@jest/globals';
import { stepsFrom } from './phase-order.js';

test.each([
  ['COLLECTING', { SELF_REPORT: 'forward' }],
  ['SELF_REPORT', { COLLECTING: 'back', RATING: 'forward' }],
  ['RATING', { SELF_REPORT: 'back', REPLY: 'forward' }],
  ['REPLY', { RATING: 'back', REVIEW: 'forward' }],
  ['REVIEW', { REPLY: 'back' }],
  ['PUBLISHED', {}],
])('from %s a cycle goes one step', (phase, steps) => {
  expect(stepsFrom(phase as never)).toEqual(steps);
});
