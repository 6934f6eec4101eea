import { type RawBuilder, sql } from 'kysely';
import type { Programme } from '../programmes/programme.js';
import { wardOn } from '../wards/ward-days.sql.js';
import type { MustVisit } from './must-visit.type.js';

/** Whose must-visits of which time are looked at. */
export interface MustVisitScope {
  jurisdictionId: string;
  programme: Programme;
  /** The year of those by category. */
  year: number;
  /** Those by events are looked at from this day on. */
  eventsFrom: string;
  asOf: string;
  /** Condition on the households, of which the key is `f.id`; all when left out. */
  households?: RawBuilder<unknown>;
}

export type MustVisitRow = MustVisit & { lookedAt: string };

/** The causes of the programme, as a table. */
function causes({ programme }: MustVisitScope) {
  const rows = programme.visits.mustVisit.map(cause => ({
    key: cause.key,
    categories: cause.trigger === 'category' ? cause.categories : null,
    within: cause.within,
    channels: cause.channels ?? null,
  }));
  return sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    as cause(key text, categories text[], within interval, channels text[])`;
}

/** Households that belong to the categories of a cause and are linked to somebody, once a year. */
function owedByCategory(scope: MustVisitScope) {
  const [first, last] = [sql`${`${scope.year}-01-01`}::date`, sql`${`${scope.year}-12-31`}::date`];
  return sql`
    select f.jurisdiction_id, f.id as household_id, ${wardOn('f', 'household_id', last)} as ward_id, owed.trigger, null::uuid as event_id, owed.channels,
      since.day as since, least((since.day + owed.within)::date, ${last}) as due_on, owed.ended_on, ${last} as until_on,
      false as is_gone
    from (
      select c.household_id, cause.key as trigger, cause.channels, cause.within,
        min(c.started_on) as started_on, max(coalesce(c.ended_on, 'infinity')) as ended_on
      from household_categories c join ${causes(scope)} on c.category = any(cause.categories)
      where c.jurisdiction_id = ${scope.jurisdictionId} and c.started_on <= ${last}
        and (c.ended_on is null or c.ended_on >= ${first})
      group by c.household_id, cause.key, cause.channels, cause.within) owed
    join households f on f.jurisdiction_id = ${scope.jurisdictionId} and f.id = owed.household_id
      and f.residence <> 'CLOSED' and ${scope.households ?? sql`true`}
    cross join lateral (
      select greatest(${first}, owed.started_on, min(l.started_on)) as day from links l
      where l.jurisdiction_id = f.jurisdiction_id and l.household_id = f.id and l.started_on <= ${last}
        and (l.ended_on is null or l.ended_on >= ${first})
      having count(*) > 0) since
    where since.day <= ${scope.asOf} and since.day <= owed.ended_on`;
}

/** Households to which something happened that the programme names; owed no more where the household was gone within the limit. */
function owedByEvent(scope: MustVisitScope) {
  return sql`
    select f.jurisdiction_id, f.id as household_id,
      ${wardOn('f', 'household_id', sql`${`${scope.year}-12-31`}::date`)} as ward_id, e.kind as trigger, e.id as event_id, cause.channels,
      e.happened_on as since, (e.reported_on + cause.within)::date as due_on, 'infinity'::date as ended_on,
      'infinity'::date as until_on,
      f.residence = 'CLOSED' and coalesce(f.verified_on <= (e.reported_on + cause.within)::date, true) as is_gone
    from household_events e
    join ${causes(scope)} on cause.categories is null and cause.key = e.kind
    join households f on f.jurisdiction_id = e.jurisdiction_id and f.id = e.household_id
      and ${scope.households ?? sql`true`}
    where e.jurisdiction_id = ${scope.jurisdictionId} and e.withdrawn_at is null
      and e.happened_on between ${scope.eventsFrom} and ${`${scope.year}-12-31`}`;
}

/** The first fitting visit by somebody who was linked to the household that day. */
function firstVisit({ asOf }: MustVisitScope) {
  return sql`(
    select v.id, v.visited_on from standing_visits v
    where v.jurisdiction_id = owed.jurisdiction_id and v.household_id = owed.household_id
      and v.visited_on >= owed.since and v.visited_on <= least(owed.until_on, ${asOf}::date)
      and (owed.channels is null or v.channel = any(owed.channels))
      and exists (select from links l
        join mandates m on m.jurisdiction_id = l.jurisdiction_id and m.id = l.mandate_id
        where l.jurisdiction_id = v.jurisdiction_id and l.household_id = v.household_id
          and m.representative_id = v.representative_id and l.started_on <= v.visited_on
          and (l.ended_on is null or l.ended_on >= v.visited_on))
    order by v.visited_on, v.id limit 1)`;
}

/**
 * Must-visits with how each stands. `looked_at` is the day whose links say who owed it: that of the visit, the last day of
 * the limit, or today.
 */
export function mustVisitRows(scope: MustVisitScope): RawBuilder<MustVisitRow> {
  const { asOf, year } = scope;
  return sql`(
    select owed.jurisdiction_id, owed.household_id, owed.ward_id, owed.trigger, owed.event_id, owed.since, owed.due_on,
      seen.id as visit_id, seen.visited_on as fulfilled_on,
      case when seen.id is null then case when owed.due_on < ${asOf} then 'OVERDUE' else 'OPEN' end
        when seen.visited_on <= owed.due_on then 'MADE' else 'MADE_LATE' end as state,
      least(coalesce(seen.visited_on, owed.due_on), ${asOf}::date, ${`${year}-12-31`}::date) as looked_at,
      (row_number() over (partition by owed.household_id order by owed.since, owed.trigger, owed.event_id))::int as ordinal
    from (${owedByCategory(scope)} union all ${owedByEvent(scope)}) owed
    left join lateral ${firstVisit(scope)} seen on true
    where seen.id is not null or (owed.ended_on >= least(owed.due_on, ${asOf}::date) and not owed.is_gone))`;
}
