import { z } from 'zod';
import { closed, key, text, title, typesOrAll } from './basics.schema.js';

const categoriesOrAny = z
  .union([z.literal('any'), z.array(key).min(1)])
  .describe('"any", or the household categories of which a household must have at least one.');

export const coverageRule = closed({
  categories: categoriesOrAny.default('any'),
  types: typesOrAll.default('all'),
  min: z.int().min(0).describe('Fewest representatives that a household is to have.'),
  max: z.int().min(1).optional().describe('Most representatives. Absent: no upper end.'),
}).describe('How many representatives of which types a household is to have; who has others is shown, never refused.');

const fixedThing = z.enum(['post', 'task', 'target', 'reward']);

const fixedThings = z
  .array(fixedThing)
  .default([])
  .describe(
    'What has to be said of each beside the person: as what, to do what, how far, with which reward or penalty.',
  );

const responsibilityLevel = closed({
  key,
  title,
  types: typesOrAll.describe('Who answers at this level: "all", or the keys of representative types.'),
  over: key.describe('The kind of ward that is answered for; "households": the households themselves, by links.'),
  fixed: fixedThings,
}).describe('One step of the chain: who answers for what.');

export const responsibility = closed({
  title: title.default({ 'zh-CN': '责任链', en: 'Chain of responsibility' }),
  note: text.optional().describe('What those who answer have to see to, in one sentence.'),
  levels: z.array(responsibilityLevel).min(1).describe('The steps, from the top down.'),
}).describe('Who answers for which ward or household, step by step from the top down.');
