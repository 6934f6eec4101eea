import { z } from 'zod';
import { closed, key, text, title } from './basics.schema.js';
import { MEASURE_FAMILIES } from './measure-families.js';

const points = z.number().describe('Points; decimals are exact.');
const maxPoints = z.number().positive().describe('Most points this criterion can give.');

const head = { key, title, max: maxPoints };

const measured = {
  measure: z
    .string()
    .min(1)
    .meta({ description: 'Family of the measure that is read.', enum: MEASURE_FAMILIES.map(family => family.key) }),
  of: key.optional().describe('The activity, pledge item or matter kind it is about. Absent: all of them together.'),
};

const whenNothingExpected = z
  .enum(['not-applicable', 'zero', 'full'])
  .describe('When the denominator is 0: the criterion leaves points and maximum, or gives none, or gives all.');

// Neither spread from `head` nor through closed(): either would make the type refer to itself.
const sum = z.strictObject(
  {
    key,
    title,
    max: maxPoints,
    rule: z.literal('sum').describe('Points of the criteria below added up.'),
    maxima: z
      .enum(['equal', 'capped'])
      .default('equal')
      .describe('"equal": the maxima below add up to this one; "capped": they may exceed it and the sum is cut.'),
    get criteria() {
      return z.array(criterion);
    },
  },
  'key, title, max, rule, maxima, criteria',
);

const proportional = closed({
  ...head,
  rule: z.literal('proportional').describe('The maximum times how far a rate lies between "from" and "to".'),
  ...measured,
  from: z.number().default(0).describe('Rate that gives no points.'),
  to: z.number().default(1).describe('Rate that gives full points; below "from" when less is better.'),
  outOf: z
    .number()
    .positive()
    .optional()
    .describe('Number that is expected, in place of the denominator; needed for a plain count.'),
  whenNothingExpected,
});

const each = closed({
  ...head,
  rule: z.literal('each').describe('Points for each thing counted, up to the maximum.'),
  ...measured,
  points: points.positive().describe('Points for each.'),
  free: z.int().min(0).default(0).describe('How many at first give nothing.'),
  once: z.boolean().default(false).describe('True: at most one counts.'),
});

const interval = closed({
  from: z.number().optional().describe('Lowest value that belongs to it. Absent: no lower end.'),
  below: z.number().optional().describe('First value that no longer belongs to it. Absent: no upper end.'),
  points: points.min(0).describe('Points for a value in it.'),
}).describe('A half-open interval of values.');

const tiers = closed({
  ...head,
  rule: z.literal('tiers').describe('Points looked up by the interval in which the value lies.'),
  ...measured,
  whenNothingExpected,
  intervals: z
    .array(interval)
    .min(1)
    .describe('Intervals that cover all values without gap or overlap, ascending or descending.'),
});

const stair = (side: string) =>
  closed({
    per: z
      .number()
      .positive()
      .describe(`Size of one step ${side} the target, in units of the measure (0.03 is three percentage points).`),
    change: z.number().describe('Points added for each step; negative takes away.'),
    count: z.enum(['floor', 'ceil', 'exact']).describe('Whether a step begun counts not at all, in full, or in part.'),
  }).describe(`What each step ${side} the target changes.`);

const steps = closed({
  ...head,
  rule: z.literal('steps').describe('Points at a target, changed for each step away from it.'),
  ...measured,
  start: points.min(0).describe('Points exactly at the target.'),
  target: z.number().describe('Value of the measure that is aimed at.'),
  below: stair('below').optional(),
  above: stair('above').optional(),
  whenNothingExpected,
});

const manual = closed({
  ...head,
  rule: z.literal('manual').describe("A rater's figure; undecided until rated."),
  step: z.number().positive().describe('The figure is a multiple of this.'),
  by: z.enum(['evaluator', 'leader', 'liaison']).describe('Role of the rater.'),
  guidance: text.optional().describe('What the rater looks at.'),
});

export const criterion = z.discriminatedUnion('rule', [sum, proportional, each, tiers, steps, manual]);
// Registered afterwards: a chained call would make the type refer to itself.
z.globalRegistry.add(sum.shape.criteria, { description: 'The criteria that are added up.' });
z.globalRegistry.add(criterion, {
  id: 'criterion',
  description: 'One line of the rubric; its rule says how the points come about.',
});

const outside = closed({
  max: z.number().positive().describe('Most points of the whole section.'),
  criteria: z.array(criterion).min(1).describe('Its criteria; their maxima may exceed that of the section.'),
});

const band = closed({
  key,
  title,
  from: z.number().optional().describe('Fewest points of the band. Absent: the lowest band.'),
  below: z.number().optional().describe('If stated, must be where the band above begins: bands are half-open.'),
}).describe('A range of total points with its name.');

export const rubric = closed({
  key,
  title,
  illustrative: z.boolean().describe('True: the points are not published by any source; screens say so.'),
  note: text.optional().describe('What readers of a score must know; required when illustrative.'),
  max: maxPoints.describe('Points of the whole; the maxima of the criteria add up to it.'),
  floor: z.number().default(0).describe('The total never goes below this.'),
  ceiling: z
    .number()
    .optional()
    .describe('The total never goes above this. Absent: bonus points may exceed the maximum.'),
  rounding: closed({
    places: z.int().min(0).max(6).describe('Decimal places of the total.'),
    mode: z.enum(['half-up', 'half-even', 'down', 'up']).describe('How the total is rounded.'),
  })
    .default({ places: 1, mode: 'half-up' })
    .describe('The total is rounded once, at the end, and bands read the rounded total.'),
  criteria: z.array(criterion).min(1).describe('The criteria, in the order of the score sheet.'),
  bonus: outside.optional().describe('Points on top of the maximum.'),
  deductions: outside.optional().describe('Points taken from the total.'),
  bands: z.array(band).min(1).describe('Bands, the highest first; the lowest has no "from".'),
}).describe('How the points are split and earned.');
