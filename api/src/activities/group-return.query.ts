import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import { batchByKey } from '../shared/batch.js';
import type { PageArgs } from '../shared/connection.type.js';
import { readPage } from '../shared/paging.js';

function selectGroupReturns(db: Db, jurisdictionId: string) {
  return db
    .selectFrom('groupReturns')
    .selectAll('groupReturns')
    .where('groupReturns.jurisdictionId', '=', jurisdictionId);
}

export type GroupReturnRow = Awaited<ReturnType<ReturnType<typeof selectGroupReturns>['executeTakeFirstOrThrow']>>;

/** Loads group returns by id. */
export function groupReturnById(context: Context) {
  return batchByKey<GroupReturnRow>(
    async ids =>
      selectGroupReturns(await context.read(), context.jurisdiction.id)
        .where('id', 'in', [...ids])
        .execute(),
    row => row.id,
  );
}

const BY_MONTH = [
  { expression: 'group_returns.month', property: 'month' },
  { expression: 'group_returns.group_id', property: 'groupId' },
];

/** A page of the returns of a year, by month. */
export async function readGroupReturns(context: Context, year: number, groupId: string | undefined, page: PageArgs) {
  let query = selectGroupReturns(await context.read(), context.jurisdiction.id)
    .where('groupReturns.month', '>=', `${year}-01-01`)
    .where('groupReturns.month', '<=', `${year}-12-01`);
  if (groupId) query = query.where('groupReturns.groupId', '=', groupId);
  return readPage(query, BY_MONTH, page);
}
