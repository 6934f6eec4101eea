import { z } from 'zod';
import { closed, key } from '../sections/basics.schema.js';
import { head, points } from './criterion-head.schema.js';
import { figure, where } from './figure.schema.js';

const author = closed({
  lead: z.number().min(0).max(1).describe('Part of the points for the one whose role is "lead".'),
  joint: z
    .union([z.number().min(0).max(1), z.enum(['rest-shared', 'equal'])])
    .describe(
      'Part for each whose role is "joint"; "rest-shared": what the lead leaves, in equal parts; "equal": 1/authors.',
    ),
});

const share = z
  .union([z.literal('equal'), author])
  .describe('How the points of an event with several authors are split; with one author or none stated all are given.');

const free = z.int().min(0).default(0).describe('How many at first give nothing.');

export const each = closed({
  ...head,
  rule: z.literal('each').describe('Points for each thing counted.'),
  ...figure,
  points: points.describe('Points for each; negative takes points away (then "min" must allow it).'),
  per: z.number().positive().default(1).describe('How many make one: 10 gives the points for every ten.'),
  begun: z
    .enum(['floor', 'ceil', 'exact'])
    .optional()
    .describe(
      'With "per": whether an incomplete one counts not at all, in full or in part. Must be said if "per" is not 1.',
    ),
  free,
  once: z.boolean().default(false).describe('True: at most one counts.'),
  perEvent: z.number().positive().optional().describe('Most points that one event can give.'),
  share: share.optional(),
});

export const stages = closed({
  ...head,
  rule: z.literal('stages').describe('Points for the stages that each event has reached.'),
  ...figure,
  stages: z
    .array(closed({ stage: key.describe('A stage of the event kind.'), points }))
    .min(1)
    .describe('Points of each stage.'),
  mode: z
    .enum(['add', 'highest'])
    .describe('"add": the points of every stage reached are added; "highest": only the stage worth most counts.'),
  free,
  perEvent: z.number().positive().optional().describe('Most points that one event can give.'),
  share: share.optional(),
});

export const table = closed({
  ...head,
  rule: z
    .literal('table')
    .describe('Points looked up by attributes: of each event, or of the subject where no events are named.'),
  ...figure,
  rows: z
    .array(closed({ where: where.describe('When the row is meant; all of it must fit.'), points }))
    .min(1)
    .describe('Rows of the table; the first that fits counts.'),
  otherwise: points.describe('Points where no row fits.'),
  take: z
    .enum(['sum', 'highest', 'lowest'])
    .default('sum')
    .describe('Of several events: all added up, or only the one with most or fewest points.'),
  perEvent: z.number().positive().optional().describe('Most points that one event can give.'),
  share: share.optional(),
});

export type Share = z.infer<typeof share>;
