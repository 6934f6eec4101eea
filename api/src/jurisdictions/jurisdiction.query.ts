import type { Context, JurisdictionRow } from '../context.js';
import type { Db } from '../database/reading.js';
import { batchByKey } from '../shared/batch.js';

export function jurisdictionById(db: Db, id: string): Promise<JurisdictionRow> {
  return db.selectFrom('jurisdictions').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
}

/** The jurisdiction a signed-out request names by its key; the only one there is when it names none. */
export async function jurisdictionByKey(db: Db, key: string | undefined): Promise<JurisdictionRow | null> {
  const query = db.selectFrom('jurisdictions').selectAll();
  if (key) return (await query.where('key', '=', key).executeTakeFirst()) ?? null;
  const rows = await query.limit(2).execute();
  return rows.length === 1 ? rows[0]! : null;
}

/** The jurisdiction as a record that can be fetched by its id: only the one the request works in. */
export function jurisdictionNode({ jurisdiction }: Context) {
  const node = { ...jurisdiction, jurisdictionId: jurisdiction.id };
  return batchByKey(
    async () => [node],
    ({ id }) => id,
  );
}

/** The keys of all jurisdictions, for whoever named one that is not there. */
export async function jurisdictionKeys(db: Db): Promise<string> {
  const rows = await db.selectFrom('jurisdictions').select('key').orderBy('key').execute();
  return rows.map(({ key }) => key).join(', ');
}
