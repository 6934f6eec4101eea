import type { MeasureFamily } from '../measures/measure-families.js';
import type { Programme } from '../programme.js';
import type { Finding } from '../source/finding.js';
import { checkMeasure } from './check-figure.js';

/** The figures shown first: each names a measure that exists and is narrowed rightly. */
export function checkHeadlines(programme: Programme, families: readonly MeasureFamily[]): Finding[] {
  return programme.headlines.flatMap((headline, at) =>
    checkMeasure(headline, programme, { families, path: ['headlines', at] }),
  );
}
