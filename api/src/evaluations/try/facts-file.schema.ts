import { z } from 'zod';
import { calendarDate, closed, key } from '../../programmes/sections/basics.schema.js';

const decimal = z
  .union([z.number(), z.string().regex(/^-?\d+(\.\d+)?$/, 'a decimal number, such as 12.5 or "12.5"')])
  .describe('A number; written as a text it is exact whatever its length.');

const measure = z
  .union([
    decimal,
    closed({
      numerator: decimal.describe('What was counted.'),
      denominator: decimal.nullable().default(null).describe('Out of how many; null for a plain count.'),
    }),
    z.null(),
  ])
  .describe('A plain count as a number, a rate as numerator and denominator; null: has no meaning for the subject.');

const attributeValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

const event = z
  .object({
    kind: key.describe('Kind of the event: one of eventKinds, or attendance, visit, matter, pledge-item.'),
    on: calendarDate.optional().describe('Its day; needed where the rubric asks for parts of the year.'),
    quantity: decimal.optional().describe('Half-days, hours, households …; 1 when left out.'),
    outOf: decimal.optional().describe('What the quantity is out of, for count: rate.'),
    stages: z.array(key).optional().describe('Every stage that it has reached.'),
    verified: z.boolean().optional().describe('false: claimed and confirmed by nobody yet.'),
    object: z.string().optional().describe('What it is about: the same text for the same thing.'),
    role: z.enum(['lead', 'joint']).optional().describe('Part of the subject among several authors.'),
    authors: z.int().min(1).optional().describe('How many authors there are, the subject among them.'),
    id: z.string().optional().describe('A name by which the output says that it was counted.'),
  })
  .catchall(attributeValue)
  .describe('Something that happened; its other keys are the attributes of its kind.');

const rating = closed({
  criterion: key.describe('The criterion that is rated.'),
  group: key.describe('The rater group.'),
  rater: z.string().min(1).describe('Who, or which ballot: any text; one answer each for a criterion and period.'),
  period: z
    .string()
    .regex(/^(M(0[1-9]|1[0-2])|Q[1-4]|H[12])$/, 'M01 to M12, Q1 to Q4, H1 or H2')
    .optional()
    .describe('Within a criterion that is worked out for parts of the year: which part.'),
  points: decimal.optional().describe('A figure: rule manual, tiers with ranges, ballot points.'),
  category: key.optional().describe('A word: ballot categories.'),
  place: z.int().min(1).optional().describe('Place in an order, 1 the best: ballot order.'),
  form: z.record(key, decimal).optional().describe('Figures by dimension, or 1 and 0 by item of a checklist.'),
  notApplicable: z.boolean().optional().describe('true: the rater says that it does not apply.'),
  classes: z.array(key).optional().describe('Classes the rater belongs to, for rules on the composition of a group.'),
}).describe('What one rater gave for one criterion.');

const turnout = closed({
  group: key.describe('The anonymous rater group.'),
  class: key.optional().describe('The class; left out for those of none.'),
  ballots: z.int().min(0).describe('How many of them voted.'),
}).describe('How many of a class voted, where no ballot may tell its class.');

const points = closed({ points: decimal, max: decimal.describe('What the points are out of.') });

const subject = closed({
  key: z.string().min(1).describe('Names the subject in the output.'),
  name: z.string().optional().describe('Printed beside the key.'),
  type: key.optional().describe('Representative type or ward kind: chooses the rubric and the peer group.'),
  attributes: z.record(key, attributeValue).default({}).describe('Posts, class, months-in-post …'),
  measures: z
    .record(z.string(), measure)
    .default({})
    .describe('By measure: "attendance.rate/meeting-day", "visits.count".'),
  events: z.array(event).default([]).describe('What happened.'),
  ratings: z.array(rating).default([]).describe('What raters gave.'),
  turnout: z
    .array(turnout)
    .optional()
    .describe('In place of "classes" of the ratings, for groups that vote without names: who voted, by class.'),
  earlier: z
    .array(closed({ year: z.int(), band: key.nullable(), points: decimal.nullable().optional() }))
    .default([])
    .describe('Results of earlier years.'),
  inherited: z
    .record(key, points.nullable())
    .default({})
    .describe('Points of the own "ward" or "parent-ward"; null: there is none.'),
  corrections: z
    .record(z.string(), closed({ points: decimal, reason: z.string().min(1) }))
    .default({})
    .describe('Points that a decision put in the place of computed ones, by criterion.'),
  exempt: z.string().min(1).optional().describe('Why the subject is listed without being ranked.'),
}).describe('One made-up subject.');

/** Facts of made-up subjects, on which a rubric can be tried. */
export const factsFile = closed({
  $schema: z.string().optional(),
  year: z.int().optional().describe('The year that is evaluated.'),
  through: calendarDate
    .optional()
    .describe('Last day up to which facts are known; parts of the year that begin later are undecided.'),
  subjects: z.array(subject).min(1).describe('The subjects; those of one type are ranked together.'),
}).describe('Facts for trying a rubric.');

export type FactsFile = z.infer<typeof factsFile>;
export type TriedSubject = FactsFile['subjects'][number];

/** The file's schema as JSON Schema, for editors and for whoever writes such files by program. */
export function printFactsSchema(): string {
  const schema = z.toJSONSchema(factsFile, { io: 'input', target: 'draft-07', reused: 'inline' });
  return `${JSON.stringify({ title: 'Lianxin facts for trying a rubric', ...schema }, null, 2)}\n`;
}
