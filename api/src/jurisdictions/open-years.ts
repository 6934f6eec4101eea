import type { MikroORM } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { type Db, globalDb } from '../database/reading.js';
import { markStale } from '../queue/enqueue.js';

/** Says of every year that still collects facts that nobody's figures may be up to date. */
export async function markOpenYearsStale(db: Db, jurisdictionId: string): Promise<void> {
  const { rows } = await sql<{ year: number }>`
    select distinct year from evaluation_cycles
    where jurisdiction_id = ${jurisdictionId} and phase = 'COLLECTING'`.execute(db);
  for (const { year } of rows) await markStale(db, { jurisdictionId, year, representativeIds: null });
}

/** A new day has begun: what fell due on the day before counts from now on, in every jurisdiction. */
export async function followCalendar(orm: MikroORM): Promise<void> {
  for (const { id } of await globalDb(orm).selectFrom('jurisdictions').select('id').execute()) {
    await globalDb(orm)
      .transaction()
      .execute(async db => {
        await sql`select set_config('lianxin.jurisdiction', ${id}, true)`.execute(db);
        await markOpenYearsStale(db, id);
      });
  }
}
