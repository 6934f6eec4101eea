import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { Page } from '../../components/page.js';
import { QueryStates } from '../../components/query-states.js';
import { MatterDocument } from '../../features/matters/matter-document.js';
import { useMattersText } from '../../features/matters/matters.messages.js';
import { graphql } from '../../lib/graphql.js';

const MATTER = graphql(`
  query Matter($id: ID!) {
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
    }
  }
`);

export function MatterPage() {
  const { id = '' } = useParams();
  const text = useMattersText();
  const query = useQuery(MATTER, { variables: { id } });
  const matter = query.data?.matter;
  const where = matter && [text('number', { number: matter.number }), matter.kindTitle, matter.ward.name].join(' · ');
  return (
    <Page title={matter?.title ?? text('title')} sentence={where} width="narrow">
      <QueryStates query={query}>{data => <MatterDocument matter={data.matter} />}</QueryStates>
    </Page>
  );
}
