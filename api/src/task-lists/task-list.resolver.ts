import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { keyOf } from '../database/find-record.js';
import { programmeInForce } from '../jurisdictions/programme-in-force.js';
import { createConnection, PageArgs } from '../shared/connection.type.js';
import { NotFound } from '../shared/errors.js';
import { Ward } from '../wards/ward.entity.js';
import { wardById } from '../wards/ward.query.js';
import { readWardsOfKind } from './issuing-wards.query.js';
import { ListedTask } from './listed-task.entity.js';
import { tasksOfList } from './listed-task.query.js';
import { TaskAddressee } from './task-addressee.entity.js';
import { readOwnTasks } from './task-addressee.query.js';
import { TaskList } from './task-list.entity.js';
import { readTaskLists, type TaskListRow, taskListById } from './task-list.query.js';
import { TaskListProgramme } from './task-list.type.js';
import { openListDays } from './task-list-rule.js';
import { mayIssueFor } from './task-rights.js';

const TaskListConnection = createConnection('TaskList', () => TaskList);
const TaskAddresseeConnection = createConnection('TaskAddressee', () => TaskAddressee);

@Resolver(() => TaskList)
export class TaskListResolver {
  @Query(() => TaskListProgramme, {
    nullable: true,
    description: 'What the programme says about task lists; null when it knows none.',
  })
  async taskListProgramme(@Ctx() context: Context): Promise<TaskListProgramme | null> {
    const { programme } = await context.once(programmeInForce);
    const { taskLists: rule } = programme;
    if (!rule) return null;
    const labelOf = ({ key, title }: (typeof rule.domains)[number]) => ({ key, title: title[context.language] });
    return {
      title: rule.title[context.language],
      domains: rule.domains.map(labelOf),
      from: rule.from,
      to: rule.to,
      hasNilReports: rule.nilReports,
      public: rule.public,
      openDays: openListDays(programme, context.today).slice(-8).toReversed(),
    };
  }

  @Query(() => TaskListConnection, {
    description: 'Task lists of a year, the newest first; none where the viewer may not know of them.',
  })
  taskLists(
    @Ctx() context: Context,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('year', () => Int, { description: 'Year of the day it is for.' }) year: number,
  ) {
    return readTaskLists(context, year, page);
  }

  @Query(() => TaskList, { description: 'One list; NOT_FOUND when there is none here, or it is not public.' })
  async taskList(@Ctx() context: Context, @Arg('id', () => ID) id: string) {
    const row = await context.once(taskListById).load(keyOf('TaskList', id));
    if (!row) throw new NotFound('TaskList', id);
    return row;
  }

  @Query(() => TaskAddresseeConnection, {
    description:
      'Tasks that are open, or were taken back in the last two weeks, and came to the viewer: to the wards and groups of the own mandates, or the wards a leader answers for.',
  })
  ownTasks(@Ctx() context: Context, @Args(() => PageArgs) page: PageArgs) {
    return readOwnTasks(context, page);
  }

  @FieldResolver(() => Ward, { description: 'The ward that issued it.' })
  ward(@Root() row: TaskListRow, @Ctx() context: Context) {
    return context.once(wardById).load(row.wardId);
  }

  @FieldResolver(() => [ListedTask], { description: 'Its tasks, in order.' })
  tasks(@Root() row: TaskListRow, @Ctx() context: Context) {
    return context.once(tasksOfList).load(row.id);
  }
}

@Resolver(() => TaskListProgramme)
export class TaskListProgrammeResolver {
  @FieldResolver(() => [Ward], { description: 'Wards of which the user may issue lists.' })
  async viewerIssuesFor(@Root() { from }: TaskListProgramme, @Ctx() context: Context) {
    const wards = await readWardsOfKind(context, from);
    const may = await Promise.all(wards.map(({ id }) => mayIssueFor(context, id)));
    return wards.filter((_, at) => may[at]);
  }
}
