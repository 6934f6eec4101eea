import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { YearLink } from '../../components/year-link.js';
import { PledgeDocument } from '../../features/pledges/pledge-document.js';
import { usePledgesText } from '../../features/pledges/pledges.messages.js';
import { usePledgeTitle } from '../../features/pledges/use-pledge-title.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';

const PLEDGE = graphql(`
  query Pledge($id: ID!) {
    pledge(id: $id) {
      id
      year
      representative {
        id
        name
        primaryMandate {
          id
          typeTitle
          ward {
            id
            name
          }
        }
      }
      ...PledgeDocument_pledge
    }
  }
`);

export function PledgePage() {
  const { id = '' } = useParams();
  const text = usePledgesText();
  const form = usePledgeTitle();
  const query = useQuery(PLEDGE, { variables: { id } });
  const pledge = query.data?.pledge;
  const mandate = pledge?.representative.primaryMandate;
  const title = pledge ? text('pledgeOf', { name: pledge.representative.name, year: pledge.year, title: form }) : form;
  const whose = pledge && mandate && (
    <YearLink
      to={paths.representative(pledge.representative.id)}
    >{`${mandate.ward.name} · ${mandate.typeTitle}`}</YearLink>
  );
  return (
    <Page title={title} sentence={whose} width="narrow">
      <QueryStates query={query}>{data => <PledgeDocument pledge={data.pledge} />}</QueryStates>
    </Page>
  );
}
