import { sql } from 'kysely';
import type { Db } from '../database/reading.js';

/** Years of which some evaluation is still to be published: what has no days counts for all of them. */
export async function unpublishedYears(db: Db, jurisdictionId: string): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`select distinct year from evaluation_cycles
    where jurisdiction_id = ${jurisdictionId} and phase <> 'PUBLISHED' order by year`.execute(db);
  return rows.map(({ year }) => year);
}
