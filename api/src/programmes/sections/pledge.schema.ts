import { z } from 'zod';
import { closed, key, monthDay, title } from './basics.schema.js';

const pledgeItem = closed({
  key,
  title,
  wording: z
    .enum(['own', 'fixed'])
    .default('own')
    .describe('"own": whoever pledges says in own words what; "fixed": the title says it, own words may be added.'),
  times: closed({
    min: z.int().min(0).default(1).describe('The fewest; 0: it may be left out.'),
    max: z.int().min(1).max(20).default(1).describe('The most.'),
  })
    .default({ min: 1, max: 1 })
    .describe('How often it stands on the form of one person; "max" above 1 leaves the number to the person.'),
  evidence: z
    .enum(['matter', 'record', 'none'])
    .describe('What a claim must point to: a matter that was raised, a note or visit that records it, or nothing.'),
  matterKind: key.optional().describe('Which kind of matter counts as evidence; only with evidence "matter".'),
  beneficiary: z
    .literal('linked-household')
    .optional()
    .describe('The item must name a household that is linked to the pledger on the day of the claim.'),
  confirmedBy: z
    .array(z.enum(['household', 'liaison', 'leader', 'evaluator']))
    .min(1)
    .describe('Who may confirm it; never the pledger.'),
}).describe('One thing that stands on the form of the year.');

export const pledge = closed({
  title,
  form: z
    .enum(['pledge', 'activities'])
    .default('pledge')
    .describe(
      '"pledge": what is promised and signed; "activities": what everybody takes part in, which nobody promises.',
    ),
  signBy: monthDay.optional().describe('Day of the year by which pledges are signed.'),
  publicFrom: z
    .union([z.literal('signed'), monthDay])
    .describe('"signed": public as soon as signed; or the day of the year from which signed pledges are public.'),
  items: z.array(pledgeItem).min(1).describe('The promised things, in the order of the form.'),
}).describe('The template of the annual items of each representative: a pledge, or activities to take part in.');
