import { z } from 'zod';
import { closed, key } from '../sections/basics.schema.js';
import { each, stages, table } from './counting-rules.schema.js';
import { head, points } from './criterion-head.schema.js';
import { type Condition, condition } from './figure.schema.js';
import { inherit, manual, ratings } from './judged-rules.schema.js';
import { anyOf, checklist, proportional, steps, tiers } from './level-rules.schema.js';

// Criteria hold criteria. Their types are written down, because types that are read off the schema cannot go in a circle.
const one = z.lazy((): z.ZodType<Criterion> => criterion);
const criteria = z
  .lazy((): z.ZodType<Criterion[]> => z.array(criterion).min(1))
  .describe('The criteria it is made of.');

const sumHead = {
  ...head,
  rule: z.literal('sum').describe('Points of the criteria below added up.'),
  maxima: z
    .enum(['equal', 'capped'])
    .default('equal')
    .describe('"equal": the maxima below add up to this one; "capped": they may exceed it and the sum is cut.'),
};

const weightedHead = {
  ...head,
  rule: z
    .literal('weighted')
    .describe('Each criterion scaled to its own maximum, times its weight, times the maximum here.'),
  weights: z.record(key, z.number().positive()).describe('Weight of each criterion by its key; they add up to 1.'),
};

const deductHead = {
  ...head,
  rule: z.literal('deduct').describe('Begins with "base" and takes away the points of the criteria below.'),
  base: points.optional().describe('Points before anything is taken. Absent: the maximum.'),
};

const bestHead = {
  ...head,
  rule: z.literal('best').describe('Only the best of the criteria below count, so that nothing counts twice.'),
  top: z.int().min(1).default(1).describe('How many of them are added up.'),
};

const variantsHead = {
  ...head,
  rule: z.literal('variants').describe('The first variant whose condition holds, such as one for each post.'),
};

const gateHead = {
  ...head,
  rule: z.literal('gate').describe('The criterion below, but limited unless everything required is there.'),
  require: z.array(condition).min(1).describe('All of these must hold.'),
  otherwise: points.describe('Most points while one of them does not hold.'),
};

const rankHead = {
  ...head,
  rule: z.literal('rank').describe('Points for the place of the criterion below among the subjects of the cycle.'),
  places: z.array(points).min(1).describe('Points of the first, second, third … place.'),
  otherwise: points.describe('Points of every further place.'),
  order: z.enum(['most-first', 'fewest-first']).default('most-first').describe('Which end is the first place.'),
  ties: z
    .enum(['best-place', 'mean-of-places', 'worst-place'])
    .describe('Points of those who share a place: of the best, the mean, or the worst of the places they fill.'),
};

const periodsHead = {
  ...head,
  rule: z.literal('periods').describe('The criterion below, worked out for each part of the year by itself.'),
  every: z.enum(['month', 'quarter', 'half-year']).describe('The parts of the year.'),
  combine: z
    .enum(['sum', 'mean', 'least', 'weighted'])
    .describe('How the parts make one figure; "least": the worst part counts, so that work is spread evenly.'),
  weights: z
    .array(z.number().min(0))
    .optional()
    .describe('With "weighted": one weight for each part, in order; they add up to 1.'),
};

type Output<Shape extends z.ZodRawShape> = z.infer<ReturnType<typeof closed<Shape>>>;
interface Sum extends Output<typeof sumHead> {
  criteria: Criterion[];
}
interface Weighted extends Output<typeof weightedHead> {
  criteria: Criterion[];
}
interface Deduct extends Output<typeof deductHead> {
  criteria: Criterion[];
}
interface Best extends Output<typeof bestHead> {
  criteria: Criterion[];
}
interface Variants extends Output<typeof variantsHead> {
  variants: { when: Condition; criterion: Criterion }[];
  otherwise?: Criterion | undefined;
}
interface Gate extends Output<typeof gateHead> {
  criterion: Criterion;
}
interface Rank extends Output<typeof rankHead> {
  criterion: Criterion;
}
interface Periods extends Output<typeof periodsHead> {
  criterion: Criterion;
}

const leaves = [each, stages, table, proportional, tiers, steps, anyOf, checklist, manual, ratings, inherit] as const;
export type Leaf = z.infer<(typeof leaves)[number]>;

/** One line of the rubric. */
export type Criterion = Leaf | Sum | Weighted | Deduct | Best | Variants | Gate | Rank | Periods;

export const criterion: z.ZodType<Criterion> = z.discriminatedUnion('rule', [
  closed({ ...sumHead, criteria }),
  closed({ ...weightedHead, criteria }),
  closed({
    ...deductHead,
    criteria: criteria.describe('What is taken: their points are positive and are subtracted.'),
  }),
  closed({ ...bestHead, criteria }),
  closed({
    ...variantsHead,
    variants: z
      .array(closed({ when: condition.describe('Whom it is meant for.'), criterion: one.describe('Their criterion.') }))
      .min(1)
      .describe('The variants; the first that holds counts.'),
    otherwise: one.optional().describe('Where none holds. Absent: it does not apply.'),
  }),
  closed({ ...gateHead, criterion: one.describe('The criterion that is limited.') }),
  closed({ ...rankHead, criterion: one.describe('The criterion whose points are ranked.') }),
  closed({ ...periodsHead, criterion: one.describe('The criterion for one part of the year.') }),
  ...leaves,
]);
z.globalRegistry.add(criterion, {
  id: 'criterion',
  description: 'One line of the rubric; its rule says how the points come about.',
});
