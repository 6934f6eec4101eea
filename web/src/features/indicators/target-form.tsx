import { Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormButtons } from '../../components/form-buttons.js';
import type { IndicatorForm_LineFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useIndicatorText } from './indicators.messages.js';

const SET = graphql(`
  mutation SetIndicatorTarget($input: SetIndicatorTargetInput!) {
    setIndicatorTarget(input: $input) {
      on
    }
  }
`);

interface TargetFormProps {
  line: IndicatorForm_LineFragment;
  wardId: string;
  close: () => void;
}

/** What a ward is to reach, with the document that says so. */
export function TargetForm({ line: { indicator, periodOn, goal }, wardId, close }: TargetFormProps) {
  const text = useIndicatorText();
  const [value, setValue] = useState(goal?.value ?? '');
  const [source, setSource] = useState(goal?.source ?? '');
  const { act, isActing, error } = useAction(SET, {
    refetch: ['IndicatorSheet'],
    onDone: () => {
      showToast(text('saved'));
      close();
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    const place = { wardId, indicator: indicator.key, on: periodOn, version: goal?.version ?? null };
    void act({ ...place, value: value.trim().replaceAll(',', ''), source });
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <TextInput
          label={text('figure', { unit: indicator.unit })}
          inputMode="decimal"
          autoComplete="off"
          required
          value={value}
          onChange={event => setValue(event.currentTarget.value)}
          data-autofocus
        />
        <TextInput label={text('from')} value={source} onChange={event => setSource(event.currentTarget.value)} />
        <FormButtons confirm={text('target')} isActing={isActing} error={error} close={close} />
      </Stack>
    </form>
  );
}
