import { Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormButtons } from '../../components/form-buttons.js';

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
        <FormButtons confirm={words.act} isActing={isActing} error={error} close={close} />
      </Stack>
    </form>
  );
}
