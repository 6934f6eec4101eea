import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { Ward } from '../wards/ward.entity.js';
import { knownTasks } from './known-tasks.js';
import { ListedTask } from './listed-task.entity.js';
import { type ListedTaskRow, listedTaskById } from './listed-task.query.js';
import { TaskAddressee } from './task-addressee.entity.js';
import { addresseesOfTask, wardsOfTask } from './task-addressee.query.js';
import { TaskList } from './task-list.entity.js';
import { taskListById } from './task-list.query.js';
import { TaskProgress } from './task-list.type.js';
import { mayIssueFor } from './task-rights.js';
import { TaskState } from './task-state.js';
import { inTreeOrder } from './task-tree.js';

@Resolver(() => ListedTask)
export class ListedTaskResolver {
  @FieldResolver(() => TaskList, { description: 'The list it is on.' })
  taskList(@Root() row: ListedTaskRow, @Ctx() context: Context) {
    return context.once(taskListById).load(row.taskListId);
  }

  @FieldResolver(() => String, { description: 'What the programme calls its field of work.' })
  async domainTitle(@Root() row: ListedTaskRow, @Ctx() context: Context) {
    const { programme } = await context.once(programmeInForce);
    return programme.taskLists?.domains.find(({ key }) => key === row.domain)?.title[context.language] ?? row.domain;
  }

  @FieldResolver(() => [String], {
    description: 'Types of representatives whose task it is, as the programme calls them; empty: anybody there.',
  })
  async types(@Root() row: ListedTaskRow, @Ctx() context: Context) {
    const { programme } = await context.once(programmeInForce);
    const titleOf = (type: string) => programme.representativeTypes.find(({ key }) => key === type)?.title;
    return row.types.map(type => titleOf(type)?.[context.language] ?? type);
  }

  @FieldResolver(() => [Ward], {
    description: 'The wards to which the list addresses it, also for one of their groups.',
  })
  addressedTo(@Root() row: ListedTaskRow, @Ctx() context: Context) {
    return context.once(wardsOfTask).load(row.id);
  }

  @FieldResolver(() => [TaskAddressee], {
    description:
      'Who has it and how far they are, each before those to whom it was handed down; empty when the user may not know.',
  })
  addressees(@Root() row: ListedTaskRow, @Ctx() context: Context) {
    return context.once(addresseesOfTask).load(row.id).then(inTreeOrder);
  }

  @FieldResolver(() => ListedTask, {
    nullable: true,
    description: 'The task that was wrong and is corrected by this one; null for any other.',
  })
  replaces(@Root() row: ListedTaskRow, @Ctx() context: Context) {
    return row.replacesId && context.once(listedTaskById).load(row.replacesId);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the user may take it back now, or correct it.' })
  async viewerCanWithdraw(@Root() row: ListedTaskRow, @Ctx() context: Context) {
    if (row.withdrawnOn !== null) return false;
    const list = await context.once(taskListById).load(row.taskListId);
    return list !== null && mayIssueFor(context, list.wardId);
  }

  @FieldResolver(() => TaskProgress, {
    nullable: true,
    description: 'How far all who have it are together; null when the user may not know.',
  })
  async progress(@Root() row: ListedTaskRow, @Ctx() context: Context): Promise<TaskProgress | null> {
    if ((await context.once(knownTasks)) !== 'progress') return null;
    const addressees = await context.once(addresseesOfTask).load(row.id);
    const last = addressees.filter(({ state }) => state !== TaskState.HANDED_DOWN);
    return { done: last.filter(({ state }) => state === TaskState.DONE).length, all: last.length };
  }
}
