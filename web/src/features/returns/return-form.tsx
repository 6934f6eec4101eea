import { Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ChipChoice } from '../../components/chip-choice.js';
import { FormButtons } from '../../components/form-buttons.js';
import type { ReturnForm_GroupReturnFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useReturnsText } from './returns.messages.js';

graphql(`
  fragment ReturnForm_groupReturn on GroupReturn {
    id
    version
    returnedOn
    isNil
    summary
  }
`);

const SUBMIT = graphql(`
  mutation SubmitGroupReturn($input: SubmitGroupReturnInput!) {
    submitGroupReturn(input: $input) {
      id
      ...ReturnRow_groupReturn
    }
  }
`);

interface ReturnFormProps {
  groupReturn: ReturnForm_GroupReturnFragment;
  close: () => void;
}

/** What a group returns for a month, or that there is nothing. */
export function ReturnForm({ groupReturn: { id, version, returnedOn, isNil, summary }, close }: ReturnFormProps) {
  const text = useReturnsText();
  const { today, programme } = useJurisdiction();
  const [kind, setKind] = useState<'some' | 'none'>(isNil ? 'none' : 'some');
  const [words, setWords] = useState(summary ?? '');
  const [on, setOn] = useState(returnedOn ?? today);
  const says = kind === 'some';
  const { act, isActing, error } = useAction(SUBMIT, {
    refetch: ['GroupReturns'],
    onDone: () => {
      showToast(text('sent'));
      close();
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    const said = says ? words.trim() : null;
    void act({ groupReturnId: id, version, returnedOn: on, isNil: !says, summary: said });
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {programme.hasNilReturns && (
          <ChipChoice
            label={text('kind')}
            name="kind"
            value={kind}
            onChange={setKind}
            choices={(['some', 'none'] as const).map(value => ({ value, label: text(value) }))}
          />
        )}
        {says && (
          <Textarea
            label={text('summary')}
            required
            autosize
            minRows={3}
            value={words}
            onChange={event => setWords(event.currentTarget.value)}
          />
        )}
        <TextInput
          type="date"
          label={text('on')}
          value={on}
          max={today}
          required
          onChange={event => setOn(event.currentTarget.value)}
        />
        <FormButtons confirm={text('send')} isActing={isActing} error={error} close={close} />
      </Stack>
    </form>
  );
}
