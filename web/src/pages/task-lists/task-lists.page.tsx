import { useQuery } from '@apollo/client/react';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { PrintButton } from '../../components/print-button.js';
import { QueryStates } from '../../components/query-states.js';
import { ShowMore } from '../../components/show-more.js';
import { YearButton } from '../../components/year-button.js';
import { OwnTasks } from '../../features/task-lists/own-tasks.js';
import { TaskListSection } from '../../features/task-lists/task-list-section.js';
import { useTaskListText } from '../../features/task-lists/task-lists.messages.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useCan } from '../../lib/viewer.js';
import { useYear } from '../../lib/year.js';

const TASK_LISTS = graphql(`
  query TaskLists($year: Int!, $follows: Boolean!, $after: String) {
    taskListProgramme {
      title
      viewerIssuesFor {
        id
      }
    }
    taskLists(year: $year, first: 10, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        tasks {
          id
        }
        ...TaskListSection_list
      }
    }
    ownTasks(first: 50) @include(if: $follows) {
      nodes {
        id
        ...OwnTasks_addressee
      }
    }
  }
`);

/** What is to be done this week, by whom, and how far it is. */
export function TaskListsPage() {
  const text = useTaskListText();
  const year = useYear();
  const can = useCan();
  const variables = { year, follows: can('task.follow') };
  const { fetchMore, ...query } = useQuery(TASK_LISTS, { variables });
  const { taskListProgramme: programme, taskLists: lists } = query.data ?? {};
  const mayIssue = (programme?.viewerIssuesFor.length ?? 0) > 0;
  const tasks = lists?.nodes.reduce((sum, { tasks: of }) => sum + of.length, 0) ?? 0;
  return (
    <Page
      title={programme?.title ?? text('room')}
      sentence={
        lists && text(lists.pageInfo.hasNextPage ? 'manyLists' : 'sentence', { year, lists: lists.totalCount, tasks })
      }
      actions={
        <>
          {mayIssue && <YearButton to={paths.newTaskList()}>{text('issue')}</YearButton>}
          <PrintButton />
        </>
      }
    >
      <QueryStates query={query}>
        {({ taskLists, ownTasks }) => (
          <>
            <OwnTasks addressees={ownTasks?.nodes ?? []} />
            {taskLists.nodes.length === 0 && (
              <EmptyState title={text(programme ? 'none' : 'noRule')} advice={text('noneAdvice')} />
            )}
            {taskLists.nodes.map(list => (
              <TaskListSection key={list.id} list={list} />
            ))}
            <ShowMore list={taskLists} fetchMore={fetchMore} />
          </>
        )}
      </QueryStates>
    </Page>
  );
}
