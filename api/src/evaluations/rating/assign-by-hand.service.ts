import { sql } from 'kysely';
import type { Context } from '../../context.js';
import { keyOf } from '../../database/find-record.js';
import type { RaterGroup } from '../../programmes/rubric/rated-criteria.js';
import { Conflict, InvalidInput } from '../../shared/errors.js';
import type { AssignRatersInput } from './assign.input.js';
import { type Assigning, assigning } from './assigning.js';
import { barsOf, type Obstacle } from './rater-group.js';
import { type PairRow, pairsOf } from './rater-pairs.query.js';
import { insertPairs } from './write-pairs.js';

const REASONS: Readonly<Record<Obstacle, string>> = {
  SELF: 'rater-is-subject',
  NOT_SELF: 'rater-is-not-subject',
  KIN: 'rater-is-kin',
  SAME_GROUP: 'rater-of-same-group',
  OTHER_GROUP: 'rater-of-other-group',
};

type NamedPair = PairRow & { raterName: string };

async function readChosen(context: Context, { db, cycle, group }: Assigning, input: AssignRatersInput) {
  const evaluationIds = new Set(input.evaluationIds.map(id => keyOf('Evaluation', id)));
  const raterIds = new Set(input.raterIds.map(id => keyOf('RaterCandidate', id)));
  const pairs = await pairsOf(context, cycle, group);
  const { rows } = await sql<NamedPair>`
    select p.*, u.display_name as rater_name from ${pairs} p join users u on u.id = p.rater_id
    where p.evaluation_id = any(${[...evaluationIds]}::uuid[]) and p.rater_id = any(${[...raterIds]}::uuid[])
    order by u.display_name, p.evaluation_id`.execute(db);
  if (rows.length === evaluationIds.size * raterIds.size) return rows;
  throw new InvalidInput('Somebody does not belong to the rater group, or not to the cycle', {
    reason: 'rater-out-of-reach',
    field: 'raterIds',
    allowed: group.role,
  });
}

function requireUnbarred(group: RaterGroup, pairs: readonly NamedPair[]): void {
  const bars = barsOf(group);
  for (const { obstacles, raterName } of pairs) {
    const obstacle = obstacles.find(each => bars.includes(each));
    if (!obstacle) continue;
    const reason = REASONS[obstacle];
    throw new Conflict('Something stands between rater and subject', { reason, field: 'raterIds', value: raterName });
  }
}

/** Brings named raters and subjects together, all or nothing; who was withdrawn rates again. */
export function assignRatersByHand(context: Context, input: AssignRatersInput): Promise<number> {
  return assigning(context, 'assignRaters', input, async work => {
    const chosen = await readChosen(context, work, input);
    requireUnbarred(work.group, chosen);
    const added = chosen.filter(({ assignmentId }) => assignmentId === null);
    await insertPairs(
      context,
      work,
      'HAND',
      added.map(({ evaluationId, raterId }) => ({ subject: evaluationId, rater: raterId })),
    );
    const back = chosen.filter(({ isWithdrawn }) => isWithdrawn).map(({ assignmentId }) => assignmentId);
    await sql`
      update rater_assignments set withdrawn_at = null, withdrawn_reason = null, assigned = 'HAND', version = version + 1
      where jurisdiction_id = ${context.jurisdiction.id} and id = any(${back}::uuid[])`.execute(work.db);
    const pairs = chosen.map(({ evaluationId, raterId }) => ({ evaluationId, raterId }));
    return { count: added.length + back.length, facts: { pairs } };
  });
}
