import { sql } from 'kysely';
import { transactMany } from '../../audit/transact-many.js';
import type { Context } from '../../context.js';
import { keyOf } from '../../database/find-record.js';
import type { Db } from '../../database/reading.js';
import type { RaterGroup } from '../../programmes/rubric/rated-criteria.js';
import type { CycleRow } from '../cycle.query.js';
import type { CycleGroupInput } from './assign.input.js';
import { raterGroupNamed } from './rater-group.js';
import { ASSIGNING, cycleInPhase } from './rating-phase.js';

/** A rater group of a cycle whose raters are being found. */
export interface Assigning {
  db: Db;
  cycle: CycleRow;
  group: RaterGroup;
}

interface Assigned {
  count: number;
  /** What the log is to say besides. */
  facts: Record<string, unknown>;
}

/** A mutation that finds raters, one at a time for each group, so that no two look at the same gaps. */
export function assigning(
  context: Context,
  mutation: string,
  input: CycleGroupInput,
  work: (assigning: Assigning) => Promise<Assigned>,
): Promise<number> {
  return transactMany(context, mutation, input, 'RaterAssignment', async db => {
    const cycle = await cycleInPhase(db, context, keyOf('EvaluationCycle', input.cycleId), ASSIGNING);
    const group = await raterGroupNamed(context, cycle, input.group, 'named');
    await sql`select pg_advisory_xact_lock(hashtext(${`raters of ${cycle.id} ${group.key}`}))`.execute(db);
    const { count, facts } = await work({ db, cycle, group });
    return { count, facts: { cycleId: cycle.id, group: group.key, ...facts } };
  });
}
