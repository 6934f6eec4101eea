import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { MatterReportBack } from '../../features/activities/matter-report-back.js';
import { ExternalIds } from '../../features/external-ids/external-ids.js';
import { MatterDocument } from '../../features/matters/matter-document.js';
import { useMattersText } from '../../features/matters/matters.messages.js';
import { MatterPanel } from '../../features/panels/matter-panel.js';
import type { MatterPanel_MatterFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { useCan } from '../../lib/viewer.js';

const MATTER = graphql(`
  query Matter($id: ID!, $judged: Boolean!) {
    matter(id: $id) {
      id
      number
      title
      kindTitle
      ward {
        id
        name
      }
      ...MatterDocument_matter
      ...MatterReportBack_matter
      ...MatterPanel_matter @include(if: $judged)
    }
    jurisdiction {
      id
      programme {
        matterKinds {
          ...MatterStepDialog_kind
        }
        panels {
          key
          title
        }
      }
    }
  }
`);

/** Whether the fields that only readers of panels may ask for came along. */
function isJudged<Row extends object>(row: Row): row is Row & MatterPanel_MatterFragment {
  return 'panelCases' in row;
}

export function MatterPage() {
  const { id = '' } = useParams();
  const text = useMattersText();
  const can = useCan();
  const query = useQuery(MATTER, { variables: { id, judged: can('panel.read') } });
  const matter = query.data?.matter;
  const where = matter && [text('number', { number: matter.number }), matter.kindTitle, matter.ward.name].join(' · ');
  return (
    <Page title={matter?.title ?? text('title')} sentence={where} width="narrow">
      <QueryStates query={query}>
        {({ matter: found, jurisdiction }) => (
          <>
            <MatterDocument matter={found} kinds={jurisdiction.programme.matterKinds} />
            <MatterReportBack matter={found} />
            <ExternalIds recordId={found.id} />
            {isJudged(found) && <MatterPanel matter={found} panels={jurisdiction.programme.panels} />}
          </>
        )}
      </QueryStates>
    </Page>
  );
}
