import { z } from 'zod';
import { closed, key, text, title, typesOrAll } from './basics.schema.js';

const amount = z
  .string()
  .regex(/^\d{1,9}(\.\d{1,2})?$/, 'an amount such as "200"')
  .describe('An exact decimal with at most two places.');

const quota = closed({
  share: z
    .string()
    .regex(/^[1-9]\d*\/[1-9]\d*$/, 'a part such as 1/5')
    .describe('At most this part, rounded down.'),
  within: z
    .enum(['jurisdiction', 'ward', 'group'])
    .describe(
      'Of whom: everybody to whom it may go in the whole jurisdiction, in the same ward, or in the same group.',
    ),
}).describe('How many may have it in one year.');

export const award = closed({
  key,
  title,
  of: z.enum(['representative', 'ward']).default('representative').describe('Who may have it.'),
  types: typesOrAll.default('all').describe('Of representatives: of which types.'),
  wardKinds: z.array(key).default([]).describe('Of wards and organisations: of which kinds. Empty: of all.'),
  authority: text.describe('The body that decides.'),
  quota: quota.optional().describe('Absent: no quota.'),
  fund: closed({ unit: text.describe('What is paid, such as yuan.'), most: amount.describe('Most for one.') })
    .optional()
    .describe('What goes with it. Absent: the title alone.'),
}).describe('A title or award: a body decides with a minute, within the quota, and the list is public from then on.');

const line = closed({
  key,
  title,
  amount,
  matterKinds: z.array(key).min(1).describe('Kinds of matters that earn it.'),
  settled: z
    .enum(['by-itself', 'solved'])
    .default('by-itself')
    .describe(
      '"by-itself": settled by somebody of `settledBy` with `self: true`; "solved": every solved one, where that already ' +
        'means that they settled it themselves.',
    ),
  major: z.boolean().optional().describe('Only major ones, or only others. Absent: both.'),
}).describe('What one settled matter earns.');

export const allowance = closed({
  key,
  title,
  unit: text.describe('What is paid, such as yuan.'),
  lines: z.array(line).min(1).describe('Amounts; the first line that fits counts.'),
}).describe('An allowance of organisations for what they settled themselves; apart from scores, which cannot read it.');
