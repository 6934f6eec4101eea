import { viewerMay } from '../../accounts/access.js';
import type { Context } from '../../context.js';
import { batchByKey } from '../../shared/batch.js';
import { type EvaluationRow, evaluationById } from '../evaluation.query.js';
import { isViewersOwn } from './subject-of.js';

async function selectReports(context: Context) {
  const db = await context.read();
  return db.selectFrom('selfReports').selectAll('selfReports').where('jurisdictionId', '=', context.jurisdiction.id);
}

export type SelfReportRow = Awaited<ReturnType<Awaited<ReturnType<typeof selectReports>>['executeTakeFirstOrThrow']>>;

const isRow = (loaded: SelfReportRow | Error | null): loaded is SelfReportRow =>
  loaded !== null && !(loaded instanceof Error);

/** Loads self-reports by id. */
export function selfReportById(context: Context) {
  return batchByKey<SelfReportRow>(
    async ids => (await selectReports(context)).where('id', 'in', [...ids]).execute(),
    row => row.id,
  );
}

/** Loads the self-report of evaluations, drafts included. */
export function selfReportOfEvaluation(context: Context) {
  return batchByKey<SelfReportRow>(
    async ids => (await selectReports(context)).where('evaluationId', 'in', [...ids]).execute(),
    row => row.evaluationId,
  );
}

/** The report as the viewer may know of it: nobody but the subject sees what is not submitted. */
export async function knownSelfReport(context: Context, evaluation: EvaluationRow): Promise<SelfReportRow | null> {
  const report = await context.once(selfReportOfEvaluation).load(evaluation.id);
  return report?.submittedAt || isViewersOwn(context, evaluation) ? report : null;
}

/** Evaluations that the viewer is to rate. */
function ratedByViewer(context: Context) {
  return batchByKey<{ evaluationId: string }>(
    async ids => {
      const db = await context.read();
      return db
        .selectFrom('raterAssignments')
        .select('evaluationId')
        .where('jurisdictionId', '=', context.jurisdiction.id)
        .where('raterId', '=', context.viewer?.userId ?? null)
        .where('evaluationId', 'in', [...ids])
        .where('withdrawnAt', 'is', null)
        .execute();
    },
    row => row.evaluationId,
  );
}

/** Whether the viewer may read the self-report: by role, or as one who rates the subject. */
export async function viewerMayReadReport(context: Context, evaluation: EvaluationRow): Promise<boolean> {
  if (await viewerMay(context, 'self-report.read', evaluation)) return true;
  return (await context.once(ratedByViewer).load(evaluation.id)) !== null;
}

async function isKnown(context: Context, row: SelfReportRow): Promise<boolean> {
  const evaluation = await context.once(evaluationById).load(row.evaluationId);
  if (!evaluation || !(await viewerMayReadReport(context, evaluation))) return false;
  return (await knownSelfReport(context, evaluation)) !== null;
}

/** Loads self-reports by id, as far as the viewer may know of them. */
export function selfReportNode(context: Context) {
  return batchByKey<SelfReportRow>(
    async ids => {
      const rows = (await context.once(selfReportById).loadMany(ids)).filter(isRow);
      const known = await Promise.all(rows.map(row => isKnown(context, row)));
      return rows.filter((_, index) => known[index]);
    },
    row => row.id,
  );
}
