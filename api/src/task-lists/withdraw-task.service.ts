import type { EntityManager } from '@mikro-orm/postgresql';
import { transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findVersion } from '../database/find-record.js';
import { requireText } from '../shared/checks.js';
import { Ward } from '../wards/ward.entity.js';
import { putOnList, requireIssuer } from './issue-task-list.service.js';
import { ListedTask } from './listed-task.entity.js';
import { takeTaskFact } from './take-task-fact.js';
import { TaskAddressee } from './task-addressee.entity.js';
import { TaskList } from './task-list.entity.js';
import type { WithdrawListedTaskInput } from './task-list.input.js';
import { taskListRule } from './task-list-rule.js';

async function wardsThatHave(em: EntityManager, listedTaskId: string): Promise<string[]> {
  const addressees = await em.find(TaskAddressee, { listedTaskId });
  return [...new Set(addressees.map(({ wardId }) => wardId))];
}

/**
 * Takes a task back that was wrong, with the reason, and puts the right one on the same list where one is given. What it
 * said and who had it stay. Answers the key of the list.
 */
export async function withdrawListedTask(context: Context, input: WithdrawListedTaskInput): Promise<string> {
  const id = await transact(context, 'withdrawListedTask', input, async em => {
    const rule = await taskListRule(context);
    const task = await findVersion(em, ListedTask, input.listedTaskId, input.version);
    const list = await em.findOneOrFail(TaskList, { id: task.taskListId });
    const ward = await em.findOneOrFail(Ward, { id: list.wardId } as never);
    await requireIssuer(context, rule, ward);
    task.withdraw({ on: context.today, by: context.viewer!.userId, reason: requireText('reason', input.reason) });
    if (input.correction) {
      const ordinal = (await em.count(ListedTask, { taskListId: list.id })) + 1;
      await putOnList(em, context, { rule, list, ward, ordinal, told: input.correction, replacesId: task.id });
    }
    const wardIds = [...new Set([list.wardId, ...(await wardsThatHave(em, task.id))])];
    await takeTaskFact(em, context, { listedOn: list.listedOn, wardIds });
    return list.id;
  });
  return id!;
}
