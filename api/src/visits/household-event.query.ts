import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import { batchByKey } from '../shared/batch.js';

/** Reports with the ward of the household. */
function selectHouseholdEvents(db: Db, jurisdictionId: string) {
  return db
    .selectFrom('householdEvents')
    .innerJoin('households', join =>
      join
        .onRef('households.jurisdictionId', '=', 'householdEvents.jurisdictionId')
        .onRef('households.id', '=', 'householdEvents.householdId'),
    )
    .selectAll('householdEvents')
    .select('households.wardId')
    .where('householdEvents.jurisdictionId', '=', jurisdictionId);
}

export type HouseholdEventRow = Awaited<
  ReturnType<ReturnType<typeof selectHouseholdEvents>['executeTakeFirstOrThrow']>
>;

/** Loads reports by id. */
export function householdEventById(context: Context) {
  return batchByKey<HouseholdEventRow>(
    async ids =>
      selectHouseholdEvents(await context.read(), context.jurisdiction.id)
        .where('householdEvents.id', 'in', [...ids])
        .execute(),
    row => row.id,
  );
}
