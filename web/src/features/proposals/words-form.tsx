import { Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormButtons } from '../../components/form-buttons.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useProposalsText } from './proposals.messages.js';

const WRITE = graphql(`
  mutation WriteProposal($input: WriteProposalInput!) {
    writeProposal(input: $input) {
      id
    }
  }
`);
const DROP = graphql(`
  mutation DropProposal($input: DropProposalInput!) {
    dropProposal(input: $input) {
      id
    }
  }
`);
const SUBMIT = graphql(`
  mutation SubmitProposal($input: SubmitProposalInput!) {
    submitProposal(input: $input) {
      id
    }
  }
`);

interface WordsFormProps {
  proposal: { id: string; version: number; grounds: string };
  step: 'write' | 'drop' | 'submit';
  close: () => void;
}

/** The grounds, why it is dropped, or that it goes before the authority. */
export function WordsForm({ proposal, step, close }: WordsFormProps) {
  const text = useProposalsText();
  const [words, setWords] = useState(step === 'write' ? proposal.grounds : '');
  const onDone = (): void => {
    close();
    showToast(text('done'));
  };
  const options = { refetch: ['Proposals'], onDone };
  const write = useAction(WRITE, options);
  const drop = useAction(DROP, options);
  const submission = useAction(SUBMIT, options);
  const action = { write, drop, submit: submission }[step];
  function submit(event: FormEvent): void {
    event.preventDefault();
    const of = { proposalId: proposal.id, version: proposal.version };
    if (step === 'write') void write.act({ ...of, grounds: words.trim() });
    else if (step === 'drop') void drop.act({ ...of, reason: words.trim() });
    else void submission.act(of);
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {step === 'submit' ? (
          <Text>{text('submitAsk')}</Text>
        ) : (
          <Textarea
            label={text(step === 'write' ? 'grounds' : 'dropReason')}
            required
            autosize
            minRows={3}
            value={words}
            data-autofocus
            onChange={event => setWords(event.currentTarget.value)}
          />
        )}
        <FormButtons confirm={text(step)} isActing={action.isActing} error={action.error} close={close} />
      </Stack>
    </form>
  );
}
