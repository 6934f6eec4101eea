import { viewerReach } from '../../accounts/reach.js';
import type { Context } from '../../context.js';
import type { Db } from '../../database/reading.js';
import { batchByKey, batchManyByKey } from '../../shared/batch.js';
import type { PageArgs } from '../../shared/connection.type.js';
import { readPage } from '../../shared/paging.js';

const COLUMNS = {
  representativeId: 'leave.representativeId',
  groupId: 'activity.groupId',
  wardId: 'activity.wardId',
};

/** Leaves, each with what it is leave from. */
function selectLeaves(db: Db, jurisdictionId: string) {
  return db
    .selectFrom('leaveRequests as leave')
    .innerJoin('activities as activity', join =>
      join.onRef('activity.jurisdictionId', '=', 'leave.jurisdictionId').onRef('activity.id', '=', 'leave.activityId'),
    )
    .selectAll('leave')
    .select(['activity.groupId', 'activity.wardId', 'activity.kind', 'activity.scheduledOn'])
    .select('activity.state as activityState')
    .where('leave.jurisdictionId', '=', jurisdictionId);
}

export type LeaveRow = Awaited<ReturnType<ReturnType<typeof selectLeaves>['executeTakeFirstOrThrow']>>;

/** Loads leaves by id. */
export function leaveById(context: Context) {
  return batchByKey<LeaveRow>(
    async ids =>
      selectLeaves(await context.read(), context.jurisdiction.id)
        .where('leave.id', 'in', [...ids])
        .execute(),
    row => row.id,
  );
}

/** Loads the leaves from activities that the viewer may read. */
export function leavesOfActivity(context: Context) {
  return batchManyByKey<LeaveRow>(
    async ids =>
      selectLeaves(await context.read(), context.jurisdiction.id)
        .where('leave.activityId', 'in', [...ids])
        .where(await viewerReach(context, 'leave.read', COLUMNS))
        .orderBy('leave.askedAt')
        .execute(),
    row => row.activityId,
  );
}

const BY_DAY = [
  { expression: 'leave.for_on', property: 'forOn', descending: true },
  { expression: 'leave.id', property: 'id', descending: true },
];

/** A page of the leaves of a year that the viewer may read, the latest day first. */
export async function readLeaves(context: Context, filter: { year: number; state?: string | null }, page: PageArgs) {
  let query = selectLeaves(await context.read(), context.jurisdiction.id)
    .where('leave.forOn', '>=', `${filter.year}-01-01`)
    .where('leave.forOn', '<=', `${filter.year}-12-31`)
    .where(await viewerReach(context, 'leave.read', COLUMNS));
  if (filter.state) query = query.where('leave.state', '=', filter.state);
  return readPage(query, BY_DAY, page);
}
