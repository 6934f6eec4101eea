import { useQuery } from '@apollo/client/react';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { NewTaskListForm } from '../../features/task-lists/new-task-list-form.js';
import { useTaskListText } from '../../features/task-lists/task-lists.messages.js';
import { graphql } from '../../lib/graphql.js';

const ISSUING = graphql(`
  query Issuing {
    taskListProgramme {
      viewerIssuesFor {
        id
      }
      ...NewTaskListForm_programme
    }
  }
`);

export function NewTaskListPage() {
  const text = useTaskListText();
  const query = useQuery(ISSUING);
  return (
    <Page title={text('issue')} sentence={text('issueSentence')} width="narrow">
      <QueryStates query={query}>
        {({ taskListProgramme }) => {
          const ward = taskListProgramme?.viewerIssuesFor[0];
          return taskListProgramme && ward ? (
            <NewTaskListForm programme={taskListProgramme} wardId={ward.id} />
          ) : (
            <EmptyState title={text('noRule')} />
          );
        }}
      </QueryStates>
    </Page>
  );
}
