import { checkMeasure } from './check-figure.js';
import type { Finding } from './finding.js';
import type { MeasureFamily } from './measure-families.js';
import type { Programme } from './programme.js';

/** The figures shown first: each names a measure that exists and is narrowed rightly. */
export function checkHeadlines(programme: Programme, families: readonly MeasureFamily[]): Finding[] {
  return programme.headlines.flatMap((headline, at) =>
    checkMeasure(headline, programme, { families, path: ['headlines', at] }),
  );
}
