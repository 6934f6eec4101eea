import { useLazyQuery } from '@apollo/client/react';
import { Title } from '@mantine/core';
import { useParams } from 'react-router';
import { ActionError } from '../../components/action-error.js';
import { useCertificatesText } from '../../features/certificates/certificates.messages.js';
import { CheckForm } from '../../features/certificates/check-form.js';
import { graphql } from '../../lib/graphql.js';
import classes from './certificate-check.module.css';

const CHECK = graphql(`
  query CheckCertificate($number: String!) {
    certificateCheck(number: $number) {
      name
      fromOn
      untilOn
      days
      minutes
      signedName
      isWithdrawn
    }
  }
`);

/** An employer checks a certificate, without an account. */
export function CertificateCheckPage() {
  const { jurisdiction = '' } = useParams();
  const text = useCertificatesText();
  const [load, { data, error }] = useLazyQuery(CHECK, { fetchPolicy: 'no-cache' });
  const context = { headers: { 'X-Jurisdiction': jurisdiction } };
  return (
    <main className={classes.page}>
      <title>{`${text('check')} · 连心`}</title>
      <Title order={1}>{text('check')}</Title>
      <CheckForm found={data?.certificateCheck} check={number => void load({ variables: { number }, context })} />
      <ActionError error={error} />
    </main>
  );
}
