import { Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormButtons } from '../../components/form-buttons.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { usePublicationText } from './publication.messages.js';

const PUBLISH = graphql(`
  mutation PublishEvaluations($input: PublishEvaluationsInput!) {
    publishEvaluations(input: $input) {
      id
      version
      phase
    }
  }
`);

interface PublishFormProps {
  cycle: { id: string; version: number };
  undecidedCount: number;
  close: () => void;
}

/** Publishes a cycle under the minute that approved it; who has no total is held back with a reason. */
export function PublishForm({ cycle, undecidedCount, close }: PublishFormProps) {
  const text = usePublicationText();
  const [minuteNumber, setMinute] = useState('');
  const [announcement, setAnnouncement] = useState('');
  const [holdBackReason, setReason] = useState('');
  const { act, isActing, error } = useAction(PUBLISH, {
    refetch: ['Cycle', 'Publication', 'Announcements'],
    onDone: () => {
      showToast(text('done'));
      close();
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    const said = { announcement: announcement.trim() || null, holdBackReason: holdBackReason.trim() || null };
    void act({ cycleId: cycle.id, version: cycle.version, minuteNumber, ...said });
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Text size="sm">{text('frozen')}</Text>
        <TextInput
          label={text('minute')}
          required
          value={minuteNumber}
          onChange={event => setMinute(event.currentTarget.value)}
          data-autofocus
        />
        {undecidedCount > 0 && (
          <Textarea
            label={text('holdBack', { count: undecidedCount })}
            required
            autosize
            minRows={2}
            value={holdBackReason}
            onChange={event => setReason(event.currentTarget.value)}
          />
        )}
        <Textarea
          label={text('announcement')}
          autosize
          minRows={2}
          value={announcement}
          onChange={event => setAnnouncement(event.currentTarget.value)}
        />
        <FormButtons confirm={text('confirm')} isActing={isActing} error={error} close={close} />
      </Stack>
    </form>
  );
}
