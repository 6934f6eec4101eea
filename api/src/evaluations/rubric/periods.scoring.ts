import { firstDayOf, partsOf } from '../../programmes/calendar/period.js';
import type { Criterion } from '../../programmes/rubric/criterion.schema.js';
import { maximumOf } from './composite.scoring.js';
import { maxOf, notApplicable, scored, settle, undecided } from './judging.scoring.js';
import { added, constant, NO_POINTS, Points, written } from './points.scoring.js';
import { reason } from './reasons.js';
import type { Judged, Outcome, Run } from './run.js';

type Of<Rule extends Criterion['rule']> = Extract<Criterion, { rule: Rule }>;

function combined({ combine, weights }: Of<'periods'>, parts: { at: number; points: Points }[]): Points {
  const points = parts.map(part => part.points);
  switch (combine) {
    case 'sum':
      return added(points);
    case 'mean':
      return added(points).dividedBy(points.length);
    case 'least':
      return Points.min(...points);
    case 'weighted': {
      const weightOf = (at: number): Points => constant(weights?.[at] ?? 0);
      const weight = added(parts.map(({ at }) => weightOf(at)));
      if (weight.isZero()) return NO_POINTS;
      return added(parts.map(part => part.points.times(weightOf(part.at)))).dividedBy(weight);
    }
  }
}

/** A part of the year that has not begun: it will count, for all it can give. */
function partToCome(criterion: Criterion): Outcome {
  return { state: 'UNDECIDED', earned: NO_POINTS, scoredMax: NO_POINTS, applicableMax: maxOf(criterion) };
}

/** Where parts are added up, one that does not apply takes its maximum along; otherwise the others stand for it. */
function maximumInParts({ combine, max, criterion }: Of<'periods'>, outcomes: readonly Outcome[]): Points {
  if (combine !== 'sum') return max === 'open' ? NO_POINTS : constant(max);
  return maximumOf({ max, criteria: outcomes.map(() => criterion) }, outcomes, 'applicableMax');
}

export function judgePeriods(criterion: Of<'periods'>, run: Run): Judged {
  const { year, through } = run.facts;
  const names = partsOf(criterion.every);
  const outcomes = names.map((period, at) => {
    const isToCome = year !== undefined && through !== undefined && firstDayOf(period, year) > through;
    const outcome = isToCome ? partToCome(criterion.criterion) : run.score(criterion.criterion, { ...run, period });
    return { at, period, outcome, state: outcome.state, points: outcome.earned };
  });
  const applicableMax = maximumInParts(
    criterion,
    outcomes.map(({ outcome }) => outcome),
  );
  const waiting = outcomes.find(({ state }) => state === 'UNDECIDED');
  if (waiting) {
    const part = `${criterion.criterion.key}@${waiting.period}`;
    return { ...undecided(reason('PART_UNDECIDED', { part })), applicableMax };
  }
  const parts = outcomes.filter(({ state }) => state === 'SCORED');
  if (parts.length === 0) return notApplicable(reason('SUM_NOT_APPLICABLE', {}));
  const points = settle(criterion, combined(criterion, parts));
  const maxPoints = criterion.max === 'open' ? '' : written(applicableMax);
  const seen = { parts: String(parts.length), points: written(points) };
  if (criterion.combine !== 'least')
    return { ...scored(points, reason('PERIODS', { ...seen, maxPoints })), applicableMax };
  const worst = parts.reduce((low, part) => (part.points.lt(low.points) ? part : low)).period;
  return { ...scored(points, reason('PERIODS_LEAST', { ...seen, worst })), applicableMax };
}
