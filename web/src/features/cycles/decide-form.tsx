import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ActionError } from '../../components/action-error.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useLateFactsText } from './late-facts.messages.js';

const DECIDE = graphql(`
  mutation DecideLateFact($input: DecideLateFactInput!) {
    decideLateFact(input: $input) {
      id
      ...LateFactRow_exception
    }
  }
`);

interface DecideFormProps {
  exception: { id: string; version: number; reason: string };
  close: () => void;
}

/** Approves a late fact, or refuses it with a reason. */
export function DecideForm({ exception, close }: DecideFormProps) {
  const text = useLateFactsText();
  const [reason, setReason] = useState('');
  const { act, isActing, error } = useAction(DECIDE, {
    refetch: ['Cycle'],
    onDone: () => {
      showToast(text('decided'));
      close();
    },
  });
  const decide = (isApproved: boolean) =>
    void act({
      exceptionId: exception.id,
      version: exception.version,
      isApproved,
      reason: reason.trim() || null,
    });
  return (
    <Stack gap="sm">
      <Text>{exception.reason}</Text>
      <Textarea
        label={text('decisionReason')}
        autosize
        minRows={2}
        value={reason}
        onChange={event => setReason(event.currentTarget.value)}
        data-autofocus
      />
      <ActionError error={error} />
      <Group justify="flex-end">
        <Button variant="default" loading={isActing} onClick={() => decide(false)}>
          {text('refuse')}
        </Button>
        <Button loading={isActing} onClick={() => decide(true)}>
          {text('approve')}
        </Button>
      </Group>
    </Stack>
  );
}
