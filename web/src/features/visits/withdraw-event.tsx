import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { ActionError } from '../../components/action-error.js';
import type { WithdrawEvent_EventFragment } from '../../generated/graphql.js';
import { useFormat } from '../../lib/format.js';
import { graphql } from '../../lib/graphql.js';
import { useAction } from '../../lib/use-action.js';
import { useVisitsText } from './visits.messages.js';

graphql(`
  fragment WithdrawEvent_event on HouseholdEvent {
    id
    version
  }
`);

const WITHDRAW = graphql(`
  mutation WithdrawHouseholdEvent($input: WithdrawHouseholdEventInput!) {
    withdrawHouseholdEvent(input: $input) {
      id
      version
      withdrawnReason
    }
  }
`);

/** Takes a report back that was made in error. */
export function WithdrawEvent({ event, household }: { event: WithdrawEvent_EventFragment; household: string }) {
  const text = useVisitsText();
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const { act, isActing, error } = useAction(WITHDRAW, {
    refetch: ['MustVisits', 'VisitDiary', 'RepresentativeYear'],
    onDone: () => setOpen(false),
  });
  function submit(submitted: FormEvent): void {
    submitted.preventDefault();
    void act({ householdEventId: event.id, version: event.version, reason: reason.trim() });
  }
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        className="no-print"
        onClick={() => setOpen(true)}
        aria-label={format.labelled(text('withdraw'), household)}
      >
        {text('withdraw')}
      </Button>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={text('withdrawTitle')}
        closeButtonProps={{ 'aria-label': text('close') }}
      >
        <form onSubmit={submit}>
          <Stack gap="sm">
            <TextInput
              label={text('reason')}
              value={reason}
              required
              data-autofocus
              onChange={changed => setReason(changed.currentTarget.value)}
            />
            <ActionError error={error} />
            <Group justify="flex-end">
              <Button type="submit" loading={isActing}>
                {text('withdraw')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  );
}
