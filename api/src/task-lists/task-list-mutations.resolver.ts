import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { issueTaskList } from './issue-task-list.service.js';
import { TaskAddressee } from './task-addressee.entity.js';
import { taskAddresseeById } from './task-addressee.query.js';
import { TaskList } from './task-list.entity.js';
import {
  HandTaskDownInput,
  IssueTaskListInput,
  ReportTaskInput,
  TakeTaskInput,
  WithdrawListedTaskInput,
} from './task-list.input.js';
import { taskListById } from './task-list.query.js';
import { handTaskDown, reportTask, takeTask } from './task-steps.service.js';
import { withdrawListedTask } from './withdraw-task.service.js';

@Resolver()
export class TaskListMutations {
  @Mutation(() => TaskList, {
    description: 'Issues the list of a day with its tasks; CONFLICT when the ward has issued it already.',
  })
  async issueTaskList(@Ctx() context: Context, @Arg('input', () => IssueTaskListInput) input: IssueTaskListInput) {
    return context.once(taskListById).load(await issueTaskList(context, input));
  }

  @Mutation(() => TaskList, {
    description:
      'Takes a wrong task back with the reason, and puts the right one on its list; whoever had it sees both. CONFLICT when it was taken back already.',
  })
  async withdrawListedTask(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawListedTaskInput) input: WithdrawListedTaskInput,
  ) {
    return context.once(taskListById).load(await withdrawListedTask(context, input));
  }

  @Mutation(() => TaskAddressee, {
    description: 'A representative to whom a task came says that they do it; CONFLICT when somebody has taken it.',
  })
  async takeTask(@Ctx() context: Context, @Arg('input', () => TakeTaskInput) input: TakeTaskInput) {
    return context.once(taskAddresseeById).load(await takeTask(context, input));
  }

  @Mutation(() => TaskAddressee, {
    description: 'Says that a task is done, or why it is not; the next report corrects it.',
  })
  async reportTask(@Ctx() context: Context, @Arg('input', () => ReportTaskInput) input: ReportTaskInput) {
    return context.once(taskAddresseeById).load(await reportTask(context, input));
  }

  @Mutation(() => TaskAddressee, {
    description: 'Hands a task down to wards below, which report it; the one above sees how far they are.',
  })
  async handTaskDown(@Ctx() context: Context, @Arg('input', () => HandTaskDownInput) input: HandTaskDownInput) {
    return context.once(taskAddresseeById).load(await handTaskDown(context, input));
  }
}
