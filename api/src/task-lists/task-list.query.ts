import { sql } from 'kysely';
import type { Context } from '../context.js';
import { batchByKey } from '../shared/batch.js';
import type { PageArgs } from '../shared/connection.type.js';
import { readPage } from '../shared/paging.js';
import { knownTasks } from './known-tasks.js';

/** Lists that the viewer may know of. */
async function selectTaskLists(context: Context) {
  const isKnown = (await context.once(knownTasks)) !== 'nothing';
  return (await context.read())
    .selectFrom('taskLists')
    .selectAll('taskLists')
    .where('taskLists.jurisdictionId', '=', context.jurisdiction.id)
    .where(sql<boolean>`${isKnown}::boolean`);
}

export type TaskListRow = Awaited<ReturnType<Awaited<ReturnType<typeof selectTaskLists>>['executeTakeFirstOrThrow']>>;

/** Loads lists by id. */
export function taskListById(context: Context) {
  return batchByKey<TaskListRow>(
    async ids => (await selectTaskLists(context)).where('taskLists.id', 'in', [...ids]).execute(),
    row => row.id,
  );
}

const NEWEST_FIRST = [
  { expression: 'task_lists.listed_on', property: 'listedOn', descending: true },
  { expression: 'task_lists.id', property: 'id', descending: true },
];

/** A page of the lists of a year, the newest first. */
export async function readTaskLists(context: Context, year: number, page: PageArgs) {
  const query = (await selectTaskLists(context))
    .where('taskLists.listedOn', '>=', `${year}-01-01`)
    .where('taskLists.listedOn', '<=', `${year}-12-31`);
  return readPage(query, NEWEST_FIRST, page);
}
