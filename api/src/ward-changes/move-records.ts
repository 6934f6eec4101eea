import { sql } from 'kysely';
import type { Db } from '../database/reading.js';

/** A change of wards under way: its key, and the last day before it. */
export interface Change {
  jurisdictionId: string;
  id: string;
  changedOn: string;
  lastDay: string;
}

/** A record, and the ward to which it goes. */
export interface Move {
  id: string;
  to: string;
}

const table = (moves: readonly Move[]) =>
  sql`jsonb_to_recordset(${JSON.stringify(moves)}::jsonb) as move(id uuid, "to" uuid)`;

const MOVED = { mandates: 'mandate_id', households: 'household_id', groups: 'group_id' } as const;

/** Lets mandates, households or groups belong to other wards, and keeps where they belonged until the day before. */
export async function moveTo(
  db: Db,
  { jurisdictionId, id, lastDay }: Change,
  kind: keyof typeof MOVED,
  moves: readonly Move[],
): Promise<number> {
  if (moves.length === 0) return 0;
  const name = sql.table(kind);
  const began = kind === 'mandates' ? sql`moved.started_on <= ${lastDay}::date` : sql`true`;
  const { numAffectedRows } = await sql`
    with kept as (
      insert into ward_moves (jurisdiction_id, id, change_id, ${sql.ref(MOVED[kind])}, from_ward_id, to_ward_id, until_on)
      select moved.jurisdiction_id, gen_random_uuid(), ${id}, moved.id, moved.ward_id, move."to", ${lastDay}::date
      from ${name} moved join ${table(moves)} on move.id = moved.id
      where moved.jurisdiction_id = ${jurisdictionId} and ${began})
    update ${name} moved set ward_id = move."to", version = moved.version + 1
    from ${table(moves)}
    where moved.jurisdiction_id = ${jurisdictionId} and moved.id = move.id`.execute(db);
  return Number(numAffectedRows ?? 0);
}

/** Lets wards below belong to others; what lay below a ward that closes goes on counting there for the years before. */
export async function moveWardsBelow(db: Db, { jurisdictionId }: Change, moves: readonly Move[]): Promise<number> {
  if (moves.length === 0) return 0;
  await sql`update ward_ancestors line set relation = 'FORMER'
    from wards child join ${table(moves)} on move.id = child.id
    join ward_ancestors below on below.jurisdiction_id = child.jurisdiction_id and below.ancestor_id = child.id
    where child.jurisdiction_id = ${jurisdictionId} and line.jurisdiction_id = child.jurisdiction_id
      and line.ward_id = below.ward_id and line.ancestor_id = child.parent_id`.execute(db);
  const { numAffectedRows } = await sql`update wards child set parent_id = move."to", version = child.version + 1
    from ${table(moves)} where child.jurisdiction_id = ${jurisdictionId} and child.id = move.id`.execute(db);
  return Number(numAffectedRows ?? 0);
}

/** Lets a ward count for what all of it became, with the wards that had become it before. */
export async function countFor(db: Db, { jurisdictionId }: Change, wardId: string, successorId: string): Promise<void> {
  await sql`insert into ward_ancestors (jurisdiction_id, ward_id, ancestor_id, depth, relation)
    select jurisdiction_id, ward_id, ${successorId}::uuid, depth + 1, 'SUCCEEDED' from ward_ancestors
    where jurisdiction_id = ${jurisdictionId} and ancestor_id = ${wardId} and (depth = 0 or relation = 'SUCCEEDED')
    on conflict do nothing`.execute(db);
}
