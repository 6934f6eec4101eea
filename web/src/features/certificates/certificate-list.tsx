import { Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ActionModal } from '../../components/action-modal.js';
import { YearLink } from '../../components/year-link.js';
import type { CertificateList_CertificateFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useCan, useJurisdiction, useViewer } from '../../lib/viewer.js';
import { useCertificatesText } from './certificates.messages.js';

graphql(`
  fragment CertificateList_certificate on AttendanceCertificate {
    id
    fromOn
    untilOn
    days
    withdrawnReason
  }
`);

const ISSUE = graphql(`
  mutation IssueCertificate($input: IssueCertificateInput!) {
    issueCertificate(input: $input) {
      id
    }
  }
`);

interface CertificateListProps {
  representativeId: string;
  certificates: readonly CertificateList_CertificateFragment[];
}

/** Certificates of one person; the office issues another one. */
export function CertificateList({ representativeId, certificates }: CertificateListProps) {
  const text = useCertificatesText();
  const format = useFormat();
  const can = useCan();
  return (
    <Stack gap="xs" align="flex-start">
      {certificates.length === 0 && <Text c="dimmed">{text('none')}</Text>}
      {certificates.map(({ id, fromOn, untilOn, days, withdrawnReason }) => (
        <YearLink key={id} to={paths.certificate(id)} {...(withdrawnReason !== null && { td: 'line-through' })}>
          {text('line', { from: format.date(fromOn), until: format.date(untilOn), days })}
        </YearLink>
      ))}
      {can('certificate.issue') && <IssueCertificate representativeId={representativeId} />}
    </Stack>
  );
}

function IssueCertificate({ representativeId }: { representativeId: string }) {
  const text = useCertificatesText();
  const { today } = useJurisdiction();
  const { displayName } = useViewer();
  const [fromOn, setFrom] = useState(`${today.slice(0, 4)}-01-01`);
  const [untilOn, setUntil] = useState(today);
  const [signedName, setName] = useState(displayName);
  const { act, isActing, error } = useAction(ISSUE, {
    refetch: ['RepresentativeYear'],
    onDone: () => showToast(text('issued')),
  });
  return (
    <ActionModal
      label={text('issue')}
      error={error}
      isActing={isActing}
      onSubmit={() => act({ representativeId, fromOn, untilOn, signedName: signedName.trim() })}
    >
      <Group grow>
        <TextInput
          type="date"
          label={text('from')}
          required
          max={today}
          value={fromOn}
          onChange={event => setFrom(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={text('until')}
          required
          max={today}
          value={untilOn}
          onChange={event => setUntil(event.currentTarget.value)}
        />
      </Group>
      <TextInput
        label={text('signedName')}
        required
        value={signedName}
        onChange={event => setName(event.currentTarget.value)}
      />
    </ActionModal>
  );
}
