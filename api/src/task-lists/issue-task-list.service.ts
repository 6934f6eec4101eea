import type { EntityManager } from '@mikro-orm/postgresql';
import { requireRight } from '../accounts/access.js';
import { transact } from '../audit/transact.js';
import type { Context } from '../context.js';
import { findRecord } from '../database/find-record.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import type { TaskListRule } from '../programmes/programme.js';
import { requireText } from '../shared/checks.js';
import { afterDuration } from '../shared/durations.js';
import { Conflict, DomainError, InvalidInput } from '../shared/errors.js';
import { Ward } from '../wards/ward.entity.js';
import { addresseesNamed } from './addressees-named.js';
import { ListedTask } from './listed-task.entity.js';
import { takeTaskFact } from './take-task-fact.js';
import { TaskAddressee } from './task-addressee.entity.js';
import { TaskList } from './task-list.entity.js';
import type { IssueTaskListInput, ListedTaskInput } from './task-list.input.js';
import { openListDays, taskListRule } from './task-list-rule.js';
import { issuersOf } from './task-rights.js';

/** Refuses whoever does not issue the lists of the ward. */
export async function requireIssuer(context: Context, rule: TaskListRule, ward: Ward): Promise<void> {
  await requireRight(context, 'task.issue', { wardId: ward.id });
  const allowed = issuersOf(rule);
  if (!allowed.includes(context.viewer!.role)) {
    throw new DomainError('FORBIDDEN', 'Others issue the list', {
      reason: 'not-an-issuer',
      value: context.viewer!.role,
      allowed: allowed.join(', '),
    });
  }
  if (ward.kind === rule.from) return;
  throw new InvalidInput('Wards of another kind issue lists', {
    reason: 'not-an-issuing-ward',
    field: 'wardId',
    value: ward.kind,
    allowed: rule.from,
  });
}

async function requireListDay(em: EntityManager, context: Context, wardId: string, listedOn: string): Promise<void> {
  const { programme } = await context.once(programmeInForce);
  const days = openListDays(programme, context.today);
  if (!days.includes(listedOn)) {
    throw new InvalidInput('No list is issued for that day', {
      reason: 'not-a-list-day',
      field: 'listedOn',
      value: listedOn,
      allowed: days.slice(-3).join(', '),
    });
  }
  if ((await em.count(TaskList, { wardId, listedOn })) === 0) return;
  throw new Conflict('There is a list for that day', { reason: 'list-exists', field: 'listedOn', value: listedOn });
}

/** What a task says, checked against the programme. */
async function taskValues(context: Context, rule: TaskListRule, listedOn: string, input: ListedTaskInput) {
  const { programme } = await context.once(programmeInForce);
  const requireKnown = (reason: string, field: string, value: string, known: readonly { key: string }[]) => {
    if (known.some(({ key }) => key === value)) return;
    throw new InvalidInput('The programme has no such word', {
      reason,
      field,
      value,
      allowed: known.map(({ key }) => key).join(', '),
    });
  };
  requireKnown('unknown-domain', 'tasks', input.domain, rule.domains);
  for (const type of input.types) requireKnown('unknown-type', 'tasks', type, programme.representativeTypes);
  const dueOn = input.dueOn ?? afterDuration(listedOn, rule.limit);
  if (dueOn < listedOn) {
    throw new InvalidInput('A task is due after its list', {
      reason: 'due-before-list',
      field: 'tasks',
      value: dueOn,
      allowed: listedOn,
    });
  }
  return { domain: input.domain, text: requireText('tasks', input.text), types: input.types, dueOn };
}

interface NewTask {
  rule: TaskListRule;
  list: TaskList;
  /** The ward that issues the list. */
  ward: Ward;
  ordinal: number;
  told: ListedTaskInput;
  /** The task that was wrong, where this one corrects it. */
  replacesId: string | null;
}

/** Puts one task on a list and addresses it to those who are named. */
export async function putOnList(em: EntityManager, context: Context, task: NewTask): Promise<void> {
  const { rule, list, ward: above, ordinal, told, replacesId } = task;
  const { jurisdictionId, id: taskListId } = list;
  const values = await taskValues(context, rule, list.listedOn, told);
  const addressees = await addresseesNamed(em, { rule, above, ...told });
  const { id: listedTaskId } = em.create(ListedTask, { jurisdictionId, taskListId, ordinal, replacesId, ...values });
  await em.flush(); // those addressed refer to it
  for (const addressee of addressees)
    em.create(TaskAddressee, { jurisdictionId, listedTaskId, parentId: null, ...addressee });
}

/** Issues a list with all its tasks; it stands as it was issued. Answers its key. */
export async function issueTaskList(context: Context, input: IssueTaskListInput): Promise<string> {
  const id = await transact(context, 'issueTaskList', input, async em => {
    const rule = await taskListRule(context);
    const ward = await findRecord(em, Ward, input.wardId);
    await requireIssuer(context, rule, ward);
    await requireListDay(em, context, ward.id, input.listedOn);
    if (input.tasks.length === 0) throw new InvalidInput('A list has tasks', { reason: 'no-tasks', field: 'tasks' });
    const jurisdictionId = context.jurisdiction.id;
    const { listedOn } = input;
    const issued = { issuedBy: context.viewer!.userId, issuedAt: context.now };
    const list = em.create(TaskList, { jurisdictionId, wardId: ward.id, listedOn, ...issued });
    await em.flush(); // its tasks refer to it
    for (const [at, told] of input.tasks.entries())
      await putOnList(em, context, { rule, list, ward, ordinal: at + 1, told, replacesId: null });
    await takeTaskFact(em, context, { listedOn, wardIds: [ward.id] });
    return list.id;
  });
  return id!;
}
