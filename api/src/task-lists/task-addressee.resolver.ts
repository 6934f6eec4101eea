import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { viewerMay } from '../accounts/access.js';
import { Role } from '../accounts/role.js';
import type { Context } from '../context.js';
import { Group } from '../representatives/group.entity.js';
import { groupById } from '../representatives/group.query.js';
import { Representative } from '../representatives/representative.entity.js';
import { representativeById } from '../representatives/representative.query.js';
import { Ward } from '../wards/ward.entity.js';
import { wardById } from '../wards/ward.query.js';
import { ListedTask } from './listed-task.entity.js';
import { listedTaskById } from './listed-task.query.js';
import { TaskAddressee } from './task-addressee.entity.js';
import { addresseesOfTask, type TaskAddresseeRow } from './task-addressee.query.js';
import { TaskProgress } from './task-list.type.js';
import { isOwnTask, isTakenByOther } from './task-rights.js';
import { NIL_TITLE, TASK_STATE_TITLES, TaskState } from './task-state.js';
import { inTreeOrder, type Placed } from './task-tree.js';

const isUnfinished = ({ state }: TaskAddresseeRow) => state === TaskState.OPEN || state === TaskState.TAKEN;
const stands = ({ withdrawnOn }: TaskAddresseeRow) => withdrawnOn === null;

/** The row among all who have the task. */
async function placeOf(context: Context, row: TaskAddresseeRow): Promise<Placed<TaskAddresseeRow>> {
  const placed = inTreeOrder(await context.once(addresseesOfTask).load(row.listedTaskId));
  return placed.find(({ id }) => id === row.id)!;
}

@Resolver(() => TaskAddressee)
export class TaskAddresseeResolver {
  @FieldResolver(() => ListedTask, { description: 'The task.' })
  task(@Root() row: TaskAddresseeRow, @Ctx() context: Context) {
    return context.once(listedTaskById).load(row.listedTaskId);
  }

  @FieldResolver(() => Ward, { description: 'The ward that has it.' })
  ward(@Root() row: TaskAddresseeRow, @Ctx() context: Context) {
    return context.once(wardById).load(row.wardId);
  }

  @FieldResolver(() => Group, { nullable: true, description: 'The group of the ward that has it; null for the ward.' })
  group(@Root() row: TaskAddresseeRow, @Ctx() context: Context) {
    return row.groupId && context.once(groupById).load(row.groupId);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether somebody above handed it down; false where the list names it.',
  })
  isHandedDown(@Root() row: TaskAddresseeRow) {
    return row.parentId !== null;
  }

  @FieldResolver(() => Int, {
    description: 'How often it was handed down until it came here; 0 where the list names it.',
  })
  async level(@Root() row: TaskAddresseeRow, @Ctx() context: Context) {
    return (await placeOf(context, row)).level;
  }

  @FieldResolver(() => TaskProgress, {
    nullable: true,
    description: 'How far those are at whom it ended below; null unless it was handed down.',
  })
  async progressBelow(@Root() row: TaskAddresseeRow, @Ctx() context: Context): Promise<TaskProgress | null> {
    const { state, doneBelow, allBelow } = await placeOf(context, row);
    return state === TaskState.HANDED_DOWN ? { done: doneBelow, all: allBelow } : null;
  }

  @FieldResolver(() => String, { description: 'How far it is, in words.' })
  stateTitle(@Root() row: TaskAddresseeRow, @Ctx() { language }: Context) {
    if (row.isNil) return NIL_TITLE[language];
    return TASK_STATE_TITLES[row.state]?.[language] ?? row.state;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the last day has passed and it is not reported as done.' })
  isOverdue(@Root() row: TaskAddresseeRow, @Ctx() { today }: Context) {
    return stands(row) && row.dueOn < today && row.state !== TaskState.DONE && row.state !== TaskState.HANDED_DOWN;
  }

  @FieldResolver(() => Representative, {
    nullable: true,
    description: 'Who took it; null while nobody has, and for those who do not follow the work.',
  })
  async representative(@Root() row: TaskAddresseeRow, @Ctx() context: Context) {
    if (row.representativeId === null || !(await viewerMay(context, 'task.follow', row))) return null;
    return context.once(representativeById).load(row.representativeId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What was done, or why not; null without a word of it, and for those who do not follow the work.',
  })
  async note(@Root() row: TaskAddresseeRow, @Ctx() context: Context) {
    return (await viewerMay(context, 'task.follow', row)) ? row.note : null;
  }

  @FieldResolver(() => Boolean, { description: 'Whether the user may take it now.' })
  async viewerCanTake(@Root() row: TaskAddresseeRow, @Ctx() context: Context) {
    return (
      stands(row) &&
      row.state === TaskState.OPEN &&
      context.viewer?.role === Role.REPRESENTATIVE &&
      (await isOwnTask(context, row))
    );
  }

  @FieldResolver(() => Boolean, { description: 'Whether the user may report what became of it, or correct that.' })
  async viewerCanReport(@Root() row: TaskAddresseeRow, @Ctx() context: Context) {
    return (
      stands(row) &&
      row.state !== TaskState.HANDED_DOWN &&
      !isTakenByOther(context, row) &&
      (await isOwnTask(context, row))
    );
  }

  @FieldResolver(() => Boolean, { description: 'Whether the user may hand it down to wards or groups below.' })
  async viewerCanHandDown(@Root() row: TaskAddresseeRow, @Ctx() context: Context) {
    const isOpen = stands(row) && (isUnfinished(row) || row.state === TaskState.HANDED_DOWN);
    return isOpen && row.groupId === null && !isTakenByOther(context, row) && (await isOwnTask(context, row));
  }
}
