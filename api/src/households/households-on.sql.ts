import { type RawBuilder, sql } from 'kysely';
import { movedSince } from '../wards/ward-days.sql.js';

/** Where households lived on a day at which somebody looked again later: what was found last before it. */
function livedOn(jurisdictionId: string, day: RawBuilder<unknown>) {
  // What the ledger said before the first look holds for all days before that look.
  const since = sql`case when seen.verified_by is null then '-infinity' else seen.verified_on end`;
  return sql`(select distinct on (seen.household_id) seen.household_id, seen.residence
    from residence_checks seen
    where seen.jurisdiction_id = ${jurisdictionId} and ${since} <= ${day}
      and exists (select from residence_checks later where later.jurisdiction_id = seen.jurisdiction_id
        and later.household_id = seen.household_id and later.verified_by is not null and later.verified_on > ${day})
    order by seen.household_id, ${since} desc, seen.recorded_at desc)`;
}

/** Households of the ledger as they were on a day: the ward they belonged to, and where they lived as far as anybody knew. */
export function householdsOn(jurisdictionId: string, day: RawBuilder<unknown>) {
  return sql`(
    select h.jurisdiction_id, h.id, coalesce(moved.from_ward_id, h.ward_id) as ward_id,
      coalesce(lived.residence, h.residence) as residence, h.people, h.minority_people, h.party_members,
      h.minority_party_members
    from households h
    left join ${movedSince(jurisdictionId, 'household_id', day)} moved on moved.subject_id = h.id
    left join ${livedOn(jurisdictionId, day)} lived on lived.household_id = h.id
    where h.jurisdiction_id = ${jurisdictionId})`;
}
