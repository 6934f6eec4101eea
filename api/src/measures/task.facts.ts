import { sql } from 'kysely';
import { type Facts, firstDay, lastDay } from './fact-scope.js';
import { lastKnownDay } from './group-return.facts.js';
import { inWards, nobody, type WardScope } from './ward.facts.js';

/** Tasks of lists of the year that fell due or are done, each by the ward that has it in the end. */
export function listedTasksDone(scope: WardScope): Facts {
  return sql`
    select ${nobody}, a.ward_id, true as is_primary, null as of, 'TaskAddressee' as record_type, a.id as record_id,
      0 as ordinal, t.due_on as occurred_on, (a.state = 'DONE' and a.reported_on <= t.due_on)::int as numerator,
      1 as denominator, case when a.state <> 'DONE' then 'NOT_DONE' when a.is_nil and a.reported_on <= t.due_on then 'NIL' when a.reported_on <= t.due_on then 'DONE_IN_TIME'
        else 'DONE_LATE' end as detail
    from task_addressees a
    join listed_tasks t on t.jurisdiction_id = a.jurisdiction_id and t.id = a.listed_task_id
    join task_lists l on l.jurisdiction_id = t.jurisdiction_id and l.id = t.task_list_id
    join wards w on w.jurisdiction_id = a.jurisdiction_id and w.id = a.ward_id
    where a.jurisdiction_id = ${scope.jurisdictionId} and ${inWards(scope, 'a.ward_id')} and a.state <> 'HANDED_DOWN'
      and t.withdrawn_on is null
      and l.listed_on between ${firstDay(scope)} and ${lastDay(scope)}
      and (a.state = 'DONE' or t.due_on < ${lastKnownDay(scope, 'WARD', 'w.kind')})`;
}
