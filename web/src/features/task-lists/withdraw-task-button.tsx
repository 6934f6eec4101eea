import { useQuery } from '@apollo/client/react';
import { Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ActionModal } from '../../components/action-modal.js';
import type { WithdrawTaskButton_TaskFragment } from '../../generated/graphql.js';
import { graphql } from '../../lib/graphql.js';
import { showToast } from '../../lib/toast.js';
import { useAction } from '../../lib/use-action.js';
import { emptyDraft, type TaskDraft, TaskFields, taskOf } from './task-fields.js';
import { useTaskListText } from './task-lists.messages.js';

graphql(`
  fragment WithdrawTaskButton_task on ListedTask {
    id
    version
    text
    domain
    dueOn
  }
`);

const WITHDRAW = graphql(`
  mutation WithdrawListedTask($input: WithdrawListedTaskInput!) {
    withdrawListedTask(input: $input) {
      id
      ...TaskListSection_list
    }
  }
`);

const PROGRAMME = graphql(`
  query TaskFieldsOfProgramme {
    taskListProgramme {
      ...TaskFields_programme
    }
  }
`);

interface WithdrawTaskButtonProps {
  task: WithdrawTaskButton_TaskFragment;
  listedOn: string;
}

/** Takes a wrong task back, with the reason and, where there is one, the right task. */
export function WithdrawTaskButton({ task, listedOn }: WithdrawTaskButtonProps) {
  const text = useTaskListText();
  const [reason, setReason] = useState('');
  const [isCorrected, setCorrected] = useState(false);
  const [changes, setChanges] = useState<Partial<TaskDraft>>({});
  const programme = useQuery(PROGRAMME, { skip: !isCorrected }).data?.taskListProgramme;
  const { domain, dueOn, text: said } = task;
  const draft = programme && { ...emptyDraft(programme), domain, dueOn, text: said, ...changes };
  const { act, isActing, error } = useAction(WITHDRAW, {
    refetch: ['TaskLists'],
    onDone: () => showToast(text('withdrawn')),
  });
  const named = { listedTaskId: task.id, version: task.version };
  return (
    <ActionModal
      label={text('withdraw')}
      ariaLabel={text('withdrawOf', { task: said })}
      button={{ size: 'compact-sm', variant: 'subtle' }}
      error={error}
      isActing={isActing}
      onSubmit={() => act({ ...named, reason, correction: isCorrected && draft ? taskOf(draft) : null })}
    >
      <Textarea
        label={text('withdrawReason')}
        description={text('withdrawAdvice')}
        required
        autosize
        value={reason}
        onChange={event => setReason(event.currentTarget.value)}
      />
      <Checkbox
        label={text('withCorrection')}
        checked={isCorrected}
        onChange={event => setCorrected(event.currentTarget.checked)}
      />
      {isCorrected && programme && draft && (
        <TaskFields
          programme={programme}
          draft={draft}
          listedOn={listedOn}
          onChange={part => setChanges({ ...changes, ...part })}
        />
      )}
    </ActionModal>
  );
}
