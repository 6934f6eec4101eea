import { sql } from 'kysely';
import { type FactScope, type Facts, held, whose } from './fact-scope.js';

export function visitsMade(scope: FactScope): Facts {
  return sql`
    select ${whose}, null as of, 'Visit' as record_type, v.id as record_id, 0 as ordinal, v.visited_on as occurred_on,
      1 as numerator, null::int as denominator, v.channel as detail
    from ${held(scope)} h
    join standing_visits v on v.jurisdiction_id = h.jurisdiction_id and v.representative_id = h.representative_id
      and v.visited_on >= h.from_on and v.visited_on <= h.until_on`;
}

/** Households linked in the year under the mandate, with the last contact while linked. */
function linkedAndVisited(scope: FactScope, channel: string): Facts {
  return sql`
    select ${whose}, null as of, 'Household' as record_type, l.household_id as record_id, 0 as ordinal,
      max(v.visited_on) as occurred_on, (count(v.id) > 0)::int as numerator, 1 as denominator,
      count(v.id)::text as detail
    from ${held(scope)} h
    join links l on l.jurisdiction_id = h.jurisdiction_id and l.mandate_id = h.mandate_id
      and l.started_on <= h.until_on and (l.ended_on is null or l.ended_on >= h.from_on)
    left join standing_visits v on v.jurisdiction_id = l.jurisdiction_id and v.representative_id = h.representative_id
      and v.household_id = l.household_id and v.visited_on >= greatest(h.from_on, l.started_on)
      and v.visited_on <= least(h.until_on, l.ended_on) and ${sql.raw(channel)}
    group by ${whose}, l.household_id`;
}

export const householdsVisited = (scope: FactScope): Facts => linkedAndVisited(scope, 'true');
export const householdsVisitedAtHome = (scope: FactScope): Facts => linkedAndVisited(scope, `v.channel = 'HOME'`);
