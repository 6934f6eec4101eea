import type { Context } from '../context.js';
import { batchManyByKey } from '../shared/batch.js';

/** What was found about one household at one time, and who found it. */
export interface ResidenceCheckRow {
  householdId: string;
  /** Where the household is today: who may read it may read this. */
  wardId: string;
  residence: string;
  verifiedOn: string | null;
  verifierName: string | null;
}

/** Loads where households were found to live, the last look first. */
export function residenceChecks(context: Context) {
  return batchManyByKey<ResidenceCheckRow>(
    async ids =>
      (await context.read())
        .selectFrom('residenceChecks as seen')
        .innerJoin('households', join =>
          join
            .onRef('households.jurisdictionId', '=', 'seen.jurisdictionId')
            .onRef('households.id', '=', 'seen.householdId'),
        )
        .leftJoin('users as looker', 'looker.id', 'seen.verifiedBy')
        .select(['seen.householdId', 'seen.residence', 'seen.verifiedOn', 'looker.displayName as verifierName'])
        .select('households.wardId')
        .where('seen.jurisdictionId', '=', context.jurisdiction.id)
        .where('seen.householdId', 'in', [...ids])
        .orderBy('seen.recordedAt', 'desc')
        .orderBy('seen.id', 'desc')
        .execute(),
    row => row.householdId,
  );
}
