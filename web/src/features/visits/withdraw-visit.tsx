import { Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ActionModal } from '../../components/action-modal.js';
import type { CorrectVisit_VisitFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useVisitsText } from './visits.messages.js';

const WITHDRAW = graphql(`
  mutation WithdrawVisit($input: WithdrawVisitInput!) {
    withdrawVisit(input: $input) {
      id
      ...VisitList_visit
      ...CorrectVisit_visit
      ...VisitHistory_visit
    }
  }
`);

/** Takes back a visit that was not made or is there twice. */
export function WithdrawVisit({ visit: { id, version } }: { visit: CorrectVisit_VisitFragment }) {
  const text = useVisitsText();
  const [reason, setReason] = useState('');
  const { act, isActing, error } = useAction(WITHDRAW, { onDone: () => showToast(text('withdrawalSaved')) });
  return (
    <ActionModal
      label={text('withdrawVisit')}
      error={error}
      isActing={isActing}
      onSubmit={() => act({ visitId: id, version, reason: reason.trim() })}
    >
      <Text size="sm">{text('withdrawVisitMeans')}</Text>
      <Textarea
        label={text('reason')}
        value={reason}
        required
        autosize
        onChange={changed => setReason(changed.currentTarget.value)}
      />
    </ActionModal>
  );
}
