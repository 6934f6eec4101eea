import { z } from 'zod';
import { closed, key, text, title } from '../sections/basics.schema.js';
import { criterion } from './criterion.schema.js';
import { rounding } from './criterion-head.schema.js';
import { condition, divided } from './figure.schema.js';
import { raterGroup } from './rating.schema.js';

const outside = closed({
  max: z
    .union([z.number().positive(), z.literal('open')])
    .describe('Most points of the whole section; "open": no cap.'),
  criteria: z.array(criterion).min(1).describe('Its criteria; their maxima may exceed that of the section.'),
});

const quota = closed({
  share: z.number().gt(0).max(1).describe('Largest part of the ranked subjects, 0 to 1.'),
  rounding: z.enum(['floor', 'half-up', 'ceil']).describe('How the part is made a whole number of subjects.'),
  within: key.optional().describe('Attribute of the subject: the quota holds within each of its values by itself.'),
  atTheCut: z
    .enum(['all-in', 'all-out'])
    .describe('Subjects that share the last place of the quota after all second keys: all in, or all out.'),
}).describe('No more than a part of the subjects may be in the band; who falls out is in the next band.');

const band = closed({
  key,
  title,
  from: z.number().optional().describe('Fewest points of the band. Absent: the lowest band.'),
  below: z.number().optional().describe('If stated, must be where the band above begins: bands are half-open.'),
  quota: quota.optional(),
}).describe('A range of total points with its name.');

const limits = {
  bandAtMost: key.optional().describe('The best band that remains possible.'),
  pointsAtMost: z.number().optional().describe('Most points of the total.'),
  bars: z.array(key).min(1).optional().describe('Keys of proposals that are then not made, such as an award.'),
};

const gate = closed({
  key,
  title,
  require: z.array(condition).min(1).describe('All of these must hold, or the limits below apply.'),
  ...limits,
}).describe('Minimums; the points stay visible.');

const veto = closed({
  key,
  title,
  when: condition.describe('When this holds, the limits below apply.'),
  ...limits,
}).describe('One event that outweighs points; the points stay visible.');

const secondKey = closed({
  ...divided,
  order: z.enum(['most-first', 'fewest-first']).default('most-first').describe('Which end is better.'),
}).describe('A figure that decides between equal totals.');

const proposal = closed({
  key,
  title,
  when: condition.describe('It is proposed when this holds; the band stands here.'),
  authority: text.describe('The body that decides; the software only drafts the proposal.'),
}).describe('What is proposed about a subject: an award, an interview, a second poor year. Never automatic.');

const normalise = closed({
  to: z.number().positive().describe('The scale that totals are brought to, such as 100.'),
  by: z
    .enum(['maximum', 'best', 'percentile'])
    .describe('Divided by the maximum that applies, by the best total of the cycle, or the part of peers not above.'),
}).describe('How totals of another scale, or without an upper end, are made comparable.');

export const rubric = closed({
  key,
  title,
  illustrative: z
    .boolean()
    .default(false)
    .describe('True: the points are not published by any source; screens say so.'),
  note: text.optional().describe('What readers of a score must know; required when illustrative.'),
  source: z.string().min(1).optional().describe('The published rule: name, number, address.'),
  max: z
    .union([z.number().positive(), z.literal('open')])
    .describe('Points of the whole; the maxima of the criteria add up to it. "open": no upper end.'),
  maxima: z
    .enum(['equal', 'capped'])
    .default('equal')
    .describe(
      '"equal": the maxima of the criteria add up to the whole; "capped": they may exceed it, the base is cut.',
    ),
  notApplicable: z
    .enum(['scale-up', 'reduce-maximum'])
    .default('scale-up')
    .describe(
      'What follows where a criterion does not apply: the rest is scaled up to the whole, or the whole becomes smaller.',
    ),
  floor: z
    .union([z.number(), z.literal('open')])
    .default(0)
    .describe('The total never goes below this.'),
  ceiling: z
    .number()
    .optional()
    .describe('The total never goes above this. Absent: bonus points may exceed the maximum.'),
  rounding: rounding
    .default({ places: 1, mode: 'half-up' })
    .describe('The total is rounded once, at the end; bands and ranks read the rounded total.'),
  raters: z.array(raterGroup).default([]).describe('Rater groups besides the built-in evaluator, leader and liaison.'),
  criteria: z.array(criterion).min(1).describe('The criteria, in the order of the score sheet.'),
  bonus: outside.optional().describe('Points on top of the maximum.'),
  deductions: outside.optional().describe('Points taken from the total; what its criteria give is subtracted.'),
  normalise: normalise.optional(),
  gates: z.array(gate).default([]).describe('Minimums without which the band or the points are limited.'),
  vetoes: z.array(veto).default([]).describe('Events that bar an award or limit the band.'),
  bands: z.array(band).default([]).describe('Bands, the highest first; the lowest has no "from". Empty: no bands.'),
  bandsRead: z
    .enum(['total', 'normalised'])
    .default('total')
    .describe('Whether bands and ranks read the total or the normalised total.'),
  ties: z
    .array(secondKey)
    .default([])
    .describe('Second keys, in order. Whoever is still equal shares the place: 1, 2, 2, 4.'),
  eligibility: z
    .array(closed({ key, title, require: condition.describe('Holds for whoever is ranked.') }))
    .default([])
    .describe('Who is ranked; the others are listed with their points, without place, outside quotas.'),
  proposals: z.array(proposal).default([]).describe('What follows from a result, as proposals to a named body.'),
}).describe('How the points are split and earned.');
