import { z } from 'zod';
import { closed, key, text, title, typesOrAll } from './basics.schema.js';

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

export const consequences = closed({
  counts: z.literal('unexcused').describe('Only absences without leave count.'),
  authority: text.describe('The body that decides; the ladder ends in a proposal to it.'),
  ladder: z
    .array(
      closed({
        key,
        title,
        after: z.int().min(1).describe('Proposed after so many unexcused absences in one year.'),
      }),
    )
    .min(1)
    .describe('Steps from the mildest up.'),
}).describe('What repeated absence leads to: proposals to a named body, nothing automatic.');

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
