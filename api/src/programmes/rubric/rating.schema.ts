import { z } from 'zod';
import { closed, key, text, title } from '../sections/basics.schema.js';
import { rounding } from './criterion-head.schema.js';

/** What a criterion that people rate says to them. */
export const answerHead = {
  guidance: text.optional().describe('What the rater looks at.'),
  needsEvidence: z.boolean().default(false).describe('True: the rater must write why.'),
};

export const ballot = z
  .discriminatedUnion('kind', [
    closed({
      kind: z.literal('points').describe('A figure.'),
      from: z.number().default(0).describe('Lowest figure.'),
      to: z.number().describe('Highest figure; it stands for all points.'),
      step: z.number().positive().default(1).describe('The figure is a multiple of this, counted from "from".'),
    }),
    closed({
      kind: z.literal('categories').describe('One of several words, such as good, fair, poor.'),
      categories: z
        .array(closed({ key, title, points: z.number().describe('What the word is worth.') }))
        .min(2)
        .describe('The words, the best first; the highest value stands for all points.'),
    }),
    closed({
      kind: z.literal('form').describe('A figure for each of several dimensions, added up.'),
      dimensions: z
        .array(
          closed({
            key,
            title,
            max: z.number().positive().describe('Highest figure.'),
            step: z.number().positive().default(1).describe('The figure is a multiple of this.'),
          }),
        )
        .min(1)
        .describe('The dimensions; the sum of their maxima stands for all points.'),
    }),
    closed({
      kind: z.literal('order').describe('The subjects put in order, the best first.'),
      points: z
        .array(z.number())
        .min(1)
        .describe('What the first, second, third … place on one ballot is worth; further places nothing.'),
    }),
  ])
  .describe('What one rater gives.');

const composition = closed({
  class: key.describe('Class of raters: one of "classes" of the group, where it names any.'),
  atLeast: z
    .number()
    .gt(0)
    .max(1)
    .describe('Smallest part of the valid ballots, 0 to 1; of anonymous ones, of those cast.'),
});

export const ratingGroup = closed({
  group: key.describe('Rater group: evaluator, leader, liaison, self, or one of "raters".'),
  weight: z.number().min(0).describe('Part of the points; 0: shown and not counted, as for a self-assessment.'),
  aggregate: z
    .enum(['mean', 'median', 'sum'])
    .default('mean')
    .describe('How the ballots of the group become one figure; "sum" for ballots that order.'),
  trim: closed({
    high: z.int().min(0).default(0).describe('How many of the highest are left out.'),
    low: z.int().min(0).default(0).describe('How many of the lowest are left out.'),
  })
    .optional()
    .describe('Ballots left out before the mean; with no more ballots than are left out nothing is trimmed.'),
  round: rounding.optional().describe('Rounds the figure of the group, on the scale of the ballot.'),
  roundWeighted: rounding.optional().describe('Rounds the points of the group after its weight.'),
  quorum: z.int().min(1).default(1).describe('Fewest valid ballots for the group to count.'),
  composition: z.array(composition).default([]).describe('Which classes of raters must be there.'),
  belowQuorum: z
    .enum(['undecided', 'redistribute', 'zero'])
    .describe(
      'With too few ballots: the line waits; or the weight goes to the other groups; or the group gives nothing.',
    ),
});

export const raterGroup = closed({
  key,
  title,
  ballot: z
    .enum(['anonymous', 'named'])
    .describe('"anonymous": by a code or on paper, one ballot each, joined to nobody; "named": by accounts.'),
  role: z
    .enum(['evaluator', 'leader', 'liaison', 'representative'])
    .optional()
    .describe('With "named": the accounts that may belong to it.'),
  assign: z
    .enum(['hand', 'all', 'draw'])
    .default('hand')
    .describe('Who rates whom: assigned by hand, every account of the role, or drawn by lot.'),
  perSubject: z.int().min(1).optional().describe('With "draw": how many raters each subject gets.'),
  classes: z
    .array(closed({ key, title }))
    .optional()
    .describe('Classes of raters, where a composition asks for some: each rater, code or paper is of one or of none.'),
  kin: z.enum(['refuse', 'declare']).default('refuse').describe('Whether kin may rate once it is declared.'),
  sameGroup: z
    .enum(['refuse', 'declare', 'allow'])
    .default('declare')
    .describe('Whether members of the same activity group may rate each other. Nobody rates themselves.'),
}).describe('A group of people who rate.');

export type RatingGroup = z.infer<typeof ratingGroup>;
export type Ballot = z.infer<typeof ballot>;
export type RaterGroup = z.infer<typeof raterGroup>;
