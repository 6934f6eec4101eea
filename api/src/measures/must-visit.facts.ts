import { type RawBuilder, sql } from 'kysely';
import { type MustVisitRow, mustVisitRows } from '../visits/must-visit.rows.js';
import { wardOn } from '../wards/ward-days.sql.js';
import { type FactScope, type Facts, keyList, lastDay } from './fact-scope.js';
import { nobody, type WardScope } from './ward.facts.js';

/** Must-visits of the year. */
function owedIn(scope: FactScope, households?: RawBuilder<unknown>): RawBuilder<MustVisitRow> {
  return mustVisitRows({ ...scope, eventsFrom: `${scope.year}-01-01`, ...(households && { households }) });
}

const counted = sql`'Household' as record_type, owed.household_id as record_id, owed.ordinal,
  owed.since as occurred_on, (owed.state = 'MADE')::int as numerator, 1 as denominator, owed.state as detail`;

/** Must-visits that were made or fell due, for whoever was linked to the household then: one visit counts for all of them. */
export function mustVisitsOnTime(scope: FactScope): Facts {
  const { jurisdictionId, representativeIds } = scope;
  const theirs = representativeIds && sql`m.representative_id = any(${keyList(representativeIds)})`;
  const households =
    theirs &&
    sql`f.id in (select l.household_id from links l
      join mandates m on m.jurisdiction_id = l.jurisdiction_id and m.id = l.mandate_id
      where l.jurisdiction_id = ${jurisdictionId} and ${theirs})`;
  return sql`
    select m.id as mandate_id, m.representative_id, ${wardOn('m', 'mandate_id', lastDay(scope))} as ward_id, m.is_primary, null as of, ${counted}
    from ${owedIn(scope, households ?? undefined)} owed
    join links l on l.jurisdiction_id = owed.jurisdiction_id and l.household_id = owed.household_id
      and l.started_on <= owed.looked_at and (l.ended_on is null or l.ended_on >= owed.looked_at)
    join mandates m on m.jurisdiction_id = l.jurisdiction_id and m.id = l.mandate_id and ${theirs ?? sql`true`}
    where owed.state <> 'OPEN'`;
}

/** The same where the households are, each once however many are linked to it. */
export function mustVisitsInWards(scope: WardScope): Facts {
  const { wardIds } = scope;
  const households =
    wardIds === null ? undefined : sql`${wardOn('f', 'household_id', lastDay(scope))} = any(${keyList(wardIds)})`;
  return sql`
    select ${nobody}, owed.ward_id, true as is_primary, null as of,
      ${counted}
    from ${owedIn(scope, households)} owed where owed.state <> 'OPEN'`;
}
