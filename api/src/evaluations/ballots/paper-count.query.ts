import { sql } from 'kysely';
import type { Context } from '../../context.js';
import type { Db } from '../../database/reading.js';
import { batchByKey } from '../../shared/batch.js';
import type { PageArgs } from '../../shared/connection.type.js';
import { readPage } from '../../shared/paging.js';

/** Paper counts with whom they are about. */
function selectPaperCounts(db: Db, jurisdictionId: string) {
  return db
    .selectFrom('paperCounts as c')
    .innerJoin('evaluations as e', join =>
      join.onRef('e.jurisdictionId', '=', 'c.jurisdictionId').onRef('e.id', '=', 'c.evaluationId'),
    )
    .leftJoin('mandates as m', join =>
      join.onRef('m.jurisdictionId', '=', 'e.jurisdictionId').onRef('m.id', '=', 'e.mandateId'),
    )
    .leftJoin('representatives as p', join =>
      join.onRef('p.jurisdictionId', '=', 'm.jurisdictionId').onRef('p.id', '=', 'm.representativeId'),
    )
    .leftJoin('wards as w', join =>
      join.onRef('w.jurisdictionId', '=', 'e.jurisdictionId').onRef('w.id', '=', 'e.wardId'),
    )
    .innerJoin('users as u', 'u.id', 'c.enteredBy')
    .selectAll('c')
    .select([sql<string>`coalesce(p.name, w.name)`.as('subjectName'), 'u.displayName as enteredByName'])
    .where('c.jurisdictionId', '=', jurisdictionId);
}

export type PaperCountRow = Awaited<ReturnType<ReturnType<typeof selectPaperCounts>['executeTakeFirstOrThrow']>>;

/** Loads paper counts by id. */
export function paperCountById(context: Context) {
  return batchByKey<PaperCountRow>(
    async ids =>
      selectPaperCounts(await context.read(), context.jurisdiction.id)
        .where('c.id', 'in', [...ids])
        .execute(),
    row => row.id,
  );
}

const NEWEST_FIRST = [
  { expression: 'c.entered_at', property: 'enteredAt', descending: true },
  { expression: 'c.id', property: 'id' },
];

/** A page of the paper counts of a cycle, the newest first. */
export async function readPaperCounts(context: Context, cycleId: string, page: PageArgs) {
  const counts = selectPaperCounts(await context.read(), context.jurisdiction.id).where('c.cycleId', '=', cycleId);
  return readPage(counts, NEWEST_FIRST, page);
}
