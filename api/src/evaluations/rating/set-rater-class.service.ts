import { sql } from 'kysely';
import type { Context } from '../../context.js';
import { keyOf } from '../../database/find-record.js';
import { InvalidInput } from '../../shared/errors.js';
import { ruleOfCycle } from '../cycle.query.js';
import type { SetRaterClassInput } from './assign.input.js';
import { type Assigning, assigning } from './assigning.js';
import { readCandidates } from './rater-candidate.query.js';
import { classesOf, requireClass } from './rater-classes.js';

async function candidatesNamed(context: Context, { cycle, group }: Assigning, given: readonly string[]) {
  const ids = [...new Set(given.map(id => keyOf('RaterCandidate', id)))];
  const known = new Set((await readCandidates(context, cycle, group.key)).map(({ id }) => id));
  if (ids.every(id => known.has(id))) return ids;
  throw new InvalidInput('Somebody does not belong to the rater group', {
    reason: 'rater-out-of-reach',
    field: 'raterIds',
    allowed: group.role,
  });
}

/** Says of which class raters of a group are, or that they are of none; what they rate counts for it. */
export function setRaterClass(context: Context, input: SetRaterClassInput): Promise<number> {
  return assigning(context, 'setRaterClass', input, async work => {
    const { db, cycle, group } = work;
    const { rubric } = await ruleOfCycle(context, cycle);
    const raterClass = requireClass(classesOf(rubric, group), input.raterClass);
    const raterIds = await candidatesNamed(context, work, input.raterIds);
    await sql`
      delete from rater_classes where jurisdiction_id = ${context.jurisdiction.id} and cycle_id = ${cycle.id}
        and rater_group = ${group.key} and rater_id = any(${raterIds}::uuid[])`.execute(db);
    if (raterClass !== null) {
      await sql`
        insert into rater_classes (jurisdiction_id, id, cycle_id, rater_group, rater_id, class)
        select ${context.jurisdiction.id}, gen_random_uuid(), ${cycle.id}, ${group.key}, rater_id, ${raterClass}
        from unnest(${raterIds}::uuid[]) as rater_id`.execute(db);
    }
    return { count: raterIds.length, facts: { raterIds, raterClass } };
  });
}
