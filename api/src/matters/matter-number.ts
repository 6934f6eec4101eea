import { sql } from 'kysely';
import type { Db } from '../database/reading.js';

/**
 * The next number of a year: nobody else gets one before this transaction ends, so that numbers have no gaps. Raising
 * the same matter again after a rollback takes the number that the rollback left free.
 */
export async function nextMatterNumber(db: Db, jurisdictionId: string, year: number): Promise<string> {
  const queue = `matter-number:${jurisdictionId}:${year}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${queue}, 0))`.execute(db);
  const { rows } = await sql<{ next: number }>`
    select coalesce(max(split_part(number, '-', 2)::int), 0) + 1 as next from matters
    where jurisdiction_id = ${jurisdictionId} and number ~ ${`^${year}-[0-9]+$`}`.execute(db);
  return `${year}-${String(rows[0]!.next).padStart(4, '0')}`;
}
