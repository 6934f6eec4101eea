import { z } from 'zod';
import { closed, duration, key, title } from './basics.schema.js';

const matterState = closed({
  key: z
    .enum(['RAISED', 'REGISTERED', 'ANSWERED', 'REOPENED', 'CLOSED'])
    .describe('The state, by its word in the system.'),
  title,
}).describe('A state, under the name this jurisdiction uses for it.');

const matterOutcome = closed({
  key: z.enum(['SOLVED', 'STARTED', 'PLANNED', 'CANNOT']).describe('The outcome, by its word in the system.'),
  title,
}).describe('What an answer may say, under the name this jurisdiction uses for it.');

const limits = closed({
  register: duration.optional().describe('From raising to registering.'),
  answer: duration.optional().describe('From registering to the answer.'),
}).describe('Time limits; one that is absent is not watched.');

export const matters = closed({
  kinds: z
    .array(
      closed({
        key,
        title,
        states: z.array(matterState).min(2).describe('The states it passes through, in order.'),
        limits: limits.default({}),
        outcomes: z.array(matterOutcome).min(1).describe('The outcomes an answer may have.'),
      }).describe('A kind of matter that somebody raises and the office must answer.'),
    )
    .describe('The kinds of matters.'),
}).describe('What people raise and the office must answer.');
