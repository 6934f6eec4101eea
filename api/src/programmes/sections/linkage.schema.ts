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

const need = closed({
  key,
  title,
  categories: z
    .array(key)
    .default([])
    .describe('Household categories that have this need; others have it when it is set on them.'),
  metBy: z.array(key).min(1).describe('Values of the skills attribute, of which one is enough.'),
}).describe('What a household may need of whoever is linked to it.');

const hardest = closed({
  categories: z.array(key).min(1).describe('Household categories of the hardest cases.'),
  attribute: key.describe('The attribute of representatives that tells who is senior, such as the post held.'),
  values: z.array(key).min(1).describe('Its values that make somebody senior.'),
}).describe('The hardest cases, which go to senior people first.');

const weight = z.number().min(0).max(100);

export const matching = closed({
  types: z.array(key).min(1).describe('Representative types that are proposed.'),
  households: categoriesOrAny.default('any'),
  perHousehold: z.int().min(1).max(5).default(1).describe('How many representatives each household is to have.'),
  most: z.int().min(1).optional().describe('Most households of one representative, below what link rules allow.'),
  within: z
    .array(key)
    .min(1)
    .optional()
    .describe('Kinds of wards, of one of which both must lie in the same. Absent: anywhere in the jurisdiction.'),
  skills: key.optional().describe('The attribute of representatives that holds their skills.'),
  needs: z.array(need).default([]).describe('What households need, and which skills meet it.'),
  hardest: hardest.optional(),
  weights: closed({
    need: weight.default(10).describe('For each need that is met.'),
    hardest: weight.default(8).describe('For a senior person with a hardest case.'),
    near: weight.default(4).describe('For the same ward or zone; half of it one ward up.'),
    load: weight.default(2).describe('Taken off for each household beyond an even share.'),
  })
    .default({ need: 10, hardest: 8, near: 4, load: 2 })
    .describe('How much each part of the fit counts.'),
}).describe(
  'How links are proposed: by fit of skills and needs, seniority, distance and even load, within the link rules.',
);
