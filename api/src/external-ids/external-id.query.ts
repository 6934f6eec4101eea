import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import { batchByKey } from '../shared/batch.js';

/** Numbers of other systems, also those that were taken away. */
export function selectExternalIds(db: Db, jurisdictionId: string) {
  return db.selectFrom('externalIds').selectAll().where('jurisdictionId', '=', jurisdictionId);
}

export type ExternalIdRow = Awaited<ReturnType<ReturnType<typeof selectExternalIds>['executeTakeFirstOrThrow']>>;

/** Loads numbers by id. */
export function externalIdById(context: Context) {
  return batchByKey<ExternalIdRow>(
    async ids =>
      selectExternalIds(await context.read(), context.jurisdiction.id)
        .where('id', 'in', [...ids])
        .execute(),
    row => row.id,
  );
}

/** The numbers that a record carries, by system. */
export async function externalIdsOf(context: Context, recordId: string): Promise<ExternalIdRow[]> {
  return selectExternalIds(await context.read(), context.jurisdiction.id)
    .where('recordId', '=', recordId)
    .where('removedOn', 'is', null)
    .orderBy('source')
    .orderBy('value')
    .execute();
}
