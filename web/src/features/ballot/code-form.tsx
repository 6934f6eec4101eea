import { Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ActionError } from '../../components/action-error.js';
import { useBallotText } from './ballot.messages.js';

interface CodeFormProps {
  isOpening: boolean;
  error: unknown;
  open: (code: string) => void;
}

/** The door: the code from the slip, and the promise. */
export function CodeForm({ isOpening, error, open }: CodeFormProps) {
  const text = useBallotText();
  const [code, setCode] = useState('');
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (code.trim()) open(code.trim());
  }
  return (
    <form onSubmit={submit}>
      <Stack>
        <Title order={1} size="h2">
          {text('enter')}
        </Title>
        <TextInput
          label={text('code')}
          description={text('codeHint')}
          value={code}
          size="xl"
          autoFocus
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
          onChange={event => setCode(event.currentTarget.value)}
        />
        <ActionError error={error} />
        <Button type="submit" size="xl" loading={isOpening}>
          {text('openBallot')}
        </Button>
        <Text inherit c="dimmed">
          {text('promise')}
        </Text>
      </Stack>
    </form>
  );
}
