import { measureKey } from '../../programmes/measures/measure-keys.js';
import type { Criterion } from '../../programmes/rubric/criterion.schema.js';
import type { Judged, Run } from './run.js';

type ByFigure = Extract<Criterion, { rule: 'proportional' | 'tiers' | 'steps' }>;

/** Whether one stored figure of the subject decides the line: no other figure, no peers, no raters. */
function isByOneFigure(criterion: Criterion): criterion is ByFigure {
  if (criterion.rule !== 'proportional' && criterion.rule !== 'tiers' && criterion.rule !== 'steps') return false;
  if (criterion.measure === undefined || typeof criterion.outOf === 'object') return false;
  if (criterion.rule === 'tiers') return criterion.intervals.every(({ range }) => range === undefined);
  return criterion.rule === 'steps' || typeof criterion.to === 'number';
}

/** Beyond so many different figures of a criterion a line is worked out anew. */
const KNOWN_FIGURES = 1_000;

const known = new WeakMap<Criterion, Map<string, Judged> | null>();

function knownOf(criterion: Criterion): Map<string, Judged> | null {
  let lines = known.get(criterion);
  if (lines === undefined) {
    lines = isByOneFigure(criterion) ? new Map() : null;
    known.set(criterion, lines);
  }
  return lines;
}

/**
 * What a rule says of a subject, worked out once for all who have the same figure: of ten thousand people most have one of
 * a few fractions, such as 11 of 12. The answer is shared and never changed.
 */
export function judgeOnce(criterion: Criterion, run: Run, judge: () => Judged): Judged {
  const lines = knownOf(criterion);
  if (!lines) return judge();
  const { measure, of } = criterion as ByFigure & { measure: string };
  const name = measureKey(measure, of);
  const fact = run.facts.measures?.[run.period === '' ? name : `${name}@${run.period}`];
  if (!fact) return judge();
  const figure = `${fact.numerator}/${fact.denominator}`;
  const before = lines.get(figure);
  if (before) return before;
  const judged = judge();
  if (lines.size < KNOWN_FIGURES) lines.set(figure, judged);
  return judged;
}
