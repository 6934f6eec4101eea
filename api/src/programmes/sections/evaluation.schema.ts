import { z } from 'zod';
import { closed, key, text, typesOrAll } from './basics.schema.js';

const representatives = closed({
  subject: z.literal('representative').describe('Each mandate is evaluated, by the competent authority of its type.'),
  types: typesOrAll,
  rubric: key.describe('The rubric they are scored with.'),
});

const wards = closed({
  subject: z.literal('ward').describe('Each ward of the kinds is evaluated.'),
  kinds: z.array(key).min(1).describe('Keys of ward kinds; wards are never ranked across kinds.'),
  authority: text.describe('The body that evaluates them.'),
  rubric: key.describe('The rubric they are scored with.'),
});

export const evaluationMethod = z
  .discriminatedUnion('subject', [representatives, wards])
  .describe('Who is scored with which rubric; one cycle is held per year, authority and type or kind.');

export const disclosure = z
  .discriminatedUnion('profile', [
    closed({
      profile: z.literal('restrained').describe('Representatives see their own figures and band, not ranks of others.'),
    }),
    closed({
      profile: z.literal('open').describe('Ranks are shown to those ranked and to the public.'),
      approver: text.describe('Who approved it; kept in the log.'),
      reason: text.describe('Why; kept in the log.'),
    }),
  ])
  .describe('Who sees which figure.');
