import { z } from 'zod';
import { closed, key, title } from '../sections/basics.schema.js';
import { head, points, whenNothingExpected } from './criterion-head.schema.js';
import { condition, divided } from './figure.schema.js';
import { answerHead } from './rating.schema.js';

const percentile = closed({
  peers: z
    .number()
    .gt(0)
    .max(100)
    .describe('Percentile (nearest rank) of the same figure among the subjects of the cycle.'),
});

export const proportional = closed({
  ...head,
  rule: z.literal('proportional').describe('The maximum times how far a figure lies between "from" and "to".'),
  ...divided,
  from: z.number().default(0).describe('Figure that gives no points.'),
  to: z
    .union([z.number(), percentile])
    .default(1)
    .describe('Figure that gives full points; below "from" when less is better; or a percentile of the peers.'),
  whenNothingExpected,
});

const interval = closed({
  from: z.number().optional().describe('Lowest value that belongs to it. Absent: no lower end.'),
  below: z.number().optional().describe('First value that no longer belongs to it. Absent: no upper end.'),
  points: points.optional().describe('Points for a value in it.'),
  range: closed({ from: z.number().describe('Fewest points.'), to: z.number().describe('Most points.') })
    .optional()
    .describe('In place of points: a rater decides within this range.'),
}).describe('A half-open interval of values.');

export const tiers = closed({
  ...head,
  rule: z.literal('tiers').describe('Points looked up by the interval in which a figure lies.'),
  ...divided,
  whenNothingExpected,
  intervals: z
    .array(interval)
    .min(1)
    .describe('Intervals that cover all values without gap or overlap, ascending or descending.'),
  by: key.optional().describe('With ranges: the rater group that decides.'),
  step: z.number().positive().optional().describe('With ranges: the rater’s figure is a multiple of this.'),
});

const stair = (side: string) =>
  closed({
    per: z
      .number()
      .positive()
      .describe(`Size of one step ${side} the target, in units of the figure (0.03 is three percentage points).`),
    change: z.number().describe('Points added for each step; negative takes away.'),
    count: z.enum(['floor', 'ceil', 'exact']).describe('Whether a step begun counts not at all, in full, or in part.'),
  }).describe(`What each step ${side} the target changes.`);

export const steps = closed({
  ...head,
  rule: z.literal('steps').describe('Points at a target, changed for each step away from it.'),
  ...divided,
  start: points.describe('Points exactly at the target.'),
  target: z.number().describe('Value of the figure that is aimed at.'),
  below: stair('below').optional(),
  above: stair('above').optional(),
  whenNothingExpected,
});

export const anyOf = closed({
  ...head,
  rule: z.literal('any-of').describe('Points of the best option that holds.'),
  options: z
    .array(closed({ when: condition.describe('When the option is met.'), points }))
    .min(1)
    .describe('Each with its points; one option with all points is a plain requirement.'),
  otherwise: points.default(0).describe('Points where none holds.'),
});

export const checklist = closed({
  ...head,
  rule: z.literal('checklist').describe('Points of the items that are in order.'),
  items: z
    .array(
      closed({
        key,
        title,
        points,
        when: condition.optional().describe('In order when this holds. Absent: a rater ticks it.'),
      }),
    )
    .min(1)
    .describe('The items.'),
  ...answerHead,
  by: key
    .optional()
    .describe('Rater group that ticks the items without "when"; of several raters the majority counts.'),
});
