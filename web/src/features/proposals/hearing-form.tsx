import { Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormButtons } from '../../components/form-buttons.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useProposalsText } from './proposals.messages.js';

const HEAR = graphql(`
  mutation RecordHearing($input: RecordHearingInput!) {
    recordHearing(input: $input) {
      id
    }
  }
`);

/** The person concerned was heard. */
export function HearingForm({ proposal, close }: { proposal: { id: string; version: number }; close: () => void }) {
  const text = useProposalsText();
  const { today } = useJurisdiction();
  const [heardOn, setDate] = useState(today);
  const { act, isActing, error } = useAction(HEAR, {
    refetch: ['Proposals'],
    onDone: () => {
      close();
      showToast(text('done'));
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    void act({ proposalId: proposal.id, version: proposal.version, heardOn });
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <TextInput
          type="date"
          label={text('heardOn')}
          required
          max={today}
          value={heardOn}
          onChange={event => setDate(event.currentTarget.value)}
        />
        <FormButtons confirm={text('hear')} isActing={isActing} error={error} close={close} />
      </Stack>
    </form>
  );
}
