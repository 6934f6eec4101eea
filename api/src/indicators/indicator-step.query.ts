import type { Context } from '../context.js';
import { batchManyByKey } from '../shared/batch.js';
import type { ReportVerb } from './report-status.js';

async function selectSteps(context: Context, ids: readonly string[]) {
  const db = await context.read();
  return db
    .selectFrom('indicatorSteps as step')
    .leftJoin('users', 'users.id', 'step.takenBy')
    .selectAll('step')
    .select('users.displayName as takerName')
    .where('step.jurisdictionId', '=', context.jurisdiction.id)
    .where('step.reportId', 'in', [...ids])
    .orderBy('step.takenAt', 'desc')
    .orderBy('step.id', 'desc');
}

export type IndicatorStepRow = Awaited<ReturnType<Awaited<ReturnType<typeof selectSteps>>['executeTakeFirstOrThrow']>>;

/** Loads what happened to reports, the newest first. */
export function stepsOfReport(context: Context) {
  return batchManyByKey<IndicatorStepRow>(
    async ids => (await selectSteps(context, ids)).execute(),
    step => step.reportId,
  );
}

/** Loads who approved a report, the newest first. */
export function lastApprovers(context: Context) {
  return batchManyByKey<IndicatorStepRow>(
    async ids =>
      (await selectSteps(context, ids)).where('step.verb', '=', 'APPROVE' satisfies `${ReportVerb}`).execute(),
    step => step.reportId,
  );
}
