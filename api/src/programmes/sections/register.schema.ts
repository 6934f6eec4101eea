import { z } from 'zod';
import { closed, key, title } from './basics.schema.js';

export const NUMBERED_RECORDS = ['household', 'representative', 'ward', 'matter'] as const;

export const register = closed({
  key,
  title,
  of: z.array(z.enum(NUMBERED_RECORDS)).min(1).describe('What it numbers.'),
  headings: z
    .array(z.string().min(1))
    .default([])
    .describe('Headings under which files write its numbers, besides its title and key.'),
}).describe(
  'Another system whose numbers records carry, so that its files find them; a number once for each kind of record.',
);
