import { z } from 'zod';
import { closed, key, title } from '../sections/basics.schema.js';
import { condition } from './figure.schema.js';

export const rounding = closed({
  places: z.int().min(0).max(6).describe('Decimal places.'),
  mode: z
    .enum(['half-up', 'half-even', 'down', 'up'])
    .default('half-up')
    .describe('How a figure between two steps is rounded; "down" is towards zero, "up" away from it.'),
});

export const points = z.number().describe('Points; decimals are exact.');

/** What every criterion has. */
export const head = {
  key,
  title,
  max: z
    .union([z.number().min(0), z.literal('open')])
    .describe('Most points this criterion can give; "open": no upper end.'),
  min: z
    .union([z.number(), z.literal('open')])
    .default(0)
    .describe('Fewest points it can give; negative where it may take points; "open": no lower end.'),
  round: rounding.optional().describe('Rounds the points of this line. Absent: they are carried on exactly.'),
  appliesWhen: condition
    .optional()
    .describe('Where this does not hold the criterion does not apply: it leaves points and maximum.'),
};

export const whenNothingExpected = z
  .enum(['not-applicable', 'zero', 'full'])
  .optional()
  .describe(
    'When the denominator is 0: the criterion leaves points and maximum, or gives none, or gives all. Must be said where a rate may be out of nothing.',
  );

export type Rounding = z.infer<typeof rounding>;
