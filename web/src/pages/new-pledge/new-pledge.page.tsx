import { useQuery } from '@apollo/client/react';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { RepresentativePicker } from '../../components/representative-picker.js';
import { NewPledgeForm } from '../../features/pledges/new-pledge-form.js';
import { usePledgesText } from '../../features/pledges/pledges.messages.js';
import { usePledgeTitle } from '../../features/pledges/use-pledge-title.js';
import { graphql } from '../../lib/graphql.js';
import { useAddress } from '../../lib/search-parameters.js';
import { useViewer } from '../../lib/viewer.js';
import { useYear } from '../../lib/year.js';

const NEW_PLEDGE = graphql(`
  query NewPledge($representativeId: ID!) {
    representative(id: $representativeId) {
      id
      ...NewPledgeForm_representative
    }
    jurisdiction {
      id
      programme {
        ...NewPledgeForm_programme
      }
    }
  }
`);

export function NewPledgePage() {
  const text = usePledgesText();
  const title = usePledgeTitle();
  const year = useYear();
  const { representative: own } = useViewer();
  const [read, change] = useAddress();
  const representativeId = own?.id ?? read('representative');
  const query = useQuery(NEW_PLEDGE, {
    variables: { representativeId: representativeId ?? '' },
    skip: !representativeId,
  });
  return (
    <Page title={text('newPledgeFor', { year, title })} width="narrow">
      {!own && (
        <RepresentativePicker
          value={representativeId}
          onChange={representative => change({ representative })}
          required
        />
      )}
      {representativeId && (
        <QueryStates query={query}>
          {({ representative, jurisdiction }) => (
            <NewPledgeForm
              key={representative.id}
              representative={representative}
              programme={jurisdiction.programme}
              year={year}
            />
          )}
        </QueryStates>
      )}
    </Page>
  );
}
