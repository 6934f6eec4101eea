import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ActionError } from '../../components/action-error.js';
import { FormButtons } from '../../components/form-buttons.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useDutyText } from './duty-records.messages.js';

const VERIFY = graphql(`
  mutation VerifyDutyRecord($input: VerifyDutyRecordInput!) {
    verifyDutyRecord(input: $input) {
      id
      ...DutyRecordDocument_record
    }
  }
`);

const WITHDRAW = graphql(`
  mutation WithdrawDutyRecord($input: WithdrawDutyRecordInput!) {
    withdrawDutyRecord(input: $input) {
      id
      ...DutyRecordDocument_record
    }
  }
`);

interface SettleDutyFormProps {
  record: { id: string; version: number };
  close: () => void;
}

function useDone(message: string, close: () => void) {
  return {
    onDone: () => {
      showToast(message);
      close();
    },
  };
}

/** Somebody else puts the own name under a record. */
export function VerifyDutyForm({ record: { id, version }, close }: SettleDutyFormProps) {
  const text = useDutyText();
  const { act, isActing, error } = useAction(VERIFY, useDone(text('verified'), close));
  return (
    <Stack gap="sm">
      <Text>{text('verifyAsk')}</Text>
      <ActionError error={error} />
      <Group justify="flex-end">
        <Button variant="default" onClick={close}>
          {text('cancel')}
        </Button>
        <Button loading={isActing} onClick={() => void act({ dutyRecordId: id, version })} data-autofocus>
          {text('verify')}
        </Button>
      </Group>
    </Stack>
  );
}

/** A record is taken back with the reason, which stays to be read. */
export function WithdrawDutyForm({ record: { id, version }, close }: SettleDutyFormProps) {
  const text = useDutyText();
  const [reason, setReason] = useState('');
  const { act, isActing, error } = useAction(WITHDRAW, useDone(text('withdrawn'), close));
  function submit(event: FormEvent): void {
    event.preventDefault();
    void act({ dutyRecordId: id, version, reason: reason.trim() });
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Textarea
          label={text('withdrawWhy')}
          required
          autosize
          minRows={2}
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
          data-autofocus
        />
        <FormButtons confirm={text('withdraw')} isActing={isActing} error={error} close={close} isWithdrawal />
      </Stack>
    </form>
  );
}
