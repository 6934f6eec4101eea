import { sql } from 'kysely';
import type { Context } from '../../context.js';
import { STATE } from './rater-assignment.query.js';

/** What one rater has to do in one group of one cycle. */
export interface RoundRow {
  cycleId: string;
  group: string;
  waiting: number;
  draft: number;
  submitted: number;
}

/** The viewer's own rounds, the newest first. */
export async function readRounds(context: Context): Promise<RoundRow[]> {
  const { rows } = await sql<RoundRow>`
    select a.cycle_id, a.rater_group as group, count(*) filter (where a.state = 'WAITING')::int as waiting,
      count(*) filter (where a.state = 'DRAFT')::int as draft,
      count(*) filter (where a.state = 'SUBMITTED')::int as submitted
    from (select a.*, ${STATE} as state from rater_assignments a
      where a.jurisdiction_id = ${context.jurisdiction.id} and a.rater_id = ${context.viewer!.userId}) a
    join evaluation_cycles c on c.jurisdiction_id = a.jurisdiction_id and c.id = a.cycle_id
    where a.state <> 'WITHDRAWN'
    group by a.cycle_id, a.rater_group, c.year
    order by c.year desc, a.cycle_id, a.rater_group`.execute(await context.read());
  return rows;
}
