import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Context } from '../../context.js';
import { textOrNull } from '../../shared/checks.js';
import { InvalidInput } from '../../shared/errors.js';
import { ruleOfCycle } from '../cycle.query.js';
import type { DrawRatersInput } from './assign.input.js';
import { type Assigning, assigning } from './assigning.js';
import { drawByClass } from './draw-by-class.js';
import type { PanelSubject } from './panels.js';
import { classesOf, type GroupClass, seatsOf } from './rater-classes.js';
import { barsOf } from './rater-group.js';
import { pairsOf } from './rater-pairs.query.js';
import { insertPairs } from './write-pairs.js';

/** Long enough that nobody can try seeds until one suits them unnoticed. */
const SEED_BYTES = 16;
/** No panel is larger; where the classes ask for more than there are seats, none is large enough. */
const MOST_SEATS = 1000;

/** The subjects of a draw with whom nobody may be given to them, and the accounts that take part. */
async function readPanels(context: Context, { db, cycle, group }: Assigning) {
  const pairs = await pairsOf(context, cycle, group);
  const { rows: subjects } = await sql<PanelSubject>`
    select evaluation_id as key,
      coalesce(array_agg(rater_id) filter (where is_withdrawn or obstacles && ${barsOf(group)}::text[]), '{}') as barred,
      coalesce(array_agg(rater_id) filter (where assignment_id is not null and not is_withdrawn), '{}') as assigned
    from ${pairs} p group by evaluation_id order by evaluation_id`.execute(db);
  const { rows: raters } = await sql<{ raterId: string; class: string | null }>`
    select distinct p.rater_id, k.class from ${pairs} p
    left join rater_classes k on k.jurisdiction_id = ${context.jurisdiction.id} and k.cycle_id = ${cycle.id}
      and k.rater_group = ${group.key} and k.rater_id = p.rater_id
    order by p.rater_id`.execute(db);
  return { subjects, raters };
}

/** The seats of each class; a panel in which they do not fit is refused with the smallest in which they do. */
function seatsWithin(classes: readonly GroupClass[], perSubject: number) {
  const fits = (size: number): boolean => seatsOf(classes, size).reduce((sum, { seats }) => sum + seats, 0) <= size;
  if (fits(perSubject)) return seatsOf(classes, perSubject);
  const larger = Array.from({ length: MOST_SEATS - perSubject }, (_, more) => perSubject + 1 + more);
  throw new InvalidInput('The classes that must be there do not fit into the panel', {
    reason: 'panel-composition',
    field: 'perSubject',
    value: perSubject,
    allowed: larger.find(fits) ?? null,
  });
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
    const classes = classesOf((await ruleOfCycle(context, work.cycle)).rubric, work.group);
    const seats = seatsWithin(classes, perSubject);
    const panels = await readPanels(context, work);
    const { subjects } = panels;
    const raters = panels.raters.map(({ raterId }) => raterId);
    requireRaters(raters);
    const byClass = seats.map(({ key, seats }) => ({
      key,
      seats,
      raters: panels.raters.filter(each => each.class === key).map(({ raterId }) => raterId),
    }));
    const { pairs, ...missing } = drawByClass({ subjects, raters, perSubject, seed }, byClass);
    await insertPairs(context, work, 'DRAW', pairs);
    return { count: pairs.length, facts: { seed, perSubject, subjects, raters, classes: byClass, ...missing } };
  });
}
