import { Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ActionModal } from '../../components/action-modal.js';
import { PaperFields } from '../../components/paper-fields.js';
import type { PaperPageInput } from '../../generated/graphql.js';
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

interface AskForLeaveButtonProps {
  activityId: string;
  /** Whose leave it is; of the office, which enters it from paper, the first one expected without any. */
  expected: readonly { id: string; name?: string }[];
}

/** A representative says beforehand why they will be away, or the office enters it from the paper page. */
export function AskForLeaveButton({ activityId, expected }: AskForLeaveButtonProps) {
  const text = useOccasionsText();
  const [reason, setReason] = useState('');
  const [representativeId, choose] = useState(expected[0]!.id);
  const [paper, setPaper] = useState<PaperPageInput | null>(null);
  const { act, isActing, error } = useAction(ASK, {
    refetch: ['Activity'],
    onDone: () => showToast(text('asked')),
  });
  return (
    <ActionModal
      label={text('askForLeave')}
      error={error}
      isActing={isActing}
      onSubmit={() => act({ activityId, representativeId, reason: reason.trim(), paper })}
    >
      {expected.length > 1 && (
        <Select
          label={text('who')}
          searchable
          required
          allowDeselect={false}
          value={representativeId}
          data={expected.map(({ id, name }) => ({ value: id, label: name ?? '' }))}
          onChange={id => id && choose(id)}
        />
      )}
      <Textarea
        label={text('why')}
        required
        autosize
        minRows={2}
        value={reason}
        onChange={event => setReason(event.currentTarget.value)}
      />
      <PaperFields value={paper} onChange={setPaper} />
    </ActionModal>
  );
}
