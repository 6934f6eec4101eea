import { Stack, Table, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ActionModal } from '../../components/action-modal.js';
import { Sheet } from '../../components/sheet.js';
import type { CertificateDocument_CertificateFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useCan, useJurisdiction } from '../../lib/viewer.js';
import { useCertificatesText } from './certificates.messages.js';

graphql(`
  fragment CertificateDocument_certificate on AttendanceCertificate {
    id
    version
    number
    name
    fromOn
    untilOn
    days
    workdays
    minutes
    signedName
    issuedAt
    withdrawnReason
    occasions {
      heldOn
      title
      startsAt
      endsAt
      byVisit
    }
  }
`);

const WITHDRAW = graphql(`
  mutation WithdrawCertificate($input: WithdrawCertificateInput!) {
    withdrawCertificate(input: $input) {
      id
      ...CertificateDocument_certificate
    }
  }
`);

const HOUR = 60;

export const hoursOf = (minutes: number): number => Math.round((minutes / HOUR) * 10) / 10;

/** A certificate as it is printed, signed and handed to the employer. */
export function CertificateDocument({ certificate }: { certificate: CertificateDocument_CertificateFragment }) {
  const text = useCertificatesText();
  const format = useFormat();
  const can = useCan();
  const { key, name: place, timeZone } = useJurisdiction();
  const { name, fromOn, untilOn, days, workdays, minutes, signedName, issuedAt, withdrawnReason } = certificate;
  const span = { from: format.date(fromOn), until: format.date(untilOn) };
  return (
    <Stack>
      {withdrawnReason && <Text c="orange.8">{text('withdrawn', { reason: withdrawnReason })}</Text>}
      <Text>
        {minutes > 0
          ? text('statement', { name, ...span, days, workdays, hours: hoursOf(minutes) })
          : text('statementOfDays', { name, ...span, days, workdays })}
      </Text>
      <Sheet>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{text('day')}</Table.Th>
              <Table.Th scope="col">{text('occasion')}</Table.Th>
              <Table.Th scope="col">{text('hours')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {certificate.occasions.map(({ heldOn, title, startsAt, endsAt, byVisit }) => (
              <Table.Tr key={`${heldOn} ${title} ${startsAt}`}>
                <Table.Td>{format.day(heldOn)}</Table.Td>
                <Table.Td>{title}</Table.Td>
                <Table.Td>{byVisit ? text('byVisit') : [startsAt, endsAt].filter(Boolean).join('–')}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Sheet>
      <Text>{text('signature', { place, name: signedName, date: format.instant(issuedAt, timeZone) })}</Text>
      <Text size="sm">
        {text('number', { number: certificate.number })}
        {'　'}
        {text('checkAt', { address: `${location.origin}${paths.certificateCheck(key)}` })}
      </Text>
      {can('certificate.issue') && !withdrawnReason && <Withdraw certificate={certificate} />}
    </Stack>
  );
}

function Withdraw({ certificate: { id, version } }: { certificate: { id: string; version: number } }) {
  const text = useCertificatesText();
  const [reason, setReason] = useState('');
  const { act, isActing, error } = useAction(WITHDRAW, { onDone: () => showToast(text('nowWithdrawn')) });
  return (
    <div className="no-print">
      <ActionModal
        label={text('withdraw')}
        error={error}
        isActing={isActing}
        onSubmit={() => act({ certificateId: id, version, reason: reason.trim() })}
      >
        <Textarea
          label={text('why')}
          required
          autosize
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
        />
      </ActionModal>
    </div>
  );
}
