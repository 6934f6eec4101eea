import { sql } from 'kysely';
import { v7 } from 'uuid';
import type { Db } from '../database/reading.js';
import { occurrences } from '../programmes/calendar/calendar.js';
import { type CalendarPlan, isHost } from './open-activities.js';

/** Adds the returns of the year that groups owe and that are not there yet. Answers how many. */
export async function openGroupReturns(
  db: Db,
  { programme, year, holidays, jurisdictionId }: CalendarPlan,
): Promise<number> {
  if (!programme.returns) return 0;
  const groups = await db
    .selectFrom('groups')
    .select(['id', 'kind'])
    .where('jurisdictionId', '=', jurisdictionId)
    .execute();
  const returning = groups.filter(isHost(programme));
  const owed = occurrences(programme.returns, year, holidays).flatMap(({ scheduledOn, originalOn }) =>
    returning.map(({ id }) => ({ id: v7(), group_id: id, month: `${originalOn.slice(0, 7)}-01`, due_on: scheduledOn })),
  );
  const { numAffectedRows } = await sql`
    insert into group_returns (jurisdiction_id, id, group_id, month, due_on)
    select ${jurisdictionId}, new.id, new.group_id, new.month, new.due_on
    from jsonb_populate_recordset(null::group_returns, ${JSON.stringify(owed)}::jsonb) new
    on conflict do nothing`.execute(db);
  return Number(numAffectedRows ?? 0);
}
