import { sql } from 'kysely';
import { viewerReach } from '../accounts/reach.js';
import type { Context } from '../context.js';
import { batchManyByKey } from '../shared/batch.js';
import type { OverdueHousehold } from './overdue-household.type.js';

/** A household is shown as overdue after this many days without a visit; it asks for nothing and scores nothing. */
const OVERDUE_AFTER_DAYS = 90;

export interface OverdueRow extends OverdueHousehold {
  representativeId: string;
}

/** Households linked to each person today that the person has not visited for long: never visited first, then the longest ago. */
export function overdueHouseholds(context: Context, first: number) {
  return batchManyByKey<OverdueRow>(
    async ids => {
      const { today } = context;
      const columns = { representativeId: 'm.representativeId', householdId: 'l.householdId', wardId: 'h.wardId' };
      const reach = await viewerReach(context, 'link.read', columns);
      const { rows } = await sql<OverdueRow>`
        select * from (
          select overdue.*, ${today}::date - last_visited_on as days_since,
            row_number() over (partition by representative_id order by last_visited_on nulls first, code) as place
          from (
            select distinct m.representative_id, l.household_id, h.ward_id, h.code,
              (select max(v.visited_on) from visits v where v.jurisdiction_id = l.jurisdiction_id
                and v.household_id = l.household_id and v.representative_id = m.representative_id) as last_visited_on
            from links l
            join mandates m on m.jurisdiction_id = l.jurisdiction_id and m.id = l.mandate_id
            join households h on h.jurisdiction_id = l.jurisdiction_id and h.id = l.household_id
            where l.jurisdiction_id = ${context.jurisdiction.id} and m.representative_id = any (${[...ids]}::uuid[])
              and l.started_on <= ${today} and (l.ended_on is null or l.ended_on >= ${today})
              and h.residence <> 'CLOSED' and ${reach}
          ) overdue
          where last_visited_on is null or last_visited_on < ${today}::date - ${OVERDUE_AFTER_DAYS}::int
        ) numbered where place <= ${first} order by place`.execute(await context.read());
      return rows;
    },
    row => row.representativeId,
  );
}
