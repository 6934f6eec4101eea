import { sql } from 'kysely';
import { type FactScope, type Facts, firstDay, firstMandates, held, lastDay, whose, within } from './fact-scope.js';

/** The day on which the facts of the year were locked, today while they are open. */
export function lastKnownDay(scope: FactScope, subject: 'REPRESENTATIVE' | 'WARD', type: string) {
  return sql`coalesce((select (locked_at at time zone ${scope.programme.timeZone})::date from fact_locks
    where jurisdiction_id = ${scope.jurisdictionId} and year = ${scope.year} and subject = ${subject}
      and type = ${sql.ref(type)}), ${scope.asOf}::date)`;
}

/**
 * What had fallen due when the facts of the year were locked, today while they are open, or came in before it did. Whose
 * facts: representatives of a type or wards of a kind, as the columns say.
 */
export function returnsDue(scope: FactScope, subject: 'REPRESENTATIVE' | 'WARD', type: string) {
  return sql`r.month between ${firstDay(scope)} and ${lastDay(scope)}
    and (r.returned_on is not null or r.due_on < ${lastKnownDay(scope, subject, type)})`;
}

export const cameInTime = sql`coalesce(r.returned_on <= r.due_on, false)::int`;
export const stateOfReturn = sql`case when r.returned_on is null then 'MISSING' when r.returned_on > r.due_on then 'LATE'
  when r.is_nil then 'NIL' else 'IN_TIME' end`;

/** Returns of the group in which a person was on the day they were due. */
export function returnsOnTime(scope: FactScope): Facts {
  return sql`
    select ${whose}, null as of, 'GroupReturn' as record_type, r.id as record_id, 0 as ordinal,
      r.due_on as occurred_on, ${cameInTime} as numerator, 1 as denominator, ${stateOfReturn} as detail
    from group_returns r
    join ${firstMandates(scope)} p on p.jurisdiction_id = r.jurisdiction_id and p.group_id = r.group_id
      and p.started_on <= ${within(scope, sql`r.due_on`)} and p.ended_on >= ${within(scope, sql`r.due_on`)}
    join ${held(scope)} h on h.jurisdiction_id = p.jurisdiction_id and h.representative_id = p.representative_id
      and h.from_on <= ${within(scope, sql`r.due_on`)} and h.until_on >= ${within(scope, sql`r.due_on`)}
    where r.jurisdiction_id = ${scope.jurisdictionId} and ${returnsDue(scope, 'REPRESENTATIVE', 'h.type')}`;
}
