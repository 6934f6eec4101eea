import { Stack, Textarea, TextInput } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { FormButtons } from '../../components/form-buttons.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useMattersText } from './matters.messages.js';

interface StepFieldsProps {
  /** The fields of the step itself, first. */
  children?: ReactNode;
  takenOn: string;
  onTakenOn: (day: string) => void;
  note?: { value: string; onChange: (note: string) => void; label: string; required: boolean };
  submit: string;
  isActing: boolean;
  error: unknown;
  onSubmit: () => void;
  close: () => void;
}

/** What every step of a matter asks: the day, a note, and whether it is meant. */
export function StepFields({ children, takenOn, onTakenOn, note, ...rest }: StepFieldsProps) {
  const text = useMattersText();
  const { today } = useJurisdiction();
  const { submit, isActing, error, onSubmit, close } = rest;
  function send(event: FormEvent): void {
    event.preventDefault();
    onSubmit();
  }
  return (
    <form onSubmit={send}>
      <Stack gap="sm">
        {children}
        {note && (
          <Textarea
            label={note.label}
            required={note.required}
            autosize
            minRows={2}
            value={note.value}
            onChange={event => note.onChange(event.currentTarget.value)}
            data-autofocus
          />
        )}
        <TextInput
          type="date"
          label={text('takenOn')}
          value={takenOn}
          max={today}
          required
          onChange={event => onTakenOn(event.currentTarget.value)}
        />
        <FormButtons confirm={submit} isActing={isActing} error={error} close={close} />
      </Stack>
    </form>
  );
}
