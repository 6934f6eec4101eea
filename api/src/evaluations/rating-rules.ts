import { Decimal } from 'decimal.js';
import { viewerMay } from '../accounts/access.js';
import { Role } from '../accounts/role.js';
import type { Context } from '../context.js';
import type { Criterion } from '../programmes/programme.js';
import { InvalidInput } from '../shared/errors.js';
import type { Language } from '../shared/language.js';
import type { CriterionRow } from './criterion-score.query.js';
import { CyclePhase } from './cycle-phase.js';

export type ManualCriterion = Extract<Criterion, { rule: 'manual' }>;

const RATERS: Readonly<Record<ManualCriterion['by'], Role>> = {
  evaluator: Role.EVALUATOR,
  leader: Role.LEADER,
  liaison: Role.LIAISON_OFFICE,
};

const isManual = (criterion: Criterion | null): criterion is ManualCriterion => criterion?.rule === 'manual';

/** The figures a rater may give, in words; null for a computed criterion. */
export function manualRange(criterion: Criterion | null, language: Language): string | null {
  if (!isManual(criterion)) return null;
  const { max, step } = criterion;
  return language === 'en' ? `0 to ${max} in steps of ${step}` : `0 至 ${max} 分，间隔 ${step} 分`;
}

/** Whether the viewer is a rater of the criterion and not the one who is rated. */
export async function viewerMayRate(context: Context, row: CriterionRow): Promise<boolean> {
  const { criterion, cycle, representativeId, wardId } = row;
  if (!isManual(criterion) || cycle.phase === CyclePhase.PUBLISHED) return false;
  if (context.viewer?.role !== RATERS[criterion.by] || context.viewer.representativeId === representativeId)
    return false;
  return viewerMay(context, 'evaluation.rate', { representativeId, wardId });
}

/** Refuses a figure outside the range of the criterion or between its steps, and one for a computed criterion. */
export function checkRating(criterion: Criterion | null, points: string): void {
  if (!isManual(criterion)) {
    throw new InvalidInput('This criterion is computed from records', {
      reason: 'criterion-computed',
      field: 'criterion',
    });
  }
  const { max, step } = criterion;
  const given = new Decimal(points);
  if (given.gte(0) && given.lte(max) && given.mod(step).isZero()) return;
  throw new InvalidInput(`Points must be 0 to ${max} in steps of ${step}`, {
    reason: 'rating-range',
    field: 'points',
    value: points,
    allowed: { from: 0, to: max, step },
  });
}
