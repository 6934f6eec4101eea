import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Context } from '../../context.js';
import { textOrNull } from '../../shared/checks.js';
import { InvalidInput } from '../../shared/errors.js';
import type { DrawRatersInput } from './assign.input.js';
import { assignRaters } from './assign-raters.js';
import { type Assigning, assigning } from './assigning.js';
import type { PanelSubject } from './panels.js';
import { barsOf } from './rater-group.js';
import { pairsOf } from './rater-pairs.query.js';
import { insertPairs } from './write-pairs.js';

/** Long enough that nobody can try seeds until one suits them unnoticed. */
const SEED_BYTES = 16;

/** The subjects of a draw with whom nobody may be given to them, and the accounts that take part. */
async function readPanels(context: Context, { db, cycle, group }: Assigning) {
  const pairs = await pairsOf(context, cycle, group);
  const { rows: subjects } = await sql<PanelSubject>`
    select evaluation_id as key,
      coalesce(array_agg(rater_id) filter (where is_withdrawn or obstacles && ${barsOf(group)}::text[]), '{}') as barred,
      coalesce(array_agg(rater_id) filter (where assignment_id is not null and not is_withdrawn), '{}') as assigned
    from ${pairs} p group by evaluation_id order by evaluation_id`.execute(db);
  const { rows: raters } = await sql<{ raterId: string }>`
    select distinct rater_id from ${pairs} p order by rater_id`.execute(db);
  return { subjects, raters: raters.map(({ raterId }) => raterId) };
}

function panelSize(input: DrawRatersInput, { group }: Assigning): number {
  const size = input.perSubject ?? group.perSubject;
  if (size !== undefined && size >= 1) return size;
  throw new InvalidInput('Say how many raters each subject is to have', {
    reason: 'panel-size',
    field: 'perSubject',
    value: size ?? null,
    allowed: { from: 1 },
  });
}

function requireRaters(raters: readonly string[]): void {
  if (raters.length > 0) return;
  throw new InvalidInput('No account may belong to the rater group', { reason: 'no-raters', field: 'group' });
}

/** Fills the panels of all subjects by lot; who has raters already gets only those that are missing. */
export function drawRaters(context: Context, input: DrawRatersInput): Promise<number> {
  const seed = textOrNull(input.seed) ?? randomBytes(SEED_BYTES).toString('hex');
  return assigning(context, 'drawRaters', input, async work => {
    const perSubject = panelSize(input, work);
    const { subjects, raters } = await readPanels(context, work);
    requireRaters(raters);
    const { pairs, missing } = assignRaters({ subjects, raters, perSubject, seed });
    await insertPairs(context, work, 'DRAW', pairs);
    return { count: pairs.length, facts: { seed, perSubject, subjects, raters, missing } };
  });
}
