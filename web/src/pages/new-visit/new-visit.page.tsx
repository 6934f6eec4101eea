import { useQuery } from '@apollo/client/react';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { RepresentativePicker } from '../../components/representative-picker.js';
import { VisitForm } from '../../features/visits/visit-form.js';
import { useVisitsText } from '../../features/visits/visits.messages.js';
import { WaitingVisits } from '../../features/visits/waiting-visits.js';
import { graphql } from '../../lib/graphql.js';
import { useAddress } from '../../lib/search-parameters.js';
import { useViewer } from '../../lib/viewer.js';

const NEW_VISIT = graphql(`
  query NewVisit($representativeId: ID!) {
    representative(id: $representativeId) {
      id
      ...VisitForm_representative
    }
    jurisdiction {
      id
      programme {
        visits {
          ...VisitFields_visitProgramme
        }
      }
    }
  }
`);

export function NewVisitPage() {
  const text = useVisitsText();
  const { representative: own } = useViewer();
  const [read, change] = useAddress();
  const representativeId = own?.id ?? read('representative');
  const query = useQuery(NEW_VISIT, {
    variables: { representativeId: representativeId ?? '' },
    skip: !representativeId,
  });
  return (
    <Page title={text('log')} width="narrow">
      <WaitingVisits />
      {!own && (
        <RepresentativePicker
          value={representativeId}
          onChange={representative => change({ representative })}
          required
        />
      )}
      {representativeId && (
        <QueryStates query={query}>
          {({ representative, jurisdiction: { programme } }) => (
            <VisitForm
              key={representative.id}
              representative={representative}
              programme={programme.visits}
              startsWith={read('household')}
            />
          )}
        </QueryStates>
      )}
    </Page>
  );
}
