import type { TypedDocumentNode } from '@apollo/client';
import { type ButtonProps, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { showToast } from '../lib/toast.js';
import { useAction } from '../lib/use-action.js';
import { useJurisdiction } from '../lib/viewer.js';
import { ActionModal } from './action-modal.js';

interface Asked {
  /** Name in the input of the mutation. */
  name: string;
  label: string;
}

interface WordDialogProps {
  /** What is done, as the button says. */
  label: string;
  ariaLabel?: string;
  document: unknown;
  /** What it is about. */
  of: object;
  /** What is written; left out: nothing. */
  words?: Asked;
  /** A day, today unless another one is chosen; left out: none. */
  day?: Asked;
  /** What is said once it is done. */
  done: string;
  refetch?: string[];
  button?: ButtonProps;
}

type Action = TypedDocumentNode<unknown, { input: { clientKey: string } }>;

/** One action that asks for a word and perhaps a day. */
export function WordDialog({ document, of, words, day, done, refetch, ...shown }: WordDialogProps) {
  const { today } = useJurisdiction();
  const [written, setWritten] = useState('');
  const [on, setDay] = useState(today);
  const { act, isActing, error } = useAction(document as Action, {
    ...(refetch && { refetch }),
    onDone: () => showToast(done),
  });
  const input = { ...of, ...(words && { [words.name]: written.trim() }), ...(day && { [day.name]: on }) };
  return (
    <ActionModal {...shown} error={error} isActing={isActing} onSubmit={() => act(input)}>
      {words && (
        <Textarea
          label={words.label}
          required
          autosize
          minRows={2}
          value={written}
          onChange={event => setWritten(event.currentTarget.value)}
          data-autofocus
        />
      )}
      {day && (
        <TextInput
          type="date"
          label={day.label}
          required
          max={today}
          value={on}
          onChange={event => setDay(event.currentTarget.value)}
        />
      )}
    </ActionModal>
  );
}
