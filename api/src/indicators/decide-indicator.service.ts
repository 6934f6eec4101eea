import type { EntityManager } from '@mikro-orm/postgresql';
import { transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findVersion } from '../database/find-record.js';
import type { Indicator } from '../programmes/programme.js';
import { requireText } from '../shared/checks.js';
import { Conflict, DomainError, Forbidden } from '../shared/errors.js';
import type { WardRow } from '../wards/ward.query.js';
import type { ApproveIndicatorReportInput, ReturnIndicatorReportInput } from './indicator.input.js';
import { levelsOf, type Obstacle, obstacleToApproval, obstacleToReturn } from './indicator-levels.js';
import { requireIndicator } from './indicator-of.js';
import { IndicatorReport } from './indicator-report.entity.js';
import { ReportVerb } from './report-status.js';
import { addStep, takeIndicatorFact } from './take-indicator-fact.js';

const REFUSALS: Readonly<Record<Exclude<Obstacle, 'forbidden' | 'indicator-not-submitted'>, string>> = {
  'indicator-own': 'Another person decides than those who handed it in or approved it before',
  'indicator-other-level': 'People of another ward decide now',
};

function requireNone(obstacle: Obstacle | null, report: IndicatorReport): void {
  if (obstacle === null) return;
  if (obstacle === 'forbidden') throw new Forbidden('indicator.approve');
  const details = { reason: obstacle, field: 'reportId', value: report.status };
  if (obstacle === 'indicator-not-submitted') throw new Conflict('The report has to be handed in first', details);
  throw new DomainError('FORBIDDEN', REFUSALS[obstacle], details);
}

interface Decision {
  em: EntityManager;
  report: IndicatorReport;
  indicator: Indicator;
  levels: WardRow[];
}

async function decide(
  context: Context,
  mutation: string,
  input: ApproveIndicatorReportInput,
  work: (decision: Decision) => Promise<void>,
): Promise<string> {
  const id = await transact(context, mutation, input, async em => {
    const report = await findVersion(em, IndicatorReport, input.reportId, input.version);
    const indicator = await requireIndicator(context, report.indicator);
    const levels = await levelsOf(context, indicator, report.wardId);
    await work({ em, report, indicator, levels });
    await takeIndicatorFact(em, context, report);
    return report.id;
  });
  return id!;
}

/** The next level approves a reported figure; after the last one it counts. Answers its key. */
export function approveIndicatorReport(context: Context, input: ApproveIndicatorReportInput): Promise<string> {
  return decide(context, 'approveIndicatorReport', input, async ({ em, report, indicator, levels }) => {
    requireNone(await obstacleToApproval(context, indicator, report), report);
    const level = levels[report.approvedLevels]!.kind;
    report.approve(levels.length);
    addStep(em, context, report, { verb: ReportVerb.APPROVE, level });
  });
}

/** The level that would approve next, or the last one afterwards, sends a figure back with a reason. Answers its key. */
export function returnIndicatorReport(context: Context, input: ReturnIndicatorReportInput): Promise<string> {
  return decide(context, 'returnIndicatorReport', input, async ({ em, report, indicator, levels }) => {
    requireNone(await obstacleToReturn(context, indicator, report), report);
    const level = levels[Math.min(report.approvedLevels, levels.length - 1)]?.kind;
    report.sendBack();
    addStep(em, context, report, { verb: ReportVerb.RETURN, reason: requireText('reason', input.reason), level });
  });
}
