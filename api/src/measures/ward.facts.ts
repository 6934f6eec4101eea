import { sql } from 'kysely';
import { householdsOn } from '../households/households-on.sql.js';
import { movedSince } from '../wards/ward-days.sql.js';
import { type FactScope, type Facts, firstDay, keyList, lastDay } from './fact-scope.js';
import { cameInTime, returnsDue, stateOfReturn } from './group-return.facts.js';
import { pairingItems } from './pledge.facts.js';

/** Wards whose own households, groups and seats are looked at; null means all of the jurisdiction. */
export interface WardScope extends FactScope {
  wardIds: readonly string[] | null;
}

export const nobody = sql`null::uuid as mandate_id, null::uuid as representative_id`;

export function inWards({ wardIds }: WardScope, column: string) {
  return wardIds === null ? sql`true` : sql`${sql.ref(column)} = any(${keyList(wardIds)})`;
}

/** Households of the ledger that had not been closed when the year ended, where they belonged then. */
function ledger(scope: WardScope) {
  return sql`(select * from ${householdsOn(scope.jurisdictionId, lastDay(scope))} kept
    where kept.residence <> 'CLOSED' and ${inWards(scope, 'kept.ward_id')})`;
}

/** Households of which the numerator is not known count on neither side. */
function households(scope: WardScope, numerator: string, denominator = 'null::int'): Facts {
  return sql`
    select ${nobody}, f.ward_id, true as is_primary, null as of, 'Household' as record_type, f.id as record_id,
      0 as ordinal, null::date as occurred_on, ${sql.raw(numerator)} as numerator, ${sql.raw(denominator)} as denominator,
      f.residence as detail
    from ${ledger(scope)} f
    where ${sql.raw(numerator)} is not null and coalesce(${sql.raw(denominator)}, ${sql.raw(numerator)}) > 0`;
}

export const householdsOfLedger = (scope: WardScope): Facts => households(scope, '1');
export const peopleOfLedger = (scope: WardScope): Facts => households(scope, 'f.people');
export const minorityPeopleOfLedger = (scope: WardScope): Facts => households(scope, 'f.minority_people', 'f.people');
export const minorityMembersOfLedger = (scope: WardScope): Facts =>
  households(scope, 'f.minority_party_members', 'f.party_members');
export const partyMembersOfLedger = (scope: WardScope): Facts => households(scope, 'f.party_members');

/** Of the households of the ledger, those that somebody answers for at the end of the year. */
export function householdsCovered(scope: WardScope): Facts {
  return sql`
    select ${nobody}, f.ward_id, true as is_primary, null as of, 'Household' as record_type, f.id as record_id,
      0 as ordinal, min(l.started_on) as occurred_on, (count(l.id) > 0)::int as numerator, 1 as denominator,
      f.residence as detail
    from ${ledger(scope)} f
    left join links l on l.jurisdiction_id = f.jurisdiction_id and l.household_id = f.id
      and l.started_on <= ${lastDay(scope)} and (l.ended_on is null or l.ended_on >= ${lastDay(scope)})
    group by f.ward_id, f.id, f.residence`;
}

function reached(scope: WardScope, channel: string): Facts {
  return sql`
    select ${nobody}, f.ward_id, true as is_primary, null as of, 'Household' as record_type, f.id as record_id,
      0 as ordinal, max(v.visited_on) as occurred_on, (count(v.id) > 0)::int as numerator, 1 as denominator,
      count(distinct v.id)::text as detail
    from ${ledger(scope)} f
    join links l on l.jurisdiction_id = f.jurisdiction_id and l.household_id = f.id
      and l.started_on <= ${lastDay(scope)} and (l.ended_on is null or l.ended_on >= ${firstDay(scope)})
    join mandates m on m.jurisdiction_id = l.jurisdiction_id and m.id = l.mandate_id
    left join standing_visits v on v.jurisdiction_id = l.jurisdiction_id and v.representative_id = m.representative_id
      and v.household_id = l.household_id and v.visited_on >= greatest(l.started_on, ${firstDay(scope)})
      and v.visited_on <= least(l.ended_on, m.ended_on, ${lastDay(scope)}) and ${sql.raw(channel)}
    group by f.ward_id, f.id`;
}

export const householdsReached = (scope: WardScope): Facts => reached(scope, 'true');
export const householdsReachedAtHome = (scope: WardScope): Facts => reached(scope, `v.channel = 'HOME'`);

/** Households that pledge items of the year promise to help, each once, where the household is. */
export function householdsPairedInWard(scope: WardScope): Facts {
  return sql`
    select ${nobody}, f.ward_id, true as is_primary, null as of, 'Household' as record_type, f.id as record_id,
      0 as ordinal, min(p.signed_on) as occurred_on, 1 as numerator, null::int as denominator,
      min(i.fulfilment) as detail
    from pledges p
    join pledge_items i on i.jurisdiction_id = p.jurisdiction_id and i.pledge_id = p.id
      and i.key = any(${pairingItems(scope)})
    join ${householdsOn(scope.jurisdictionId, lastDay(scope))} f on f.id = i.household_id
      and ${inWards(scope, 'f.ward_id')}
    where p.jurisdiction_id = ${scope.jurisdictionId} and p.year = ${scope.year} and p.signed_on is not null
    group by f.ward_id, f.id`;
}

/** Returns of the ward's own groups, each once however many persons are in the group. */
export function returnsOfGroups(scope: WardScope): Facts {
  return sql`
    select ${nobody}, w.id as ward_id, true as is_primary, null as of, 'GroupReturn' as record_type, r.id as record_id,
      0 as ordinal, r.due_on as occurred_on, ${cameInTime} as numerator, 1 as denominator, ${stateOfReturn} as detail
    from group_returns r
    join groups g on g.jurisdiction_id = r.jurisdiction_id and g.id = r.group_id
    left join ${movedSince(scope.jurisdictionId, 'group_id', lastDay(scope))} moved on moved.subject_id = g.id
    join wards w on w.jurisdiction_id = g.jurisdiction_id and w.id = coalesce(moved.from_ward_id, g.ward_id)
      and ${inWards(scope, 'w.id')}
    where r.jurisdiction_id = ${scope.jurisdictionId} and ${returnsDue(scope, 'WARD', 'w.kind')}`;
}

/** Persons in office when the year began, or on the first day anybody was: what "per 100 representatives" divides by. */
export function representativesInOffice(scope: WardScope): Facts {
  const beginning = sql`(select greatest(${firstDay(scope)}, min(started_on)) from mandates
    where jurisdiction_id = ${scope.jurisdictionId} and is_primary)`;
  return sql`
    select * from (
      select m.id as mandate_id, m.representative_id, coalesce(moved.from_ward_id, m.ward_id) as ward_id,
        true as is_primary, null as of, 'Mandate' as record_type, m.id as record_id, 0 as ordinal,
        m.started_on as occurred_on, 1 as numerator, null::int as denominator, null as detail
      from mandates m
      left join ${movedSince(scope.jurisdictionId, 'mandate_id', lastDay(scope))} moved on moved.subject_id = m.id
      where m.jurisdiction_id = ${scope.jurisdictionId} and m.is_primary
        and m.started_on <= least(${beginning}, ${lastDay(scope)}) and coalesce(m.ended_on, 'infinity') >= ${beginning}) f
    where ${inWards(scope, 'f.ward_id')}`;
}
