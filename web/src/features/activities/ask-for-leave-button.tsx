import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { ActionModal } from '../../components/action-modal.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useOccasionsText } from './occasions.messages.js';

const ASK = graphql(`
  mutation AskForLeave($input: AskForLeaveInput!) {
    askForLeave(input: $input) {
      id
      ...LeaveList_leave
    }
  }
`);

/** A representative says beforehand why they will be away. */
export function AskForLeaveButton({ activityId, representativeId }: { activityId: string; representativeId: string }) {
  const text = useOccasionsText();
  const [reason, setReason] = useState('');
  const { act, isActing, error } = useAction(ASK, {
    refetch: ['Activity'],
    onDone: () => showToast(text('asked')),
  });
  return (
    <ActionModal
      label={text('askForLeave')}
      error={error}
      isActing={isActing}
      onSubmit={() => act({ activityId, representativeId, reason: reason.trim() })}
    >
      <Textarea
        label={text('why')}
        required
        autosize
        minRows={2}
        value={reason}
        onChange={event => setReason(event.currentTarget.value)}
      />
    </ActionModal>
  );
}
