import { z } from 'zod';
import { closed, key } from '../sections/basics.schema.js';
import { head } from './criterion-head.schema.js';
import { where } from './figure.schema.js';
import { answerHead, ballot, ratingGroup } from './rating.schema.js';

export const manual = closed({
  ...head,
  rule: z.literal('manual').describe('A rater’s figure from "min" to "max"; undecided until rated.'),
  ...answerHead,
  by: key.describe('Rater group: evaluator, leader, liaison, or one of "raters".'),
  step: z.number().positive().describe('The figure is a multiple of this, counted from "min".'),
  combine: z
    .enum(['mean', 'median', 'highest', 'lowest'])
    .default('mean')
    .describe('Which figure counts when several have rated.'),
});

export const ratings = closed({
  ...head,
  rule: z.literal('ratings').describe('What groups of raters gave, each group with its weight.'),
  ...answerHead,
  ballot,
  groups: z.array(ratingGroup).min(1).describe('The groups; the weights add up to 1.'),
});

export const inherit = closed({
  ...head,
  rule: z.literal('inherit').describe('Points of the evaluation of the own group, ward or organisation.'),
  from: key.describe('Whose: "ward" for the ward of the mandate, "parent-ward" for the one above it.'),
  parts: z
    .array(closed({ where, part: z.number().min(0).describe('Part of the points.') }))
    .default([])
    .describe('Parts by attributes of the subject; the first that fits counts. Absent: all points.'),
});
