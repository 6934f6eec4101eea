import { sql } from 'kysely';
import type { Context } from '../../context.js';
import type { AssignRatersByRuleInput } from './assign.input.js';
import { type Assigning, assigning } from './assigning.js';
import { barsOf } from './rater-group.js';
import { pairsOf } from './rater-pairs.query.js';
import { RaterPool } from './rater-words.js';

/** Every account of the group rates every subject that nothing bars it from. Who was withdrawn stays so. */
export async function assignByRule(
  context: Context,
  { db, cycle, group }: Assigning,
  among = RaterPool.ROLE,
): Promise<number> {
  const pairs = await pairsOf(context, cycle, group);
  const { numAffectedRows } = await sql`
    insert into rater_assignments (jurisdiction_id, id, cycle_id, evaluation_id, rater_group, rater_id, assigned)
    select ${context.jurisdiction.id}, gen_random_uuid(), ${cycle.id}, evaluation_id, ${group.key}, rater_id, 'RULE'
    from ${pairs} p
    where assignment_id is null and not (obstacles && ${barsOf(group)}::text[])
      and (${among === RaterPool.ROLE} or is_of_group)`.execute(db);
  return Number(numAffectedRows);
}

/** Assigns by rule; said again it assigns only who has come since. */
export function assignRatersByRule(context: Context, input: AssignRatersByRuleInput): Promise<number> {
  const among = input.among ?? RaterPool.ROLE;
  return assigning(context, 'assignRatersByRule', input, async work => ({
    count: await assignByRule(context, work, among),
    facts: { among },
  }));
}
