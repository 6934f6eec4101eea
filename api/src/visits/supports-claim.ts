import { sql } from 'kysely';
import type { Db } from '../database/reading.js';
import { Conflict } from '../shared/errors.js';
import type { Visit } from './visit.entity.js';

/** Refuses to take away what a promise rests on that is claimed or confirmed: that is judged first. */
export async function requireNoClaim(db: Db, { jurisdictionId, id }: Visit): Promise<void> {
  const { rows } = await sql<{ text: string }>`
    select i.text from evidence e
    join pledge_items i on i.jurisdiction_id = e.jurisdiction_id and i.id = e.pledge_item_id
    where e.jurisdiction_id = ${jurisdictionId} and e.visit_id = ${id} and i.fulfilment in ('CLAIMED', 'CONFIRMED')
    order by i.id limit 1`.execute(db);
  if (!rows[0]) return;
  throw new Conflict('A promise rests on the visit', {
    reason: 'visit-supports-claim',
    field: 'visitId',
    value: rows[0].text,
  });
}
