import { sql } from 'kysely';
import { viewerReach } from '../accounts/reach.js';
import type { Context } from '../context.js';
import { keyList } from '../measures/fact-scope.js';
import { batchManyByKey } from '../shared/batch.js';
import { wardOn } from '../wards/ward-days.sql.js';

/** Points of one evaluation, as far as they are known, and its band. */
interface Spread {
  cycleId: string;
  band: string | null;
  points: string | null;
}

/** Loads points and bands of a cycle: of those whose standing the viewer may see. */
export function pointsOfCycle(context: Context) {
  return batchManyByKey<Spread>(
    async ids => {
      const reach = await viewerReach(context, 'ranking.read', { wardId: 'w.id' });
      const { rows } = await sql<Spread>`
        select e.cycle_id, e.band, coalesce(e.total_points, e.provisional_points) as points from current_evaluations e
        left join mandates m on m.jurisdiction_id = e.jurisdiction_id and m.id = e.mandate_id
        join evaluation_cycles c on c.jurisdiction_id = e.jurisdiction_id and c.id = e.cycle_id
        join wards w on w.jurisdiction_id = e.jurisdiction_id and w.id = coalesce(e.ward_id, ${wardOn('m', 'mandate_id', sql`make_date(c.year, 12, 31)`)})
        where e.jurisdiction_id = ${context.jurisdiction.id} and e.cycle_id = any(${keyList(ids)}) and ${reach}`.execute(
        await context.read(),
      );
      return rows;
    },
    row => row.cycleId,
  );
}
