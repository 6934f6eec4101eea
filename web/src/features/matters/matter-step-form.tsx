import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ActionError } from '../../components/action-error.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useMattersText } from './matters.messages.js';

const REGISTER = graphql(`
  mutation RegisterMatter($input: MatterStepInput!) {
    registerMatter(input: $input) {
      id
      ...MatterDocument_matter
    }
  }
`);

const REOPEN = graphql(`
  mutation ReopenMatter($input: MatterStepInput!) {
    reopenMatter(input: $input) {
      id
      ...MatterDocument_matter
    }
  }
`);

interface MatterStepFormProps {
  matter: { id: string; version: number };
  verb: 'register' | 'reopen';
  close: () => void;
}

/** Registers a matter, or takes it up again with the reason. */
export function MatterStepForm({ matter, verb, close }: MatterStepFormProps) {
  const text = useMattersText();
  const { today } = useJurisdiction();
  const [takenOn, setDate] = useState(today);
  const [note, setNote] = useState('');
  function done(message: string) {
    return {
      onDone: () => {
        showToast(message);
        close();
      },
    };
  }
  const register = useAction(REGISTER, done(text('registered')));
  const reopen = useAction(REOPEN, done(text('reopenedDone')));
  const { act, isActing, error } = verb === 'register' ? register : reopen;
  function submit(event: FormEvent): void {
    event.preventDefault();
    void act({ matterId: matter.id, version: matter.version, takenOn, note: note.trim() || null });
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <TextInput
          type="date"
          label={text('takenOn')}
          value={takenOn}
          max={today}
          required
          onChange={event => setDate(event.currentTarget.value)}
        />
        <Textarea
          label={text(verb === 'reopen' ? 'reopenWhy' : 'note')}
          required={verb === 'reopen'}
          autosize
          minRows={2}
          value={note}
          onChange={event => setNote(event.currentTarget.value)}
          data-autofocus
        />
        <ActionError error={error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {text('cancel')}
          </Button>
          <Button type="submit" loading={isActing}>
            {text(verb)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
