import type { Context } from '../../context.js';
import { batchManyByKey } from '../../shared/batch.js';

async function selectReleases(context: Context, reportIds: readonly string[]) {
  const db = await context.read();
  return db
    .selectFrom('indicatorReleases as release')
    .innerJoin('indicatorReports as report', join =>
      join.onRef('report.jurisdictionId', '=', 'release.jurisdictionId').onRef('report.id', '=', 'release.reportId'),
    )
    .leftJoin('users as releaser', 'releaser.id', 'release.releasedBy')
    .leftJoin('users as revoker', 'revoker.id', 'release.revokedBy')
    .selectAll('release')
    .select(['releaser.displayName as releaserName', 'revoker.displayName as revokerName'])
    .select(eb =>
      eb
        .and([eb('release.revokedOn', 'is', null), eb('release.reportVersion', '=', eb.ref('report.version'))])
        .as('isStanding'),
    )
    .where('release.jurisdictionId', '=', context.jurisdiction.id)
    .where('release.reportId', 'in', [...reportIds])
    .orderBy('release.recordedAt', 'desc')
    .orderBy('release.id', 'desc');
}

export type IndicatorReleaseRow = Awaited<
  ReturnType<Awaited<ReturnType<typeof selectReleases>>['executeTakeFirstOrThrow']>
>;

/** Loads who answered for the use of reported figures, the newest first. */
export function releasesOfReport(context: Context) {
  return batchManyByKey<IndicatorReleaseRow>(
    async ids => (await selectReleases(context, ids)).execute(),
    row => row.reportId,
  );
}
