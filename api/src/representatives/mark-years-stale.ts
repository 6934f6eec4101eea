import { sql } from 'kysely';
import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import { markStale } from '../queue/enqueue.js';
import { yearOf } from '../shared/checks.js';

/** Says that figures follow no longer from who is what: of this year and of every year evaluated since the day; null is everybody. */
export async function markYearsStale(
  db: Db,
  context: Context,
  since: string,
  representativeIds: string[] | null,
): Promise<void> {
  const jurisdictionId = context.jurisdiction.id;
  const { rows } = await sql<{ year: number }>`select distinct year from evaluation_cycles
    where jurisdiction_id = ${jurisdictionId} and year >= ${yearOf(since)}`.execute(db);
  const years = new Set([yearOf(context.today), ...rows.map(({ year }) => year)]);
  for (const year of years) await markStale(db, { jurisdictionId, year, representativeIds });
}
