import type { EntityManager } from '@mikro-orm/postgresql';
import { dbOf } from '../audit/transact.js';
import type { Context } from '../context.js';
import { FactKind } from '../jurisdictions/fact-kind.js';
import { ofYear, requireOpenFacts } from '../jurisdictions/fact-lock.js';
import { markStale } from '../queue/enqueue.js';
import { yearOf } from '../shared/checks.js';
import { ONCE } from './indicator-period.js';
import type { IndicatorReport } from './indicator-report.entity.js';
import { IndicatorStep } from './indicator-step.entity.js';
import { type ReportVerb } from './report-status.js';

/** A figure given once for good counts in the year in which something happens to it. */
const yearOfReport = ({ periodOn }: IndicatorReport, today: string): number =>
  yearOf(periodOn === ONCE ? today : periodOn);

/** Refused once the facts of the ward's year are locked; else says that figures follow no longer from the facts. */
export async function takeIndicatorFact(em: EntityManager, context: Context, report: IndicatorReport): Promise<void> {
  const { jurisdictionId, wardId } = report;
  const year = yearOfReport(report, context.today);
  await requireOpenFacts(em, context, { kind: FactKind.INDICATOR, ...ofYear(year), wardId });
  await markStale(dbOf(em), { jurisdictionId, year, representativeIds: null });
}

/** Keeps what somebody did to a report, with the figure as it stands then. */
export function addStep(
  em: EntityManager,
  context: Context,
  report: IndicatorReport,
  step: { verb: ReportVerb; level?: string; reason?: string },
): void {
  const { jurisdictionId, id: reportId, value, bound, doubt, note, source } = report;
  em.create(IndicatorStep, {
    ...{ jurisdictionId, reportId, value, bound, doubt, note, source },
    verb: step.verb,
    level: step.level ?? null,
    reason: step.reason ?? null,
    takenBy: context.viewer!.userId,
    takenAt: context.now,
  });
}
