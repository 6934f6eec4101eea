import { viewerReach } from '../accounts/reach.js';
import type { Context } from '../context.js';
import { batchManyByKey } from '../shared/batch.js';

/** Loads by the visit what was corrected of it, the last first, as far as the viewer may read what it said before. */
export function correctionsOfVisit(context: Context) {
  return batchManyByKey(
    async ids => {
      const db = await context.read();
      return db
        .selectFrom('visitCorrections as kept')
        .innerJoin('visits', join =>
          join.onRef('visits.jurisdictionId', '=', 'kept.jurisdictionId').onRef('visits.id', '=', 'kept.visitId'),
        )
        .innerJoin('households', join =>
          join
            .onRef('households.jurisdictionId', '=', 'kept.jurisdictionId')
            .onRef('households.id', '=', 'kept.householdId'),
        )
        .leftJoin('users', 'users.id', 'kept.correctedBy')
        .selectAll('kept')
        .select(['visits.representativeId', 'households.wardId', 'users.displayName as correctorName'])
        .where('kept.jurisdictionId', '=', context.jurisdiction.id)
        .where('kept.visitId', 'in', [...ids])
        .where(
          await viewerReach(context, 'visit.read', {
            representativeId: 'visits.representativeId',
            householdId: 'kept.householdId',
            wardId: 'households.wardId',
          }),
        )
        .orderBy('kept.correctedAt', 'desc')
        .orderBy('kept.id', 'desc')
        .execute();
    },
    row => row.visitId,
  );
}

export type VisitCorrectionRow = Awaited<ReturnType<ReturnType<typeof correctionsOfVisit>['load']>>[number];
