import { sql } from 'kysely';
import type { Context } from '../context.js';
import { batchByKey, batchManyByKey } from '../shared/batch.js';
import type { PageArgs } from '../shared/connection.type.js';
import { addDays } from '../shared/days.js';
import { readPage } from '../shared/paging.js';
import { selectWards, type WardRow } from '../wards/ward.query.js';
import { knownTasks } from './known-tasks.js';
import { TaskState } from './task-state.js';
import { type ViewerPost, viewerPosts } from './viewer-posts.js';

/** Addressees of which the viewer may know how far they are, with the due day and the types of their task. */
async function selectTaskAddressees(context: Context) {
  const isKnown = (await context.once(knownTasks)) === 'progress';
  return (await context.read())
    .selectFrom('taskAddressees')
    .innerJoin('listedTasks', join =>
      join
        .onRef('listedTasks.jurisdictionId', '=', 'taskAddressees.jurisdictionId')
        .onRef('listedTasks.id', '=', 'taskAddressees.listedTaskId'),
    )
    .selectAll('taskAddressees')
    .select(['listedTasks.dueOn', 'listedTasks.types', 'listedTasks.withdrawnOn'])
    .where('taskAddressees.jurisdictionId', '=', context.jurisdiction.id)
    .where(sql<boolean>`${isKnown}::boolean`);
}

export type TaskAddresseeRow = Awaited<
  ReturnType<Awaited<ReturnType<typeof selectTaskAddressees>>['executeTakeFirstOrThrow']>
>;

/** Loads addressees by id. */
export function taskAddresseeById(context: Context) {
  return batchByKey<TaskAddresseeRow>(
    async ids => (await selectTaskAddressees(context)).where('taskAddressees.id', 'in', [...ids]).execute(),
    row => row.id,
  );
}

/** Loads the addressees of tasks in the order in which they were named. */
export function addresseesOfTask(context: Context) {
  return batchManyByKey<TaskAddresseeRow>(
    async ids =>
      (await selectTaskAddressees(context))
        .where('taskAddressees.listedTaskId', 'in', [...ids])
        .orderBy('taskAddressees.id')
        .execute(),
    row => row.listedTaskId,
  );
}

/** Loads the wards to which the lists address tasks, by their places. */
export function wardsOfTask(context: Context) {
  return batchManyByKey<WardRow & { listedTaskId: string }>(
    async ids =>
      selectWards(await context.read(), context.jurisdiction.id)
        .innerJoin('taskAddressees as addressee', join =>
          join
            .onRef('addressee.jurisdictionId', '=', 'wards.jurisdictionId')
            .onRef('addressee.wardId', '=', 'wards.id'),
        )
        .select('addressee.listedTaskId')
        .where('addressee.listedTaskId', 'in', [...ids])
        .where('addressee.parentId', 'is', null)
        .orderBy('wards.position')
        .orderBy('addressee.id')
        .execute(),
    row => row.listedTaskId,
  );
}

/** Whoever had a task that was withdrawn is told so for that long. */
const TOLD_FOR_DAYS = 14;

const URGENT_FIRST = [
  { expression: 'listed_tasks.due_on', property: 'dueOn' },
  { expression: 'task_addressees.id', property: 'id' },
];

/** Addressed to a ward in or above which the viewer's post is, or to the group of the post, and to its type. */
function isForPost({ wardIds, groupId, type }: ViewerPost) {
  return sql<boolean>`((task_addressees.group_id is null and task_addressees.ward_id = any(${[...wardIds]}::uuid[])
      or task_addressees.group_id = ${groupId}::uuid)
    and (listed_tasks.types = '{}' or ${type} = any(listed_tasks.types)))`;
}

/** A page of what the viewer has to do or to see done, the most urgent first. */
export async function readOwnTasks(context: Context, page: PageArgs) {
  const { posts, wardIds } = await context.once(viewerPosts);
  const forPosts = posts.map(isForPost);
  const inWards = wardIds && sql<boolean>`task_addressees.ward_id = any(${[...wardIds]}::uuid[])`;
  const mine = sql.join([sql<boolean>`false`, ...forPosts, ...(inWards ? [inWards] : [])], sql` or `);
  const query = (await selectTaskAddressees(context))
    .where(eb =>
      eb.or([
        eb('taskAddressees.state', 'in', [TaskState.OPEN, TaskState.TAKEN]).and('listedTasks.withdrawnOn', 'is', null),
        eb('listedTasks.withdrawnOn', '>=', addDays(context.today, -TOLD_FOR_DAYS)),
      ]),
    )
    .where(sql<boolean>`(${mine})`);
  return readPage(query, URGENT_FIRST, page);
}
