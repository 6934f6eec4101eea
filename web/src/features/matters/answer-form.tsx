import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ActionError } from '../../components/action-error.js';
import { ChipChoice } from '../../components/chip-choice.js';
import type { MatterOutcome } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useMattersText } from './matters.messages.js';

const ANSWER = graphql(`
  mutation AnswerMatter($input: AnswerMatterInput!) {
    answerMatter(input: $input) {
      id
      ...MatterDocument_matter
    }
  }
`);

const OUTCOMES = ['SOLVED', 'STARTED', 'PLANNED', 'CANNOT'] as const satisfies readonly MatterOutcome[];

/** An answer always says what came of it. */
export function AnswerForm({ matter, close }: { matter: { id: string; version: number }; close: () => void }) {
  const text = useMattersText();
  const { today } = useJurisdiction();
  const [outcome, setOutcome] = useState<MatterOutcome>('SOLVED');
  const [answer, setAnswer] = useState('');
  const [takenOn, setDate] = useState(today);
  const { act, isActing, error } = useAction(ANSWER, {
    onDone: () => {
      showToast(text('answered'));
      close();
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    void act({ matterId: matter.id, version: matter.version, outcome, answer: answer.trim(), takenOn });
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <ChipChoice
          label={text('outcome')}
          name="outcome"
          value={outcome}
          onChange={setOutcome}
          choices={OUTCOMES.map(each => ({ value: each, label: text(each) }))}
        />
        <Textarea
          label={text('answerOf')}
          required
          autosize
          minRows={3}
          value={answer}
          onChange={event => setAnswer(event.currentTarget.value)}
          data-autofocus
        />
        <TextInput
          type="date"
          label={text('takenOn')}
          value={takenOn}
          max={today}
          required
          onChange={event => setDate(event.currentTarget.value)}
        />
        <ActionError error={error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {text('cancel')}
          </Button>
          <Button type="submit" loading={isActing}>
            {text('answer')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
