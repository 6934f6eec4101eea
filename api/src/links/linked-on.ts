import { sql } from 'kysely';
import type { Db } from '../database/reading.js';

/** Whether the household is linked to the person on a day, under any mandate. */
export async function isLinkedOn(
  db: Db,
  jurisdictionId: string,
  representativeId: string,
  householdId: string,
  day: string,
): Promise<boolean> {
  const { rows } = await sql`select from links l
    join mandates m on m.jurisdiction_id = l.jurisdiction_id and m.id = l.mandate_id
    where l.jurisdiction_id = ${jurisdictionId} and m.representative_id = ${representativeId}
      and l.household_id = ${householdId} and l.started_on <= ${day} and (l.ended_on is null or l.ended_on >= ${day})
    limit 1`.execute(db);
  return rows.length > 0;
}
