import type { EntityManager } from '@mikro-orm/postgresql';
import { Role } from '../accounts/role.js';
import { transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findVersion } from '../database/find-record.js';
import { requireNotFuture, requireText, textOrNull } from '../shared/checks.js';
import { Conflict, DomainError, InvalidInput, NotFound } from '../shared/errors.js';
import { Ward } from '../wards/ward.entity.js';
import { addresseesNamed } from './addressees-named.js';
import { ListedTask } from './listed-task.entity.js';
import { takeTaskFact } from './take-task-fact.js';
import { TaskAddressee } from './task-addressee.entity.js';
import { taskAddresseeById } from './task-addressee.query.js';
import { TaskList } from './task-list.entity.js';
import type { HandTaskDownInput, ReportTaskInput, TakeTaskInput } from './task-list.input.js';
import { taskListRule } from './task-list-rule.js';
import { requireOwnTask } from './task-rights.js';

interface Step {
  em: EntityManager;
  addressee: TaskAddressee;
  list: TaskList;
}

/** One step of one addressee by somebody to whom the task came. Answers the key of the addressee. */
async function takeStep<Input extends TakeTaskInput>(
  context: Context,
  mutation: string,
  input: Input,
  change: (step: Step) => Promise<void>,
): Promise<string> {
  const id = await transact(context, mutation, input, async em => {
    const addressee = await findVersion(em, TaskAddressee, input.taskAddresseeId, input.version);
    const row = await context.once(taskAddresseeById).load(addressee.id);
    if (!row) throw new NotFound('TaskAddressee', input.taskAddresseeId, 'taskAddresseeId');
    await requireOwnTask(context, row);
    const task = await em.findOneOrFail(ListedTask, { id: addressee.listedTaskId });
    task.requireStanding();
    const list = await em.findOneOrFail(TaskList, { id: task.taskListId });
    await change({ em, addressee, list });
    await takeTaskFact(em, context, { listedOn: list.listedOn, wardIds: [addressee.wardId] });
    return addressee.id;
  });
  return id!;
}

/** A representative says that they do it. */
export function takeTask(context: Context, input: TakeTaskInput): Promise<string> {
  return takeStep(context, 'takeTask', input, async ({ addressee }) => {
    const { role, representativeId } = context.viewer!;
    if (role !== Role.REPRESENTATIVE || !representativeId) {
      throw new DomainError('FORBIDDEN', 'Representatives take tasks', { reason: 'taken-by-representatives' });
    }
    addressee.take(representativeId, context.today);
  });
}

async function requireNilReports(context: Context): Promise<void> {
  if ((await taskListRule(context)).nilReports) return;
  throw new InvalidInput('The programme takes no such reports', { reason: 'no-nil-reports', field: 'isNil' });
}

/** Says that it is done, or why not, or that there was nothing to do. */
export function reportTask(context: Context, input: ReportTaskInput): Promise<string> {
  return takeStep(context, 'reportTask', input, async ({ addressee, list }) => {
    const { isDone, isNil, reportedOn } = input;
    if (isNil) await requireNilReports(context);
    requireNotFuture('reportedOn', reportedOn, context.today);
    if (reportedOn < list.listedOn) {
      throw new InvalidInput('Not before the day of the list', {
        reason: 'reported-before-list',
        field: 'reportedOn',
        value: reportedOn,
        allowed: list.listedOn,
      });
    }
    const note = isDone || isNil ? textOrNull(input.note) : requireText('note', input.note);
    addressee.report({ isDone: isDone || isNil, isNil, on: reportedOn, by: context.viewer!.userId, note });
  });
}

/** Hands a task on to wards and groups below, which report it from then on. */
export function handTaskDown(context: Context, input: HandTaskDownInput): Promise<string> {
  return takeStep(context, 'handTaskDown', input, async ({ em, addressee }) => {
    const rule = await taskListRule(context);
    const above = await em.findOneOrFail(Ward, { id: addressee.wardId } as never);
    const named = await addresseesNamed(em, { rule, above, ...input });
    const { jurisdictionId, listedTaskId, id: parentId } = addressee;
    for (const { wardId, groupId } of named) {
      if ((await em.count(TaskAddressee, { listedTaskId, wardId, groupId })) > 0) {
        throw new Conflict('The ward has the task already', { reason: 'has-task-already', field: 'wardIds' });
      }
      em.create(TaskAddressee, { jurisdictionId, listedTaskId, parentId, wardId, groupId });
    }
    addressee.handDown();
  });
}
