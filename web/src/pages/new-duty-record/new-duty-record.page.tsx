import { useQuery } from '@apollo/client/react';
import { EmptyState } from '../../components/empty-state.js';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { useDutyText } from '../../features/duty-records/duty-records.messages.js';
import { NewDutyForm } from '../../features/duty-records/new-duty-form.js';
import { graphql } from '../../lib/graphql.js';
import { useAddress } from '../../lib/search-parameters.js';
import { useViewer } from '../../lib/viewer.js';

const EVENT_KINDS = graphql(`
  query EventKinds {
    jurisdiction {
      id
      programme {
        eventKinds {
          ...DutyFields_kind
        }
      }
    }
  }
`);

/** A representative records the own doings; the office anybody's, and what happened in wards. */
export function NewDutyRecordPage() {
  const text = useDutyText();
  const { representative: own } = useViewer();
  const [read] = useAddress();
  const query = useQuery(EVENT_KINDS);
  const startsWith = { kind: read('kind'), representativeId: read('representative'), wardId: read('ward') };
  return (
    <Page title={text('record')} width="narrow">
      <QueryStates query={query}>
        {({ jurisdiction }) => {
          const kinds = jurisdiction.programme.eventKinds.filter(({ about }) => !own || about === 'REPRESENTATIVE');
          return kinds.length === 0 ? (
            <EmptyState title={text('noKinds')} advice={text('noKindsAdvice')} />
          ) : (
            <NewDutyForm kinds={kinds} ownId={own?.id ?? null} startsWith={startsWith} />
          );
        }}
      </QueryStates>
    </Page>
  );
}
