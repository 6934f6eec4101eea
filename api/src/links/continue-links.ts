import { sql } from 'kysely';
import type { Db } from '../database/reading.js';

/**
 * Lets links that ended with the year before go on through the year, where the mandate still does and the household is
 * not closed; the new one follows the old. Answers how many.
 */
export async function continueLinks(db: Db, jurisdictionId: string, year: number): Promise<number> {
  const [first, last, dayBefore] = [`${year}-01-01`, `${year}-12-31`, `${year - 1}-12-31`];
  const { numAffectedRows } = await sql`
    insert into links (jurisdiction_id, id, mandate_id, household_id, started_on, ended_on, predecessor_id, post, task,
      target, reward)
    select l.jurisdiction_id, gen_random_uuid(), l.mandate_id, l.household_id, ${first}::date,
      least(${last}::date, m.ended_on), l.id, l.post, l.task, l.target, l.reward
    from links l
    join mandates m on m.jurisdiction_id = l.jurisdiction_id and m.id = l.mandate_id
    join households h on h.jurisdiction_id = l.jurisdiction_id and h.id = l.household_id
    where l.jurisdiction_id = ${jurisdictionId} and l.ended_on = ${dayBefore}::date
      and (m.ended_on is null or m.ended_on >= ${first}::date) and h.residence <> 'CLOSED'
      and not exists (select from links later where later.jurisdiction_id = l.jurisdiction_id
        and later.household_id = l.household_id and later.started_on > l.ended_on
        and (later.mandate_id = l.mandate_id or later.predecessor_id = l.id))`.execute(db);
  return Number(numAffectedRows ?? 0);
}
