import type { TypedDocumentNode } from '@apollo/client';
import { Button, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormButtons } from '../../components/form-buttons.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useRewardsText } from './rewards.messages.js';

interface WordDialogProps {
  /** What is done, as the button says. */
  label: string;
  document: unknown;
  /** What it is about. */
  of: object;
  /** The name and the words of what is written; left out: nothing. */
  words?: { name: string; label: string };
  /** The name and the words of a day; left out: none. */
  day?: { name: string; label: string };
  variant?: 'filled' | 'default';
}

type Action = TypedDocumentNode<unknown, { input: { clientKey: string } }>;

/** One action that asks for a word and perhaps a day. */
export function WordDialog({ label, document, of, words, day, variant = 'default' }: WordDialogProps) {
  const text = useRewardsText();
  const { today } = useJurisdiction();
  const [isOpen, setOpen] = useState(false);
  const [written, setWritten] = useState('');
  const [on, setDay] = useState(today);
  const close = (): void => setOpen(false);
  const { act, isActing, error } = useAction(document as Action, {
    refetch: ['Honours', 'Allowances'],
    onDone: () => {
      close();
      showToast(text('done'));
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    void act({ ...of, ...(words && { [words.name]: written.trim() }), ...(day && { [day.name]: on }) });
  }
  return (
    <>
      <Button className="no-print" variant={variant} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Modal opened={isOpen} onClose={close} title={label} closeButtonProps={{ 'aria-label': text('cancel') }}>
        <form onSubmit={submit}>
          <Stack gap="sm">
            {words && (
              <Textarea
                label={words.label}
                required
                autosize
                value={written}
                onChange={event => setWritten(event.currentTarget.value)}
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
            <FormButtons confirm={label} isActing={isActing} error={error} close={close} />
          </Stack>
        </form>
      </Modal>
    </>
  );
}
