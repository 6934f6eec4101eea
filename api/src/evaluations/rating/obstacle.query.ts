import { sql } from 'kysely';
import type { Context } from '../../context.js';
import { keyList } from '../../measures/fact-scope.js';
import { batchByKey } from '../../shared/batch.js';
import { cycleById } from '../cycle.query.js';
import { groupsOfCycle, type Obstacle } from './rater-group.js';
import { pairsOf } from './rater-pairs.query.js';
import { RaterConflict } from './rater-words.js';

interface KnownObstacles {
  assignmentId: string;
  obstacles: Obstacle[];
}

/** Loads what is known to stand between raters of one group and their subjects, by assignment. */
export function obstaclesIn(context: Context, cycleId: string, key: string) {
  return batchByKey<KnownObstacles>(
    async ids => {
      const cycle = (await context.once(cycleById).load(cycleId))!;
      const group = (await groupsOfCycle(context, cycle)).find(each => each.key === key);
      if (!group) return [];
      const { rows } = await sql<KnownObstacles>`
        select assignment_id, obstacles from ${await pairsOf(context, cycle, group)} p
        where assignment_id = any(${keyList(ids)})`.execute(await context.read());
      return group.sameGroup === 'allow'
        ? rows.map(row => ({ ...row, obstacles: row.obstacles.filter(each => each !== 'SAME_GROUP') }))
        : rows;
    },
    row => row.assignmentId,
  );
}

/** What stands between the two by what records or earlier declarations tell, and is to be declared. */
const DECLARABLE = [RaterConflict.KIN, RaterConflict.SAME_GROUP] as const;

/** What a rater still has to declare before handing in; null for nothing. */
export async function toDeclare(
  context: Context,
  row: { id: string; cycleId: string; raterGroup: string; conflict: string | null },
): Promise<RaterConflict | null> {
  if (row.conflict !== null) return null;
  const known = await context.once(obstaclesIn, row.cycleId, row.raterGroup).load(row.id);
  return DECLARABLE.find(each => known?.obstacles.includes(each)) ?? null;
}
