import { useQuery } from '@apollo/client/react';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { RepresentativePicker } from '../../components/representative-picker.js';
import { MatterForm } from '../../features/matters/matter-form.js';
import { useMattersText } from '../../features/matters/matters.messages.js';
import { graphql } from '../../lib/graphql.js';
import { useAddress } from '../../lib/search-parameters.js';
import { useViewer } from '../../lib/viewer.js';

const NEW_MATTER = graphql(`
  query NewMatter($representativeId: ID!) {
    representative(id: $representativeId) {
      id
      ...MatterForm_representative
    }
    jurisdiction {
      id
      programme {
        matterKinds {
          key
          title
        }
      }
    }
  }
`);

export function NewMatterPage() {
  const text = useMattersText();
  const { representative: own } = useViewer();
  const [read, change] = useAddress();
  const representativeId = own?.id ?? read('representative');
  const query = useQuery(NEW_MATTER, {
    variables: { representativeId: representativeId ?? '' },
    skip: !representativeId,
  });
  return (
    <Page title={text('raise')} width="narrow">
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
            <MatterForm
              key={representative.id}
              representative={representative}
              kinds={jurisdiction.programme.matterKinds}
              startsWith={read('household')}
            />
          )}
        </QueryStates>
      )}
    </Page>
  );
}
