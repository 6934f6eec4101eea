import { Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { FormButtons } from '../../components/form-buttons.js';
import type { CyclePhase } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { useCyclesText } from './cycles.messages.js';

const MOVE = graphql(`
  mutation MoveCycle($input: MoveCycleInput!) {
    moveCycle(input: $input) {
      id
      phaseTitle
      ...PhaseBar_cycle
      ...MoveButtons_cycle
      ...TransitionList_cycle
    }
  }
`);

interface MoveFormProps {
  cycle: { id: string; version: number; phase: CyclePhase };
  to: CyclePhase;
  isBack: boolean;
  close: () => void;
}

/** A step is announced to everybody; one back, or one before its day, says why. */
export function MoveForm({ cycle, to, isBack, close }: MoveFormProps) {
  const text = useCyclesText();
  const [announcement, setAnnouncement] = useState('');
  const [reason, setReason] = useState('');
  const { act, isActing, error } = useAction(MOVE, {
    refetch: ['Cycle', 'Announcements'],
    onDone: () => {
      showToast(text('moved'));
      close();
    },
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    void act({ cycleId: cycle.id, version: cycle.version, to, announcement, reason: reason.trim() || null });
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        {cycle.phase === 'COLLECTING' && <Text size="sm">{text('locksFacts')}</Text>}
        {to === 'COLLECTING' && <Text size="sm">{text('unlocksFacts')}</Text>}
        <Textarea
          label={text('announcement')}
          description={text('announcementHint')}
          required
          autosize
          minRows={3}
          value={announcement}
          onChange={event => setAnnouncement(event.currentTarget.value)}
          data-autofocus
        />
        <Textarea
          label={text(isBack ? 'reasonBack' : 'reasonForward')}
          required={isBack}
          autosize
          minRows={2}
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
        />
        <FormButtons
          confirm={text('confirmMove')}
          isActing={isActing}
          error={error}
          close={close}
          isWithdrawal={isBack}
        />
      </Stack>
    </form>
  );
}
