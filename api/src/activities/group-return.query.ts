import { sql } from 'kysely';
import type { Context } from '../context.js';
import type { Db } from '../database/reading.js';
import { batchByKey } from '../shared/batch.js';
import type { PageArgs } from '../shared/connection.type.js';
import { readPage } from '../shared/paging.js';
import type { GroupReturnState } from './group-return-state.js';

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

/** SQL: how a return stands today, in the words of `stateOf`. */
const stateToday = (today: string) => sql<string>`case
  when group_returns.returned_on <= group_returns.due_on then 'IN_TIME'
  when group_returns.returned_on is not null then 'LATE'
  when group_returns.due_on < ${today}::date then 'MISSING'
  when group_returns.month <= ${today}::date then 'DUE' else 'AHEAD' end`;

export interface GroupReturnFilter {
  year: number;
  groupId?: string | null;
  wardId?: string | null;
  month?: string | null;
  states?: readonly GroupReturnState[] | null;
}

/** A page of the returns of a year, by month. */
export async function readGroupReturns(context: Context, filter: GroupReturnFilter, page: PageArgs) {
  const { year, groupId, wardId, month, states } = filter;
  let query = selectGroupReturns(await context.read(), context.jurisdiction.id)
    .where('groupReturns.month', '>=', `${year}-01-01`)
    .where('groupReturns.month', '<=', `${year}-12-01`);
  if (groupId) query = query.where('groupReturns.groupId', '=', groupId);
  if (month) query = query.where('groupReturns.month', '=', `${month.slice(0, 7)}-01`);
  if (states) query = query.where(sql<boolean>`${stateToday(context.today)} = any(${[...states]}::text[])`);
  if (wardId) {
    query = query.where(sql<boolean>`exists (select from groups g
      join ward_ancestors line on line.jurisdiction_id = g.jurisdiction_id and line.ward_id = g.ward_id
      where g.jurisdiction_id = group_returns.jurisdiction_id and g.id = group_returns.group_id
        and line.ancestor_id = ${wardId})`);
  }
  return readPage(query, BY_MONTH, page);
}
