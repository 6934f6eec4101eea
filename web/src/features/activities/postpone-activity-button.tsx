import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ActionModal } from '../../components/action-modal.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useOccasionsText } from './occasions.messages.js';

const POSTPONE = graphql(`
  mutation PostponeActivity($input: PostponeActivityInput!) {
    postponeActivity(input: $input) {
      id
      version
      scheduledOn
      ...OccasionFacts_activity
    }
  }
`);

interface Postponed {
  id: string;
  version: number;
  scheduledOn: string;
}

/** Another day of the same year; the reason stays to be read. */
export function PostponeActivityButton({ activity: { id, version, scheduledOn } }: { activity: Postponed }) {
  const text = useOccasionsText();
  const [day, setDay] = useState(scheduledOn);
  const [reason, setReason] = useState('');
  const { act, isActing, error } = useAction(POSTPONE, { onDone: () => showToast(text('postponed')) });
  const year = scheduledOn.slice(0, 4);
  return (
    <ActionModal
      label={text('postpone')}
      error={error}
      isActing={isActing}
      onSubmit={() => act({ activityId: id, version, scheduledOn: day, reason: reason.trim() })}
    >
      <TextInput
        type="date"
        label={text('newDay')}
        required
        min={`${year}-01-01`}
        max={`${year}-12-31`}
        value={day}
        onChange={event => setDay(event.currentTarget.value)}
      />
      <Textarea
        label={text('why')}
        required
        autosize
        value={reason}
        onChange={event => setReason(event.currentTarget.value)}
      />
    </ActionModal>
  );
}
