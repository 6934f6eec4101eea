import { Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormButtons } from '../../components/form-buttons.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useJurisdiction } from '../../lib/viewer.js';
import { useResponsibilityText } from './responsibility.messages.js';

const END = graphql(`
  mutation EndWardAssignment($input: EndWardAssignmentInput!) {
    endWardAssignment(input: $input) {
      id
      endedOn
      version
    }
  }
`);

interface EndAssignmentProps {
  assignment: { id: string; version: number };
  close: () => void;
}

/** Ends an assignment on a day that still counts; it stays on record. */
export function EndAssignment({ assignment, close }: EndAssignmentProps) {
  const text = useResponsibilityText();
  const { today } = useJurisdiction();
  const [endedOn, setDay] = useState(today);
  const { act, isActing, error } = useAction(END, {
    refetch: ['Responsibility'],
    onDone: () => {
      showToast(text('ended'));
      close();
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    void act({ assignmentId: assignment.id, version: assignment.version, endedOn });
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <TextInput
          type="date"
          label={text('endedOn')}
          value={endedOn}
          required
          onChange={event => setDay(event.currentTarget.value)}
        />
        <FormButtons confirm={text('end')} isActing={isActing} error={error} close={close} />
      </Stack>
    </form>
  );
}
