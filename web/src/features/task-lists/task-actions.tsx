import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { ActionError } from '../../components/action-error.js';
import type { TaskActions_AddresseeFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { HandDownForm } from './hand-down-form.js';
import { ReportTaskForm } from './report-task-form.js';
import { useTaskListText } from './task-lists.messages.js';

graphql(`
  fragment TaskActions_addressee on TaskAddressee {
    id
    version
    viewerCanTake
    viewerCanReport
    viewerCanHandDown
  }
`);

const TAKE = graphql(`
  mutation TakeTask($input: TakeTaskInput!) {
    takeTask(input: $input) {
      id
      ...AddresseeRow_addressee
    }
  }
`);

interface TaskActionsProps {
  addressee: TaskActions_AddresseeFragment;
  task: string;
}

/** To take a task, to report what became of it, or to hand it down. */
export function TaskActions({ addressee, task }: TaskActionsProps) {
  const text = useTaskListText();
  const [doing, setDoing] = useState<'report' | 'handDown' | null>(null);
  const { act, isActing, error } = useAction(TAKE, {
    refetch: ['TaskLists'],
    onDone: () => showToast(text('taken')),
  });
  const { id, version, viewerCanTake, viewerCanReport, viewerCanHandDown } = addressee;
  const close = () => setDoing(null);
  const named = { taskAddresseeId: id, version };
  return (
    <Group gap="xs" className="no-print">
      {viewerCanTake && (
        <Button size="compact-sm" variant="light" loading={isActing} onClick={() => void act(named)}>
          {text('take')}
        </Button>
      )}
      {viewerCanReport && (
        <Button
          size="compact-sm"
          variant="light"
          aria-label={text('reportOf', { task })}
          onClick={() => setDoing('report')}
        >
          {text('report')}
        </Button>
      )}
      {viewerCanHandDown && (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={text('handDownOf', { task })}
          onClick={() => setDoing('handDown')}
        >
          {text('handDown')}
        </Button>
      )}
      <ActionError error={error} />
      <Modal
        opened={doing !== null}
        onClose={close}
        title={doing && text(`${doing}Of`, { task })}
        closeButtonProps={{ 'aria-label': text('close') }}
      >
        {doing === 'report' && <ReportTaskForm named={named} close={close} />}
        {doing === 'handDown' && <HandDownForm named={named} close={close} />}
      </Modal>
    </Group>
  );
}
