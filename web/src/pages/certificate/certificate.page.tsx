import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { Page } from '../../components/page.js';
import { PrintButton } from '../../components/print-button.js';
import { QueryStates } from '../../components/query-states.js';
import { CertificateDocument } from '../../features/certificates/certificate-document.js';
import { useCertificatesText } from '../../features/certificates/certificates.messages.js';
import { graphql } from '../../lib/graphql.js';

const CERTIFICATE = graphql(`
  query Certificate($id: ID!) {
    certificate(id: $id) {
      id
      ...CertificateDocument_certificate
    }
  }
`);

export function CertificatePage() {
  const { id = '' } = useParams();
  const text = useCertificatesText();
  const query = useQuery(CERTIFICATE, { variables: { id } });
  return (
    <Page title={text('title')} width="narrow" actions={<PrintButton />}>
      <QueryStates query={query}>{data => <CertificateDocument certificate={data.certificate} />}</QueryStates>
    </Page>
  );
}
