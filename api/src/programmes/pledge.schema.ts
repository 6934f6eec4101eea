import { z } from 'zod';
import { closed, key, monthDay, title } from './basics.schema.js';

const pledgeItem = closed({
  key,
  title,
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
}).describe('One thing every representative promises for the year.');

export const pledge = closed({
  title,
  signBy: monthDay.optional().describe('Day of the year by which pledges are signed.'),
  publicFrom: z
    .union([z.literal('signed'), monthDay])
    .describe('"signed": public as soon as signed; or the day of the year from which signed pledges are public.'),
  items: z.array(pledgeItem).min(1).describe('The promised things, in the order of the form.'),
}).describe('The template of the annual pledge.');
