import type { Criterion } from '../../programmes/rubric/criterion.schema.js';
import {
  judgeBest,
  judgeDeduct,
  judgeGate,
  judgeRank,
  judgeSum,
  judgeVariants,
  judgeWeighted,
} from './composite.scoring.js';
import { holds } from './condition.scoring.js';
import { judgeEach, judgeStages, judgeTable } from './counting.scoring.js';
import { maxOf, notApplicable, scored, settle, undecided } from './judging.scoring.js';
import { judgeAnyOf, judgeChecklist, judgeProportional, judgeSteps, judgeTiers } from './level.scoring.js';
import { judgePeriods } from './periods.scoring.js';
import { amount, NO_POINTS, written } from './points.scoring.js';
import { judgeInherit, judgeManual, judgeRatings } from './rating.scoring.js';
import { reason } from './reasons.js';
import { judgeOnce } from './repeated.scoring.js';
import type { CriterionLine } from './rubric.js';
import type { Judged, Outcome, Run } from './run.js';

const JUDGES: { [Rule in Criterion['rule']]: (criterion: never, run: Run) => Judged } = {
  sum: judgeSum,
  weighted: judgeWeighted,
  deduct: judgeDeduct,
  best: judgeBest,
  variants: judgeVariants,
  gate: judgeGate,
  rank: judgeRank,
  periods: judgePeriods,
  each: judgeEach,
  stages: judgeStages,
  table: judgeTable,
  proportional: judgeProportional,
  tiers: judgeTiers,
  steps: judgeSteps,
  'any-of': judgeAnyOf,
  checklist: judgeChecklist,
  manual: judgeManual,
  ratings: judgeRatings,
  inherit: judgeInherit,
};

/** The name of a line: that of its criterion, with the part of the year it was worked out for. */
const lineKey = (key: string, period: string): string => (period === '' ? key : `${key}@${period}`);

function judgeByRule(criterion: Criterion, run: Run, key: string): Judged {
  if (criterion.appliesWhen) {
    const applies = holds(run, criterion.appliesWhen);
    if (applies === null) return undecided(reason('NOT_KNOWN_WHETHER_MEANT', {}));
    if (!applies) return notApplicable(reason('NOT_MEANT', {}));
  }
  const above = run.parentKey;
  run.parentKey = key;
  const judged = judgeOnce(criterion, run, () => JUDGES[criterion.rule](criterion as never, run));
  run.parentKey = above;
  return judged;
}

/** A decision stands in the place of what was worked out, also where the line was said not to apply. */
function judge(criterion: Criterion, run: Run, key: string): Judged {
  const judged = judgeByRule(criterion, run, key);
  const correction = run.facts.corrections?.[key];
  if (!correction) return judged;
  const before = judged.state === 'SCORED' ? written(settle(criterion, judged.points)) : '';
  const points = amount(correction.points);
  const why = reason('CORRECTED', { points: written(points), before, because: correction.reason });
  return {
    ...scored(points, why, judged.inputs),
    ...(judged.state !== 'NOT_APPLICABLE' && judged.applicableMax && { applicableMax: judged.applicableMax }),
  };
}

function outcomeOf(criterion: Criterion, judged: Judged): Outcome {
  const { state } = judged;
  const whole = maxOf(criterion);
  const applicableMax = state === 'NOT_APPLICABLE' ? NO_POINTS : (judged.applicableMax ?? whole);
  const scoredMax = state === 'SCORED' ? applicableMax : (judged.scoredMax ?? NO_POINTS);
  return { state, earned: state === 'NOT_APPLICABLE' ? NO_POINTS : judged.points, scoredMax, applicableMax };
}

/** Scores a criterion and its parts, and writes a line for each: its own before theirs. */
export function scoreCriterion(criterion: Criterion, run: Run): Outcome {
  const key = lineKey(criterion.key, run.period);
  const { lines, section, parentKey } = run;
  const place = lines.push(null as unknown as CriterionLine) - 1;
  const judged = judge(criterion, run, key);
  const outcome = outcomeOf(criterion, judged);
  const { state } = judged;
  const shownMax = state === 'NOT_APPLICABLE' ? maxOf(criterion) : outcome.applicableMax;
  lines[place] = {
    key,
    parentKey,
    section,
    rule: criterion.rule,
    points: state === 'SCORED' ? written(outcome.earned) : null,
    maxPoints: criterion.max === 'open' ? null : written(shownMax),
    state,
    reason: judged.reason,
    inputs: judged.inputs,
  };
  return outcome;
}
