import { z } from 'zod';
import { closed, key, text, title, typesOrAll } from './basics.schema.js';

const rung = closed({
  key,
  title,
  after: z.int().min(1).describe('Due from so many in one calendar year.'),
  noticeDays: z.int().min(0).default(0).describe('At least so many days lie between the notice and the decision.'),
  hearing: z
    .boolean()
    .default(false)
    .describe('True: nothing is decided before the person was heard; what the person said is kept.'),
  authority: text.optional().describe('The body that decides this step. Absent: the one of the whole ladder.'),
}).describe('One step of the ladder, from a reminder to a proposal to the body that may end a mandate.');

const consent = closed({
  key,
  title,
  authority: text.describe('The body whose consent is needed first.'),
}).describe('A measure of another body that needs consent beforehand, such as Party discipline.');

export const consequences = closed({
  counts: z
    .string()
    .default('unexcused')
    .describe(
      'What is counted: "unexcused", absences without leave (approved leave never counts), or another measure of a ' +
        'person that is a plain count and of which more is ill, as rubrics name it: `family` or `family/of`.',
    ),
  types: typesOrAll.default('all').describe('To whom it applies.'),
  authority: text.describe('The body that decides; the ladder ends in a proposal to it.'),
  ladder: z.array(rung).min(1).describe('Steps from the mildest up; each is taken only after those before it.'),
  consents: z
    .array(consent)
    .default([])
    .describe('Of these only is recorded that the consent exists: who gave it, when and its number.'),
}).describe(
  'What repeated absence leads to: a person takes each step, nothing is automatic and no mandate ends by it.',
);
