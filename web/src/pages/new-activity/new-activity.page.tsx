import { useQuery } from '@apollo/client/react';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { CallActivityForm } from '../../features/activities/call-activity-form.js';
import { useOccasionsText } from '../../features/activities/occasions.messages.js';
import { graphql } from '../../lib/graphql.js';
import { useViewer } from '../../lib/viewer.js';

const CALLABLE = graphql(`
  query CallableActivities {
    groups(first: 100) {
      nodes {
        id
        name
        leader {
          id
        }
      }
    }
    jurisdiction {
      id
      programme {
        activityKinds {
          key
          title
          per
          isCalled
        }
      }
    }
  }
`);

/** The organiser calls a training, a group activity, a consultation or a meeting to sit in on. */
export function NewActivityPage() {
  const text = useOccasionsText();
  const { representative } = useViewer();
  const query = useQuery(CALLABLE);
  return (
    <Page title={text('call')} width="narrow">
      <QueryStates query={query}>
        {({ groups, jurisdiction }) => {
          const led = groups.nodes.filter(({ leader }) => !representative || leader?.id === representative.id);
          const kinds = jurisdiction.programme.activityKinds.filter(
            ({ isCalled, per }) => isCalled && (!representative || per === 'group'),
          );
          if (kinds.length === 0) return <EmptyState title={text('noKinds')} />;
          if (representative && led.length === 0) return <EmptyState title={text('leadsNoGroup')} />;
          return <CallActivityForm kinds={kinds} groups={led} />;
        }}
      </QueryStates>
    </Page>
  );
}
