import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { ActionModal } from '../../components/action-modal.js';
import { ChipChoice } from '../../components/chip-choice.js';
import type { AnswerObjection_ObjectionFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useObjectionsText } from './objections.messages.js';

graphql(`
  fragment AnswerObjection_objection on RecordObjection {
    id
    version
  }
`);

const ANSWER = graphql(`
  mutation AnswerObjection($input: AnswerObjectionInput!) {
    answerObjection(input: $input) {
      id
      ...ObjectionList_objection
    }
  }
`);

interface AnswerObjectionProps {
  objection: AnswerObjection_ObjectionFragment;
  name: string;
  /** Where the record is corrected once the objection is accepted. */
  correction: string;
}

/** The office says what it corrected, or why nothing. */
export function AnswerObjection({ objection: { id, version }, name, correction }: AnswerObjectionProps) {
  const text = useObjectionsText();
  const format = useFormat();
  const [decision, decide] = useState<'accept' | 'refuse'>('accept');
  const [answer, write] = useState('');
  const navigate = useNavigate();
  const goCorrect = (): void => void navigate(correction);
  const { act, isActing, error } = useAction(ANSWER, {
    onDone: () =>
      showToast(text('saved'), decision === 'accept' ? { label: text('correctNow'), act: goCorrect } : null),
  });
  return (
    <ActionModal
      label={text('answer')}
      ariaLabel={format.labelled(text('answer'), name)}
      error={error}
      isActing={isActing}
      button={{ size: 'compact-sm', className: 'no-print' }}
      onSubmit={() => act({ recordObjectionId: id, version, isAccepted: decision === 'accept', answer: answer.trim() })}
    >
      <ChipChoice
        label={text('decision')}
        name="decision"
        value={decision}
        onChange={decide}
        choices={(['accept', 'refuse'] as const).map(value => ({ value, label: text(value) }))}
      />
      <Textarea
        label={text('whatWasDone')}
        value={answer}
        required
        autosize
        onChange={changed => write(changed.currentTarget.value)}
      />
    </ActionModal>
  );
}
