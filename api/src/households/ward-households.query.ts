import { sql } from 'kysely';
import type { Context } from '../context.js';
import { batchByKey } from '../shared/batch.js';

interface WardHouseholds {
  wardId: string;
  households: number;
  people: number;
}

/** Households of the ledger and their people, of each ward and the wards below it; closed entries do not count. */
export function wardHouseholds(context: Context) {
  return batchByKey<WardHouseholds>(
    async ids => {
      const { rows } = await sql<WardHouseholds>`
        select line.ancestor_id as ward_id, count(*)::int as households, sum(h.people)::int as people
        from ward_ancestors line
        join households h on h.jurisdiction_id = line.jurisdiction_id and h.ward_id = line.ward_id
        where line.jurisdiction_id = ${context.jurisdiction.id} and line.ancestor_id = any (${[...ids]}::uuid[])
          and h.residence <> 'CLOSED'
        group by line.ancestor_id`.execute(await context.read());
      return rows;
    },
    row => row.wardId,
  );
}
