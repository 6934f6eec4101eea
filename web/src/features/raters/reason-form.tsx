import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ActionError } from '../../components/action-error.js';

interface ReasonFormProps {
  /** What will happen. */
  asks: string;
  words: { reason: string; cancel: string; act: string };
  isActing: boolean;
  error: unknown;
  act: (reason: string) => void;
  close: () => void;
}

/** Something that is only done with a reason. */
export function ReasonForm({ asks, words, isActing, error, act, close }: ReasonFormProps) {
  const [reason, setReason] = useState('');
  function submit(event: FormEvent): void {
    event.preventDefault();
    act(reason.trim());
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Text>{asks}</Text>
        <Textarea
          label={words.reason}
          required
          autosize
          minRows={2}
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
          data-autofocus
        />
        <ActionError error={error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {words.cancel}
          </Button>
          <Button type="submit" loading={isActing}>
            {words.act}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
