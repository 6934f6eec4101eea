import { type RawBuilder, sql } from 'kysely';
import { viewerReach } from '../accounts/reach.js';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import type { Programme } from '../programmes/programme.js';
import { batchManyByKey } from '../shared/batch.js';
import { yearOf } from '../shared/checks.js';
import type { OverdueHousehold } from './overdue-household.type.js';
import { rulePeriods } from './visit-periods.js';

export interface OverdueRow extends OverdueHousehold {
  representativeId: string;
}

/** Rules by which every single linked household has to be seen in the period that runs today, as a table. */
function runningRules(programme: Programme, today: string) {
  const rows = rulePeriods(programme, yearOf(today), today)
    .filter(
      ({ per, ofWard, part, whole, untilOn }) => per === 'household' && !ofWard && part === whole && untilOn >= today,
    )
    .map(({ types, channels, round, residence, fromOn, untilOn, atLeast }) => {
      return { types, channels, round, residence, from_on: fromOn, until_on: untilOn, at_least: atLeast };
    });
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as rule(types text[], channels text[], round text,
    residence text[], from_on date, until_on date, at_least int)`;
}

/** The day by which such a rule asks for a visit that is still missing. */
function dueOn(programme: Programme, today: string): RawBuilder<string | null> {
  return sql`(select min(rule.until_on) from ${runningRules(programme, today)}
    where (rule.types is null or m.type = any(rule.types)) and h.residence = any(rule.residence)
      and rule.at_least > (select count(*) from standing_visits v where v.jurisdiction_id = l.jurisdiction_id
        and v.household_id = l.household_id and v.representative_id = m.representative_id
        and v.visited_on >= greatest(rule.from_on, l.started_on)
        and (rule.channels is null or v.channel = any(rule.channels))
        and (rule.round is null or v.round = rule.round)))`;
}

/** Not seen for as long as the programme says; nobody where it says nothing. */
function isForgotten({ visits }: Programme, today: string) {
  if (visits.remindAfter === undefined) return sql`false`;
  return sql`(last_visited_on is null or last_visited_on < (${today}::date - ${visits.remindAfter}::interval)::date)`;
}

/** Households linked to each person today whose visit is due: never visited first, then the longest ago. */
export function overdueHouseholds(context: Context, first: number) {
  return batchManyByKey<OverdueRow>(
    async ids => {
      const { today } = context;
      const { programme } = await context.once(programmeInForce);
      const columns = { representativeId: 'm.representativeId', householdId: 'l.householdId', wardId: 'h.wardId' };
      const reach = await viewerReach(context, 'link.read', columns);
      const { rows } = await sql<OverdueRow>`
        select * from (
          select overdue.*, ${today}::date - last_visited_on as days_since,
            row_number() over (partition by representative_id order by last_visited_on nulls first, code) as place
          from (
            select m.representative_id, l.household_id, h.ward_id, h.code, min(${dueOn(programme, today)}) as due_on,
              (select max(v.visited_on) from standing_visits v where v.jurisdiction_id = l.jurisdiction_id
                and v.household_id = l.household_id and v.representative_id = m.representative_id) as last_visited_on
            from links l
            join mandates m on m.jurisdiction_id = l.jurisdiction_id and m.id = l.mandate_id
            join households h on h.jurisdiction_id = l.jurisdiction_id and h.id = l.household_id
            where l.jurisdiction_id = ${context.jurisdiction.id} and m.representative_id = any (${[...ids]}::uuid[])
              and l.started_on <= ${today} and (l.ended_on is null or l.ended_on >= ${today})
              and h.residence <> 'CLOSED' and ${reach}
            group by l.jurisdiction_id, m.representative_id, l.household_id, h.ward_id, h.code
          ) overdue
          where due_on is not null or ${isForgotten(programme, today)}
        ) numbered where place <= ${first} order by place`.execute(await context.read());
      return rows;
    },
    row => row.representativeId,
  );
}
