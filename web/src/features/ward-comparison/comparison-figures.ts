import type { Comparison_WardFiguresFragment } from '../../generated/graphql.js';

/** One ward with its context and its figures. */
export type WardRow = Comparison_WardFiguresFragment;
export type WardFigure = WardRow['figures'][number];

/** A figure of any year: what it takes to place and word it. */
export type AnyFigure = Omit<WardFigure, 'previous' | 'measure' | 'unit'>;
