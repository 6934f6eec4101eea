import { Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ChipChoice } from '../../components/chip-choice.js';
import type { MatterOutcome, MatterStepDialog_KindFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useMattersText } from './matters.messages.js';
import { StepFields } from './step-fields.js';

const ANSWER = graphql(`
  mutation AnswerMatter($input: AnswerMatterInput!) {
    answerMatter(input: $input) {
      id
      ...MatterDocument_matter
    }
  }
`);

interface AnswerFormProps {
  matter: { id: string; version: number };
  kind: MatterStepDialog_KindFragment;
  title: string;
  close: () => void;
}

const choicesOf = (labels: readonly { key: string; title: string }[]) =>
  labels.map(({ key, title }) => ({ value: key, label: title }));

/** An answer always says what came of it; of a settled dispute also who settled it. */
export function AnswerForm({ matter, kind, title, close }: AnswerFormProps) {
  const text = useMattersText();
  const { today } = useJurisdiction();
  const [outcome, setOutcome] = useState(kind.outcomes[0]?.key ?? 'SOLVED');
  const [answer, setAnswer] = useState('');
  const [settledBy, setSettledBy] = useState(kind.settlers[0]?.key ?? '');
  const [isMajor, setMajor] = useState(false);
  const [takenOn, setTakenOn] = useState(today);
  const { act, isActing, error } = useAction(ANSWER, {
    refetch: ['Matters'],
    onDone: () => {
      showToast(text('stepDone', { step: title }));
      close();
    },
  });
  const isSettled = outcome === 'SOLVED' && kind.settlers.length > 0;
  function submit(): void {
    const settlement = isSettled ? { settledBy, isMajor } : {};
    const said = { outcome: outcome as MatterOutcome, answer: answer.trim(), takenOn };
    void act({ matterId: matter.id, version: matter.version, ...said, ...settlement });
  }
  return (
    <StepFields
      takenOn={takenOn}
      onTakenOn={setTakenOn}
      submit={title}
      isActing={isActing}
      error={error}
      onSubmit={submit}
      close={close}
    >
      <ChipChoice
        label={text('outcome')}
        name="outcome"
        value={outcome}
        onChange={setOutcome}
        choices={choicesOf(kind.outcomes)}
      />
      {isSettled && (
        <>
          <ChipChoice
            label={text('settledBy')}
            name="settledBy"
            value={settledBy}
            onChange={setSettledBy}
            choices={choicesOf(kind.settlers)}
          />
          <Checkbox
            label={text('isMajor')}
            checked={isMajor}
            onChange={event => setMajor(event.currentTarget.checked)}
          />
        </>
      )}
      <Textarea
        label={text('answerOf')}
        required
        autosize
        minRows={3}
        value={answer}
        onChange={event => setAnswer(event.currentTarget.value)}
        data-autofocus
      />
    </StepFields>
  );
}
