import { sql } from 'kysely';
import { viewerReach } from '../accounts/reach.js';
import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import { batchByKey } from '../shared/batch.js';
import type { PageArgs } from '../shared/connection.type.js';
import { readPage } from '../shared/paging.js';
import { ONCE } from './indicator-period.js';
import { isShown, waitsForRelease } from './release/guarded-indicators.js';
import type { ReportStatus } from './report-status.js';

export function selectReports(db: Db, jurisdictionId: string) {
  return db
    .selectFrom('indicatorReports as report')
    .leftJoin('users as submitter', 'submitter.id', 'report.submittedBy')
    .selectAll('report')
    .select('submitter.displayName as submitterName')
    .where('report.jurisdictionId', '=', jurisdictionId);
}

export type IndicatorReportRow = Awaited<ReturnType<ReturnType<typeof selectReports>['executeTakeFirstOrThrow']>>;

/** Loads reported figures by id. */
export function indicatorReportById(context: Context) {
  return batchByKey<IndicatorReportRow>(
    async ids =>
      selectReports(await context.read(), context.jurisdiction.id)
        .where('report.id', 'in', [...ids])
        .where(await isShown(context, 'report'))
        .execute(),
    row => row.id,
  );
}

/** What waits longest first. */
const BY_PERIOD = [
  { expression: 'report.period_on', property: 'periodOn', descending: true },
  { expression: 'report.indicator', property: 'indicator' },
  { expression: 'report.id', property: 'id' },
];

export interface ReportFilter {
  year?: number | null;
  status?: ReportStatus | null;
  indicator?: string | null;
  wardId?: string | null;
  isUnreleased?: boolean | null;
}

/** A page of the reports that the viewer may read, the newest period first. */
export async function readReports(context: Context, filter: ReportFilter, page: PageArgs) {
  const { year, status, indicator, wardId } = filter;
  let query = selectReports(await context.read(), context.jurisdiction.id).where(
    await viewerReach(context, 'indicator.read', { wardId: 'report.wardId' }),
  );
  query = query.where(await isShown(context, 'report'));
  if (year)
    query = query.where(sql<boolean>`(report.period_on between ${`${year}-01-01`} and ${`${year}-12-31`}
      or report.period_on = ${ONCE})`);
  if (status) query = query.where('report.status', '=', status);
  if (indicator) query = query.where('report.indicator', '=', indicator);
  if (filter.isUnreleased) query = query.where(await waitsForRelease(context, 'report'));
  if (wardId) {
    query = query.where(sql<boolean>`exists (select from ward_ancestors line where line.ancestor_id = ${wardId}
      and line.jurisdiction_id = report.jurisdiction_id and line.ward_id = report.ward_id)`);
  }
  return readPage(query, BY_PERIOD, page);
}
