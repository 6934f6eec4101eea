import { sql } from 'kysely';
import type { Db } from '../database/reading.js';
import { type FactScope, keyList } from './fact-scope.js';

/** Wards whose own figures a change of these persons' facts may change; null means all. */
export async function touchedWards(
  db: Db,
  { jurisdictionId, year, representativeIds, touchedWardIds = [] }: FactScope,
) {
  if (representativeIds === null) return null;
  const theirs = keyList(representativeIds);
  const { rows } = await sql<{ wardId: string }>`
    select m.ward_id from mandates m
    where m.jurisdiction_id = ${jurisdictionId} and m.representative_id = any(${theirs})
    union select g.ward_id from mandates m
    join groups g on g.jurisdiction_id = m.jurisdiction_id and g.id = m.group_id
    where m.jurisdiction_id = ${jurisdictionId} and m.representative_id = any(${theirs})
    union select f.ward_id from mandates m
    join links l on l.jurisdiction_id = m.jurisdiction_id and l.mandate_id = m.id
    join households f on f.jurisdiction_id = l.jurisdiction_id and f.id = l.household_id
    where m.jurisdiction_id = ${jurisdictionId} and m.representative_id = any(${theirs})
    union select f.ward_id from visits v
    join households f on f.jurisdiction_id = v.jurisdiction_id and f.id = v.household_id
    where v.jurisdiction_id = ${jurisdictionId} and v.representative_id = any(${theirs})
      and v.visited_on between ${`${year}-01-01`} and ${`${year}-12-31`}
    union select f.ward_id from pledges p
    join pledge_items i on i.jurisdiction_id = p.jurisdiction_id and i.pledge_id = p.id
    join households f on f.jurisdiction_id = i.jurisdiction_id and f.id = i.household_id
    where p.jurisdiction_id = ${jurisdictionId} and p.year = ${year} and p.representative_id = any(${theirs})
    union select v.from_ward_id from ward_moves v
    where v.jurisdiction_id = ${jurisdictionId} and v.until_on >= ${`${year}-12-31`}
    union select unnest(${keyList(touchedWardIds)})`.execute(db);
  return rows.map(({ wardId }) => wardId);
}
