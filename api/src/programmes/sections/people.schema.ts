import { z } from 'zod';
import { closed, key, text, title } from './basics.schema.js';

export const wardKind = closed({
  key,
  title,
  level: z.int().min(1).describe('Depth in the tree of wards: 1 is the whole jurisdiction, larger is deeper.'),
}).describe('A kind of place or organisation that is compared with others of its kind.');

export const householdCategory = closed({
  key,
  title,
  sensitive: z.boolean().describe('True: masked from everyone who does not need it, and each reveal is logged.'),
}).describe('A group that a household of the ledger may belong to; a household may belong to several.');

export const duty = closed({
  key,
  title,
  meaning: text.optional().describe('What the duty is for, in one phrase.'),
}).describe('A task of every representative, by which activities and visits are tagged.');

export const linkRule = closed({
  categories: z
    .union([z.literal('any'), z.array(key).min(1)])
    .describe('"any", or the household categories of which a household must have at least one.'),
  min: z.int().min(0).describe('Fewest households.'),
  max: z.int().min(0).describe('Most households.'),
  within: z
    .enum(['electoral-zone', 'ward', 'nearby'])
    .optional()
    .describe(
      'Where the households must lie: in the zone of the mandate, in its ward, or "nearby": in its ward or one beside it, ' +
        'below the same ward. Absent: anywhere in the jurisdiction.',
    ),
}).describe('How many households of which categories one representative is linked to.');

export const representativeType = closed({
  key,
  title,
  competentAuthority: text.describe('The body that evaluates this type; nobody is ranked across authorities.'),
  task: text.optional().describe('What this type is there for, such as what a supervisor watches.'),
  note: text.optional().describe('A remark for readers of the programme.'),
  links: z
    .union([z.literal('none'), z.array(linkRule).min(1)])
    .optional()
    .describe(
      'Link rules; "none": this type is linked to nobody; absent: no rule is stated and the office links as it sees fit.',
    ),
}).describe('A kind of representative, with the body that evaluates it.');
