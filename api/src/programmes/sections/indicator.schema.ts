import { z } from 'zod';
import { closed, key, text, title } from './basics.schema.js';

const otherwise = z
  .enum(['refuse', 'explain'])
  .default('explain')
  .describe('What happens to a figure that breaks the rule: it is refused, or needs an explanation in its note.');
const reason = text.describe('Why, as whoever enters the figure reads it.');

const range = closed({
  rule: z.literal('range').describe('The figure lies between two numbers.'),
  min: z.number().optional().describe('The least it may be.'),
  max: z.number().optional().describe('The most it may be.'),
  otherwise,
  reason,
});

const relation = closed({
  rule: z.literal('relation').describe('The figure agrees with another one of the same ward and period.'),
  indicator: key.describe('The other indicator; nothing is checked while it has no figure.'),
  is: z.enum(['at-most', 'at-least', 'equal']).describe('How this figure stands to the other one.'),
  otherwise,
  reason,
});

const change = closed({
  rule: z.literal('change').describe('The figure is near that of the period before.'),
  from: z.number().min(0).optional().describe('The least, as a part of the figure before: 0.5 is half of it.'),
  to: z.number().positive().optional().describe('The most, as a part of the figure before: 2 is twice as much.'),
  otherwise,
  reason,
});

const target = z
  .union([
    closed({ value: z.number().describe('The same number for every ward and period.') }),
    closed({
      of: key.describe('Another indicator of the same ward and period.'),
      part: z.number().positive().describe('Which part of its figure is to be reached, such as 0.8.'),
    }),
  ])
  .describe('What is to be reached unless the office sets a target of its own for a ward and period.');

/** A figure that a ward reports because no record counts it. */
export const indicator = closed({
  key,
  title,
  unit: text.describe('What it counts, such as mu or yuan.'),
  places: z.int().min(0).max(6).default(0).describe('Most places after the point; 0: whole numbers.'),
  source: text.optional().describe('The document that asks for the figure.'),
  wardKinds: z.array(key).min(1).describe('Kinds of wards that report it.'),
  period: z
    .enum(['once', 'year', 'quarter', 'month'])
    .describe('For which span of time there is one figure; "once": one figure for good.'),
  dueDays: z
    .int()
    .min(0)
    .optional()
    .describe('Days after the last day of the period by which it is due. Absent: it is never overdue.'),
  moreIs: z
    .enum(['good', 'ill', 'neither'])
    .default('good')
    .describe('Whether more of it is better or worse; "neither": it depends.'),
  sumOfWards: z
    .boolean()
    .default(false)
    .describe('True: figures of wards add up to that of the ward above. Never true for shares and averages.'),
  sumOfPeriods: z
    .boolean()
    .default(false)
    .describe('True: figures of a year add up; false: the last one stands for the year.'),
  carryOver: z
    .boolean()
    .default(false)
    .describe('True: where a period has no figure the last one still holds, and is marked as carried over.'),
  target: target.optional(),
  rules: z
    .array(z.discriminatedUnion('rule', [range, relation, change]))
    .default([])
    .describe('What a figure is checked against when it is handed in.'),
  approval: z
    .array(key)
    .default([])
    .describe(
      'Kinds of wards whose people approve it one after the other, the lowest first. Empty: it counts when handed in.',
    ),
  countedBy: closed({
    measure: z.string().min(1).describe('Family of the measure, such as matters.raised.'),
    of: key.optional().describe('The activity, pledge item or matter kind of the measure.'),
    since: z.int().min(1990).max(2200).describe('First year whose records count it; only earlier years are reported.'),
  })
    .optional()
    .describe('The measure that counts it from records: years before them are known only as reported totals.'),
  highStakes: z
    .union([
      z.literal('unapproved').describe('Nobody releases it: only the office and the auditor ever see it.'),
      closed({
        use: text.describe('What hangs on it.'),
        authority: text.describe(
          'The body for which a leader of the whole jurisdiction releases each figure, with reason and date.',
        ),
      }),
    ])
    .optional()
    .describe(
      'For figures on which much hangs, such as a line of credit: reported and never a measure, so no rubric, headline or ' +
        'comparison reads it; shown outside the office only once a named person has released the figure. Absent: an ordinary one.',
    ),
}).describe('A figure that wards report for each period because no record counts it.');
