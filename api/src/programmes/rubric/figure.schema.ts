import { z } from 'zod';
import { MEASURE_FAMILIES } from '../measures/measure-families.js';
import { closed, key } from '../sections/basics.schema.js';

const scalar = z.union([z.string(), z.number(), z.boolean()]);

const bounds = {
  is: z
    .union([scalar, z.array(scalar).min(1)])
    .optional()
    .describe('This value, or one of these.'),
  isNot: z
    .union([scalar, z.array(scalar).min(1)])
    .optional()
    .describe('Not this value, none of these.'),
  atLeast: z.number().optional().describe('This or more.'),
  atMost: z.number().optional().describe('This or less.'),
  above: z.number().optional().describe('More than this.'),
  below: z.number().optional().describe('Less than this.'),
};

const matcher = z
  .union([scalar, z.array(scalar).min(1), closed(bounds)])
  .describe('A value, a list of which one must hold, or bounds: is, isNot, atLeast, atMost, above, below.');

export const where = z
  .record(key, matcher)
  .describe('Which events: by attribute. "stage" asks for a stage that was reached. All conditions must hold.');

const events = {
  events: z
    .union([key, z.array(key).min(1)])
    .optional()
    .describe('Kind or kinds of the events that are counted.'),
  where: where.optional().describe('Only events that fit. Absent: all of the kind.'),
  count: z
    .enum(['quantity', 'events', 'objects', 'rate'])
    .optional()
    .describe(
      'What is counted: the quantities added up (default), the events, the different objects they name, or the quantities divided by what they are out of.',
    ),
  perObject: z
    .number()
    .positive()
    .optional()
    .describe('With "objects": an object counts from so many events on, such as two visits to a household.'),
  oncePer: z
    .union([z.enum(['object', 'day', 'month', 'quarter', 'half-year']), key])
    .optional()
    .describe('Of several events with the same object, period or attribute only the one worth most counts.'),
  unverified: z
    .enum(['leave-out', 'count'])
    .optional()
    .describe('Whether events count that were claimed and not confirmed yet. Default: leave-out.'),
};

/** Where a number comes from; exactly one of measure, events, attribute, criterion and ballot is named. */
export const figure = {
  measure: z
    .string()
    .min(1)
    .meta({ description: 'Measure that is read: its rate if it has a denominator, else its count.' })
    .meta({ enum: MEASURE_FAMILIES.map(family => family.key) })
    .optional(),
  of: key
    .optional()
    .describe(
      'The activity, pledge item, matter kind, kind of event or indicator of the measure. Absent: all of them together.',
    ),
  ...events,
  attribute: key.optional().describe('Attribute of the subject, a number.'),
  criterion: key.optional().describe('Points of another criterion, or "total", "base", "bonus" or "deductions".'),
  ballot: key.optional().describe('Criterion rated by categories of which the share of ballots is read.'),
  categories: z.array(key).min(1).optional().describe('With "ballot": the categories whose share it is.'),
};

const plainFigure = closed(figure).describe('A number: of a measure, of events, an attribute or points.');

export const divided = {
  ...figure,
  outOf: z
    .union([z.number().positive(), plainFigure])
    .optional()
    .describe('What the number is divided by: a number, or another figure. Needed for a rate of plain counts.'),
};

const earlier = closed({
  bands: z.array(key).min(1).describe('Bands of which each of those years had one.'),
  years: z.int().min(1).describe('How many years in a row, the last one first; this year is not among them.'),
});

const comparison = { ...divided, ...bounds };
const ownForms = {
  band: z.array(key).min(1).optional().describe('The band after quotas and limits is one of these; only in proposals.'),
  earlier: earlier.optional().describe('The bands of the years before.'),
};
type Flat = z.infer<ReturnType<typeof closed<typeof comparison & typeof ownForms>>>;

/** A question about a subject that has the answer yes or no: exactly one form of it is written. */
export interface Condition extends Flat {
  all?: Condition[] | undefined;
  any?: Condition[] | undefined;
  not?: Condition | undefined;
}

const list = (meaning: string) =>
  z
    .lazy((): z.ZodType<Condition[]> => z.array(condition).min(1))
    .optional()
    .describe(meaning);

export const condition: z.ZodType<Condition> = closed({
  all: list('All of these hold.'),
  any: list('At least one of these holds.'),
  not: z
    .lazy((): z.ZodType<Condition> => condition)
    .optional()
    .describe('This does not hold; where it asks of what does not apply, neither it nor its contrary holds.'),
  ...ownForms,
  ...comparison,
})
  .describe(
    'A condition: "all", "any", "not", "band" or "earlier", or a figure with a bound. Events without a bound: at least one.',
  )
  .meta({ id: 'condition' });

export type Where = z.infer<typeof where>;
export type Matcher = Where[string];
export type Figure = z.infer<typeof plainFigure>;
export type DividedFigure = z.infer<ReturnType<typeof closed<typeof divided>>>;
