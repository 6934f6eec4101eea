import { Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ChipChoice } from '../../components/chip-choice.js';
import { FormButtons } from '../../components/form-buttons.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useProposalsText } from './proposals.messages.js';

const DECIDE = graphql(`
  mutation DecideProposal($input: DecideProposalInput!) {
    decideProposal(input: $input) {
      id
    }
  }
`);

const CHOICES = ['adopted', 'declined'] as const;

/** What the authority decided, as its minute says. */
export function DecisionForm({ proposal, close }: { proposal: { id: string; version: number }; close: () => void }) {
  const text = useProposalsText();
  const { today } = useJurisdiction();
  const [choice, setChoice] = useState<(typeof CHOICES)[number]>('adopted');
  const [decision, setDecision] = useState('');
  const [decidedOn, setDate] = useState(today);
  const { act, isActing, error } = useAction(DECIDE, {
    refetch: ['Proposals'],
    onDone: () => {
      close();
      showToast(text('done'));
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    const said = { isAdopted: choice === 'adopted', decision: decision.trim(), decidedOn };
    void act({ proposalId: proposal.id, version: proposal.version, ...said });
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <ChipChoice
          label={text('how')}
          name="decision"
          value={choice}
          onChange={setChoice}
          choices={CHOICES.map(value => ({ value, label: text(value) }))}
        />
        <Textarea
          label={text('decisionWords')}
          required
          autosize
          minRows={3}
          value={decision}
          onChange={event => setDecision(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={text('decidedOn')}
          required
          max={today}
          value={decidedOn}
          onChange={event => setDate(event.currentTarget.value)}
        />
        <FormButtons confirm={text('decide')} isActing={isActing} error={error} close={close} />
      </Stack>
    </form>
  );
}
