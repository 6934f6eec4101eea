import { sql } from 'kysely';
import type { Db } from '../database/reading.js';

/**
 * Brings the lines above these wards, and above all below them, in step with the tree: one statement, however many wards
 * are new or have moved. Pairs of the tree that no longer hold go; those that hold are added or get their new distance.
 */
export async function renewWardAncestors(db: Db, jurisdictionId: string, wardIds: readonly string[]): Promise<void> {
  if (wardIds.length === 0) return;
  await sql`with recursive moved as (
      select id from wards where jurisdiction_id = ${jurisdictionId} and id = any(${wardIds}::uuid[])
      union
      select w.id from wards w join moved on w.parent_id = moved.id where w.jurisdiction_id = ${jurisdictionId}
    ), line as (
      select w.id as ward_id, w.id as ancestor_id, w.parent_id, 0 as depth
      from wards w join moved using (id) where w.jurisdiction_id = ${jurisdictionId}
      union all
      select line.ward_id, w.id, w.parent_id, line.depth + 1
      from line join wards w on w.id = line.parent_id and w.jurisdiction_id = ${jurisdictionId}
    ), gone as (
      delete from ward_ancestors held
      where held.jurisdiction_id = ${jurisdictionId} and held.ward_id in (select id from moved)
        and held.relation = 'TREE'
        and (held.ward_id, held.ancestor_id) not in (select ward_id, ancestor_id from line)
    )
    insert into ward_ancestors (jurisdiction_id, ward_id, ancestor_id, depth)
    select ${jurisdictionId}, ward_id, ancestor_id, depth from line
    on conflict (jurisdiction_id, ward_id, ancestor_id) do update set depth = excluded.depth, relation = 'TREE'
    where ward_ancestors.depth <> excluded.depth or ward_ancestors.relation <> 'TREE'`.execute(db);
}
