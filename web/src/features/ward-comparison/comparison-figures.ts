import type { ComparisonFigures_WardFiguresFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';

graphql(`
  fragment ComparisonFigures_wardFigures on WardFigures {
    representativeCount
    householdCount
    ward {
      id
      name
      kindTitle
      terrain
      peopleCount
    }
    figures {
      measure
      unit
      numerator
      denominator
      rate
      hasEnoughData
      perHundredRepresentatives
      perHundredHouseholds
      previous {
        numerator
        denominator
        rate
        hasEnoughData
        perHundredRepresentatives
        perHundredHouseholds
      }
    }
  }
`);

export type WardRow = ComparisonFigures_WardFiguresFragment;
export type WardFigure = WardRow['figures'][number];

/** A figure of any year: what it takes to place and word it. */
export type AnyFigure = Omit<WardFigure, 'previous' | 'measure' | 'unit'>;
