import { sql } from 'kysely';
import type { Context } from '../context.js';
import { batchByKey, batchManyByKey } from '../shared/batch.js';
import { knownTasks } from './known-tasks.js';

/** Tasks that the viewer may know of. */
async function selectListedTasks(context: Context) {
  const isKnown = (await context.once(knownTasks)) !== 'nothing';
  return (await context.read())
    .selectFrom('listedTasks')
    .selectAll('listedTasks')
    .where('listedTasks.jurisdictionId', '=', context.jurisdiction.id)
    .where(sql<boolean>`${isKnown}::boolean`);
}

export type ListedTaskRow = Awaited<
  ReturnType<Awaited<ReturnType<typeof selectListedTasks>>['executeTakeFirstOrThrow']>
>;

/** Loads tasks by id. */
export function listedTaskById(context: Context) {
  return batchByKey<ListedTaskRow>(
    async ids => (await selectListedTasks(context)).where('listedTasks.id', 'in', [...ids]).execute(),
    row => row.id,
  );
}

/** Loads the tasks of lists, in the order of the list. */
export function tasksOfList(context: Context) {
  return batchManyByKey<ListedTaskRow>(
    async ids =>
      (await selectListedTasks(context))
        .where('listedTasks.taskListId', 'in', [...ids])
        .orderBy('listedTasks.ordinal')
        .execute(),
    row => row.taskListId,
  );
}
