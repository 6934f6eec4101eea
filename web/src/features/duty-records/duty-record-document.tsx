import { Anchor, Button, Group, Modal, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { ObjectionLink } from '../../components/objection-link.js';
import { YearLink } from '../../components/year-link.js';
import type { DutyFields_KindFragment, DutyRecordDocument_RecordFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { paths } from '../../lib/paths.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { ChangeDutyForm } from './change-duty-form.js';
import { useDutyAmount } from './duty-amount.js';
import { DutyRecordState } from './duty-record-state.js';
import { useDutyText } from './duty-records.messages.js';
import { VerifyDutyForm, WithdrawDutyForm } from './settle-duty-form.js';

graphql(`
  fragment DutyRecordDocument_record on DutyRecord {
    id
    version
    kind
    unit
    note
    quantity
    outOf
    state
    stateTitle
    recordedBy
    recordedAt
    verifiedBy
    verifiedAt
    withdrawnReason
    viewerCanVerify
    viewerCanChange
    file {
      id
      name
      address
    }
    representative {
      id
      name
    }
    ward {
      id
      name
    }
    stages {
      key
      title
    }
    attributes {
      key
      title
      values
      inWords
    }
  }
`);

type Verb = 'verify' | 'change' | 'withdraw';

interface DutyRecordDocumentProps {
  record: DutyRecordDocument_RecordFragment;
  /** Undefined when the programme no longer has it: then the record can only be withdrawn. */
  kind: DutyFields_KindFragment | undefined;
}

/** One duty record: what happened, who says so, and what the viewer may do about it. */
export function DutyRecordDocument({ record, kind }: DutyRecordDocumentProps) {
  const text = useDutyText();
  const [verb, setVerb] = useState<Verb | null>(null);
  const close = () => setVerb(null);
  const verbs: Verb[] = [
    ...(record.viewerCanVerify ? (['verify'] as const) : []),
    ...(record.viewerCanChange && kind ? (['change'] as const) : []),
    ...(record.viewerCanChange ? (['withdraw'] as const) : []),
  ];
  return (
    <Stack>
      <Group>
        <DutyRecordState record={record} />
      </Group>
      <Told record={record} />
      <Sayers record={record} />
      <Group className="no-print">
        {verbs.map(each => (
          <Button key={each} variant={each === 'verify' ? 'filled' : 'default'} onClick={() => setVerb(each)}>
            {text(each)}
          </Button>
        ))}
        <ObjectionLink
          type="DUTY_RECORD"
          id={record.id}
          representativeId={record.representative?.id}
          name={record.note}
        />
      </Group>
      <Modal
        opened={verb !== null}
        onClose={close}
        title={verb && text(verb)}
        closeButtonProps={{ 'aria-label': text('cancel') }}
      >
        {verb === 'verify' && <VerifyDutyForm record={record} close={close} />}
        {verb === 'withdraw' && <WithdrawDutyForm record={record} close={close} />}
        {verb === 'change' && kind && <ChangeDutyForm record={record} kind={kind} close={close} />}
      </Modal>
    </Stack>
  );
}

function Told({ record }: { record: DutyRecordDocument_RecordFragment }) {
  const text = useDutyText();
  const format = useFormat();
  const amount = useDutyAmount()(record);
  const { representative, ward, stages, attributes, file } = record;
  const lines = [
    ...(stages.length > 0 ? [{ label: text('stages'), value: format.list(stages.map(({ title }) => title)) }] : []),
    ...(amount ? [{ label: text('quantity'), value: amount }] : []),
    ...attributes.map(({ title, inWords }) => ({ label: title, value: inWords })),
  ];
  return (
    <Paper withBorder p="md">
      <Stack gap="xs">
        {representative && <YearLink to={paths.representative(representative.id)}>{representative.name}</YearLink>}
        {ward && <YearLink to={paths.ward(ward.id)}>{ward.name}</YearLink>}
        {lines.map(({ label, value }) => (
          <Text key={label}>{format.labelled(label, value)}</Text>
        ))}
        {file && <Anchor href={file.address}>{format.labelled(text('file'), file.name)}</Anchor>}
      </Stack>
    </Paper>
  );
}

function Sayers({ record }: { record: DutyRecordDocument_RecordFragment }) {
  const text = useDutyText();
  const format = useFormat();
  const { timeZone } = useJurisdiction();
  const { recordedBy, recordedAt, verifiedBy, verifiedAt, withdrawnReason } = record;
  const at = format.instant(recordedAt, timeZone);
  return (
    <Stack gap={2}>
      <Text size="sm" c="dimmed">
        {recordedBy === null ? text('recordedFromFile', { at }) : text('recordedBy', { name: recordedBy, at })}
      </Text>
      {verifiedBy !== null && verifiedAt !== null && (
        <Text size="sm" c="dimmed">
          {text('verifiedBy', { name: verifiedBy, at: format.instant(verifiedAt, timeZone) })}
        </Text>
      )}
      {withdrawnReason !== null && <Text c="orange.8">{text('withdrawnBecause', { reason: withdrawnReason })}</Text>}
    </Stack>
  );
}
