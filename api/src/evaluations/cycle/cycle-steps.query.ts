import { sql } from 'kysely';
import type { Context } from '../../context.js';
import type { Db } from '../../database/reading.js';
import { batchManyByKey } from '../../shared/batch.js';
import type { PageArgs } from '../../shared/connection.type.js';
import { readPage } from '../../shared/paging.js';

/** Loads the planned phases of cycles, in the order of their days. */
export function planOfCycle(context: Context) {
  return batchManyByKey(
    async ids =>
      (await context.read())
        .selectFrom('cyclePhases')
        .selectAll()
        .where('jurisdictionId', '=', context.jurisdiction.id)
        .where('cycleId', 'in', [...ids])
        .orderBy('startsOn')
        .execute(),
    row => row.cycleId,
  );
}

/** Steps with who took them. */
function selectTransitions(db: Db, jurisdictionId: string) {
  return db
    .selectFrom('cycleTransitions')
    .innerJoin('users', 'users.id', 'cycleTransitions.madeBy')
    .selectAll('cycleTransitions')
    .select('users.displayName as madeByName')
    .where('cycleTransitions.jurisdictionId', '=', jurisdictionId);
}

export type TransitionRow = Awaited<ReturnType<ReturnType<typeof selectTransitions>['executeTakeFirstOrThrow']>>;

/** Loads the steps of cycles, the newest first. */
export function transitionsOfCycle(context: Context) {
  return batchManyByKey<TransitionRow>(
    async ids =>
      selectTransitions(await context.read(), context.jurisdiction.id)
        .where('cycleTransitions.cycleId', 'in', [...ids])
        .orderBy('cycleTransitions.madeAt', 'desc')
        .orderBy('cycleTransitions.id', 'desc')
        .execute(),
    row => row.cycleId,
  );
}

/** A page of the announced steps of cycles, the newest first; with a year only of its cycles. */
export async function readAnnouncements(context: Context, year: number | undefined, page: PageArgs) {
  const query = selectTransitions(await context.read(), context.jurisdiction.id).where(
    sql<boolean>`exists (select from evaluation_cycles c where c.jurisdiction_id = cycle_transitions.jurisdiction_id
      and c.id = cycle_transitions.cycle_id and c.year = coalesce(${year ?? null}, c.year))`,
  );
  return readPage(
    query,
    [
      { expression: 'cycle_transitions.made_at', property: 'madeAt', descending: true },
      { expression: 'cycle_transitions.id', property: 'id', descending: true },
    ],
    page,
  );
}
