import { Button, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ActionError } from '../../components/action-error.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { GroupsField } from './groups-field.js';
import { useTaskListText } from './task-lists.messages.js';
import { WardsField } from './wards-field.js';

const HAND_DOWN = graphql(`
  mutation HandTaskDown($input: HandTaskDownInput!) {
    handTaskDown(input: $input) {
      id
    }
  }
`);

interface HandDownFormProps {
  named: { taskAddresseeId: string; version: number };
  close: () => void;
}

/** To which wards and groups below a task goes. */
export function HandDownForm({ named, close }: HandDownFormProps) {
  const text = useTaskListText();
  const [wardIds, setWardIds] = useState<string[]>([]);
  const [groupIds, setGroupIds] = useState<string[]>([]);
  const { act, isActing, error } = useAction(HAND_DOWN, {
    refetch: ['TaskLists'],
    onDone: () => {
      showToast(text('handedDown'));
      close();
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    void act({ ...named, wardIds, groupIds });
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <WardsField values={wardIds} onChange={setWardIds} />
        <GroupsField values={groupIds} onChange={setGroupIds} />
        <ActionError error={error} />
        <Button type="submit" loading={isActing} disabled={wardIds.length + groupIds.length === 0}>
          {text('handDown')}
        </Button>
      </Stack>
    </form>
  );
}
