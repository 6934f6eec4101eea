import { sql } from 'kysely';
import { v7 } from 'uuid';
import type { Context } from '../../context.js';
import type { Assigning } from './assigning.js';
import type { Pair } from './panels.js';

/** Lets raters rate subjects from now on. */
export async function insertPairs(
  context: Context,
  { db, cycle, group }: Assigning,
  assigned: 'HAND' | 'DRAW',
  pairs: readonly Pair[],
): Promise<void> {
  const rows = pairs.map(({ subject, rater }) => ({ id: v7(), evaluation_id: subject, rater_id: rater }));
  await sql`
    insert into rater_assignments (jurisdiction_id, id, cycle_id, evaluation_id, rater_group, rater_id, assigned)
    select ${context.jurisdiction.id}, pair.id, ${cycle.id}, pair.evaluation_id, ${group.key}, pair.rater_id, ${assigned}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as pair(id uuid, evaluation_id uuid, rater_id uuid)`.execute(
    db,
  );
}
